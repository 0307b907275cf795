using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events;

/// <summary>Finds who is credited with what: <c>قال … إن</c>, <c>بحسب …</c>, a headline's <c>لوموند: …</c>.</summary>
public sealed class SourceFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int LongestHeadlineSpeaker = 7;

    private readonly int _an = lexicon.PrepositionIndex("عن");

    internal void Find(SentenceContext context, bool isTitle)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Lemma.VerbKind is VerbKind.Report or VerbKind.Deny)
                AddReport(context, p);
        }
        AddAttributions(context);
        if (isTitle)
            AddHeadlineSpeaker(context);
    }

    private void AddReport(SentenceContext context, Predicate p)
    {
        ActorReference source = SpeakerOf(context, p);
        if (!source.IsActor)
            return;
        Factuality factuality = p.Lemma.VerbKind == VerbKind.Deny ? Factuality.Negated : Factuality.Actual;
        int start = p.ComplementWord >= 0 ? p.ComplementWord : p.Word + 1;
        int end = p.ComplementWord >= 0 ? EndOfReport(context, p) : p.ClauseEnd;
        context.Sources.Add(new SourceRange(start, end, source, factuality));
    }

    /// <summary><c>نقلت الوكالة عن المسؤول أن</c>: the official is the source.</summary>
    private ActorReference SpeakerOf(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        foreach (int phrase in p.Prepositional)
        {
            if (a.Phrases[phrase].Preposition == _an && p.Lemma.Text is "نقل" or "روى")
                return Someone(a, phrase, context.Memory);
        }
        return p.Subject < 0 ? ActorReference.None : Someone(a, p.Subject, context.Memory);
    }

    /// <summary>A speaker is someone even where his country is not known: <c>مصدر</c>, <c>شهود</c>.</summary>
    private ActorReference Someone(Annotation a, int phrase, ArticleMemory memory)
    {
        ActorReference actor = resolver.Resolve(a, phrase, memory);
        if (actor.IsActor)
            return actor;
        NounPhrase np = a.Phrases[phrase];
        return new ActorReference(
            new EntityCode(EntityCode.Unknown, "CVL"), -1, new Text.TextSpan(a.BareSpan(a.Words[np.FirstWord]).Start, a.Words[np.EndWord - 1].Span.End), phrase, 0.3);
    }

    /// <summary>A report reaches to the next one that is joined to it: <c>قال … إن … وأضاف</c>.</summary>
    private static int EndOfReport(SentenceContext context, Predicate report)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            bool reports = p.Lemma.VerbKind == VerbKind.Report;
            if (p.Word > report.ComplementWord && reports && p.Link is ClauseLink.Coordinate or ClauseLink.Main && p.Form.Kind == report.Form.Kind)
                return p.ClauseStart;
        }
        return context.End;
    }

    private void AddAttributions(SentenceContext context)
    {
        Annotation a = context.Annotation;
        for (int w = context.First; w < context.End - 1; w++)
        {
            if (a.Words[w].Tag != Tag.Attribution)
                continue;
            int phrase = a.PhraseOfWord[w + 1] >= 0 ? a.PhraseOfWord[w + 1] : w + 2 < context.End ? a.PhraseOfWord[w + 2] : -1;
            if (phrase < 0)
                continue;
            ActorReference source = resolver.Resolve(a, phrase, context.Memory);
            if (source.IsActor)
                context.Sources.Insert(0, new SourceRange(context.First, context.End, source, Factuality.Actual));
        }
    }

    /// <summary><c>غانتس: إيران قريبة من …</c></summary>
    private void AddHeadlineSpeaker(SentenceContext context)
    {
        Annotation a = context.Annotation;
        int speaker = -1;
        for (int w = context.First; w < context.End; w++)
        {
            Word word = a.Words[w];
            if (a.PhraseOfWord[w] >= 0)
                speaker = a.PhraseOfWord[w];
            if (word.Tag.IsVerb())
                return;
            if (word.Tag == Tag.Stop && a.Tokens[word.FirstToken].Mark != ':')
                speaker = -1;
            if (word.Tag != Tag.Stop || a.Tokens[word.FirstToken].Mark != ':' || speaker < 0)
                continue;
            NounPhrase phrase = a.Phrases[speaker];
            ActorReference source = phrase.EndWord - phrase.FirstWord <= LongestHeadlineSpeaker ? resolver.Resolve(a, speaker, context.Memory) : ActorReference.None;
            if (source.IsActor)
                context.Sources.Insert(0, new SourceRange(w + 1, context.End, source, Factuality.Actual));
            return;
        }
    }
}
