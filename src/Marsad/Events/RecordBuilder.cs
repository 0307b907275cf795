using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Text;
using Marsad.Time;

namespace Marsad.Events;

/// <summary>Turns drafts into records: evidence in words and offsets, scales, contexts, date, confidence, identity.</summary>
public sealed class RecordBuilder(CompiledLexicon lexicon, string coder)
{
    /// <summary>Bytes that two offsets, type and mode take at most.</summary>
    private const int LongestKeyTail = 128;

    private const int StackLimit = 1024;

    internal void Build(SentenceContext context, Article article, List<EventRecord> records)
    {
        Annotation a = context.Annotation;
        Sentence sentence = a.Sentences[context.Sentence];
        ulong contexts = ContextsOf(context);
        foreach (EventDraft draft in context.Drafts)
        {
            EventTime when = WhenOf(a, draft);
            ConfidenceReasons reasons = ConfidenceRater.Rate(context, draft);
            (DateOnly? date, DatePrecision precision) = DateOf(a, draft, article);
            records.Add(new EventRecord
            {
                Id = IdOf(article, draft),
                Article = article,
                Type = draft.Sense.Type,
                Mode = draft.Mode,
                Contexts = PloverContext.NamesIn(contexts | draft.Sense.Contexts),
                Scale = lexicon.Scale[draft.Sense.Type, draft.Mode],
                Actors = ParticipantsOf(a, draft.Actors),
                Recipients = ParticipantsOf(a, draft.Recipients),
                Factuality = draft.Factuality,
                AttributedTo = draft.Source.IsActor ? ParticipantOf(a, draft.Source) : null,
                DeniedBy = ParticipantsOf(a, draft.DeniedBy),
                When = when,
                Date = date,
                DatePrecision = precision,
                Where = draft.Where,
                Dead = draft.Dead,
                Injured = draft.Injured,
                Trigger = a.EvidenceAt(draft.Trigger),
                SentenceIndex = context.Sentence,
                Sentence = sentence.Span,
                Rule = draft.Sense.Rule,
                Confidence = ConfidenceRater.Total(reasons),
                ConfidenceReasons = reasons,
                Coder = coder,
            });
        }
    }

    private Participant[] ParticipantsOf(Annotation a, List<ActorReference> actors)
    {
        if (actors.Count == 0)
            return [];
        var participants = new Participant[actors.Count];
        for (int i = 0; i < participants.Length; i++)
            participants[i] = ParticipantOf(a, actors[i]);
        return participants;
    }

    private Participant ParticipantOf(Annotation a, ActorReference actor)
    {
        Entity? entity = actor.Entity >= 0 ? lexicon.Entities[actor.Entity] : null;
        return new Participant(a.EvidenceAt(actor.Span), entity?.Id, entity?.Name, actor.Code.ToString());
    }

    private ulong ContextsOf(SentenceContext context)
    {
        Annotation a = context.Annotation;
        ulong mask = 0;
        for (int w = context.First; w < context.End; w++)
        {
            if (a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading)
                mask |= lexicon.Lemmas[reading.LemmaId].Contexts;
        }
        return mask;
    }

    private static EventTime WhenOf(Annotation a, EventDraft draft)
    {
        if (draft.Time < 0)
            return EventTime.None;
        TimeExpression time = a.Times[draft.Time];
        return new EventTime(a.EvidenceAt(time.Span), DayValue(time.Value));
    }

    /// <summary>A record tells the day of an event, not the hour.</summary>
    private static string? DayValue(string? value)
    {
        int hour = value?.IndexOf('T', StringComparison.Ordinal) ?? -1;
        return hour > 0 ? value![..hour] : value;
    }

    private static (DateOnly? Date, DatePrecision Precision) DateOf(Annotation a, EventDraft draft, Article article)
    {
        if (draft.Time >= 0 && a.Times[draft.Time].Start is { } start)
            return (start, a.Times[draft.Time].Precision);
        return (article.Published, DatePrecision.Published);
    }

    /// <summary>Work done twice is stored once: the id depends on article, trigger and type alone.</summary>
    private static string IdOf(Article article, EventDraft draft)
    {
        int longest = Encoding.UTF8.GetMaxByteCount(article.Id.Length) + LongestKeyTail;
        Span<byte> key = longest <= StackLimit ? stackalloc byte[longest] : new byte[longest];
        // The tail is ASCII of bounded length, so that it always fits.
        Utf8.TryWrite(key, CultureInfo.InvariantCulture, $"{article.Id}\n{draft.Trigger.Start}\n{draft.Trigger.End}\n{draft.Sense.Type}\n{draft.Mode}", out int written);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(key[..written], hash);
        return Convert.ToHexStringLower(hash[..8]);
    }
}
