using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Evaluation.Tests;

/// <summary>Short ways to write an article of one sentence, its gold events and a coder's records.</summary>
internal static class Samples
{
    public static GoldArticle Article(string sentence, params GoldEvent[] events) =>
        new("a", null, sentence, null, null, [new GoldSentence(0, new TextSpan(0, sentence.Length))], [.. events.Select(e => e with { TriggerSpan = Find(sentence, e.Trigger) })]);

    public static GoldEvent Gold(string trigger, EventType type, string? actor = null, string? recipient = null) => new()
    {
        Sentence = 0,
        Trigger = trigger,
        TriggerSpan = null,
        Type = type,
        Actors = Mentions(actor),
        Recipients = Mentions(recipient),
        Factuality = Factuality.Actual,
    };

    public static PredictedRecord Record(string sentence, string trigger, EventType type, string? actor = null, string? recipient = null, double? confidence = null) => new()
    {
        ArticleId = "a",
        Type = type,
        Actors = Mentions(actor),
        Recipients = Mentions(recipient),
        Factuality = Factuality.Actual,
        Trigger = trigger,
        TriggerSpan = Find(sentence, trigger)!.Value,
        Confidence = confidence,
    };

    private static CodedMention[] Mentions(string? code) => code is null ? [] : [new CodedMention(code, code)];

    private static TextSpan? Find(string sentence, string words)
    {
        int start = sentence.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(start, start + words.Length);
    }
}
