using Marsad.Events;
using Marsad.Text;

namespace Marsad.Cli.Explaining;

/// <summary>A stretch of the text to be marked.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Quad">PLOVER's quad of the record that rests on it: 1 … 4.</param>
/// <param name="IsTrigger">True where a trigger is in it.</param>
internal readonly record struct EvidenceMark(TextSpan Span, int Quad, bool IsTrigger)
{
    /// <summary>The marks of all <paramref name="records"/> in text order. Where evidence overlaps (an actor that holds another's name), there is one mark, in the trigger's quad.</summary>
    public static List<EvidenceMark> Of(IEnumerable<EventRecord> records)
    {
        var marks = new List<EvidenceMark>();
        foreach (EvidenceMark mark in records.SelectMany(MarksOf).Where(mark => !mark.Span.IsEmpty).OrderBy(mark => mark.Span.Start))
        {
            if (marks.Count > 0 && marks[^1].Span.Overlaps(mark.Span))
                marks[^1] = marks[^1].Join(mark);
            else
                marks.Add(mark);
        }
        return marks;
    }

    private static IEnumerable<EvidenceMark> MarksOf(EventRecord record) =>
        RecordEvidence.Of(record).Select(evidence => new EvidenceMark(evidence.Evidence.Span, record.Scale.Quad, evidence.Role == RecordEvidence.Trigger));

    private EvidenceMark Join(EvidenceMark other) =>
        new(Span.Union(other.Span), other.IsTrigger && !IsTrigger ? other.Quad : Quad, IsTrigger || other.IsTrigger);
}
