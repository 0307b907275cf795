using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Fields;

/// <summary>Finds who is credited with what: <c>قال … إن</c>, <c>بحسب …</c>, a headline's <c>لوموند: …</c>, a quotation that goes on over several sentences.</summary>
public sealed class SourceFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    private readonly int _an = lexicon.PrepositionIndex("عن");
    private readonly SpeakerReader _speakers = new(lexicon, resolver);
    private readonly ReportScope _scope = new(lexicon);
    private readonly AttributionReader _attributions = new(lexicon, new SpeakerReader(lexicon, resolver));

    internal void Find(SentenceContext context, bool isTitle)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Lemma.VerbKind is VerbKind.Report or VerbKind.Deny)
                AddReport(context, p);
        }
        _attributions.Add(context, isTitle);
        GoOnQuoting(context);
    }

    private void AddReport(SentenceContext context, Predicate p)
    {
        (int start, int end) = _scope.Of(context, p);
        // «تظهر فيديوهات اعتقال الشرطة فتى»: whoever stands in what is told does not tell it.
        bool isTold = p.Subject >= 0 && start <= context.Annotation.Phrases[p.Subject].FirstWord && context.Annotation.Phrases[p.Subject].FirstWord < end;
        if (start >= end || isTold || SpeakerOf(context, p) is not { IsActor: true } source)
            return;
        Factuality factuality = p.Lemma.VerbKind == VerbKind.Deny ? Factuality.Negated : Factuality.Actual;
        context.Sources.Add(new SourceRange(start, end, source, factuality));
    }

    /// <summary><c>نقلت الوكالة عن المسؤول أن</c>: the official is the source.</summary>
    private ActorReference SpeakerOf(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        foreach (int phrase in p.Prepositional)
        {
            if (a.Phrases[phrase].Preposition == _an && p.Lemma.Text is RuleWords.Relay or RuleWords.Tell)
                return _speakers.Of(context, phrase);
        }
        return p.Subject < 0 ? ActorReference.None : _speakers.Of(context, p.Subject);
    }

    /// <summary>«قال الوزير: "توصلنا إلى اتفاق. وسننسحب غدا"»: up to its closing mark a quotation is its speaker's, whatever sentence it has come to.</summary>
    private static void GoOnQuoting(SentenceContext context)
    {
        Annotation a = context.Annotation;
        ActorReference speaker = context.Quoted;
        bool isQuoted = speaker.IsActor;
        int spoken = context.Sources.Count > 0 ? context.Sources.Count - 1 : -1;
        ActorReference last = spoken >= 0 ? context.Sources[spoken].Source : ActorReference.None;
        if (isQuoted)
            context.Sources.Insert(0, new SourceRange(context.First, Quotation.EndOfOpen(a, context.First, context.End), speaker, Factuality.Actual));
        bool opensAnew = isQuoted && Quotation.OpensFirst(a, context.First, context.End);
        bool open = !opensAnew && Quotation.IsOpen(a, context.First, context.End, isQuoted);
        context.Quoted = open ? (last.IsActor ? last : speaker) : ActorReference.None;
    }
}
