using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Triggers;

/// <summary>Finds who says or does what a text or decision is told to say or do: <c>أصدرت الوزارة بيانا يدعو</c>, <c>أصدر الرئيس مرسوما يفرض</c>.</summary>
internal sealed class AuthorFinder(CompiledLexicon lexicon)
{
    private readonly int _an = lexicon.PrepositionIndex("عن");

    /// <summary>«أصدرت الوزارة بيانا يدعو», «وقع النواب رسالة تطالب»: what a text says, its author says.</summary>
    public int Of(SentenceContext context, Predicate p)
    {
        if (!context.IsText(p.Subject) && !IsDecision(context.Annotation, p.Subject))
            return p.Subject;
        if (IssuerOf(context, p) is var issuer and >= 0)
            return issuer;
        if (IsSourceNamed(context.Annotation, p.Subject))
            return p.Subject + 1;
        return context.LastAuthor >= 0 && IsKnown(context.Annotation, context.Annotation.Phrases[p.Subject]) ? context.LastAuthor : p.Subject;
    }

    private static bool IsDecision(Annotation a, int phrase) => phrase >= 0 && a.Phrases[phrase] is { Class: NounClass.Decision, Definite: false };

    /// <summary>«أصدرت الوزارة بيانا يدعو»: the subject of another verb that has the text beside it; −1 where there is none.</summary>
    private static int IssuerOf(SentenceContext context, Predicate p)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate other = context.Predicates[i];
            if (other != p && other.Subject >= 0 && other.Subject != p.Subject && (other.Object == p.Subject || other.Prepositional.Contains(p.Subject)))
                return other.Subject;
        }
        return -1;
    }

    /// <summary>«البيان الصادر عن الوزارة»</summary>
    private bool IsSourceNamed(Annotation a, int text)
    {
        if (text + 1 >= a.Phrases.Count)
            return false;
        NounPhrase next = a.Phrases[text + 1];
        return next.Government == Government.Preposition && next.Preposition == _an && next.Opening == a.Phrases[text].EndWord;
    }

    /// <summary>«وأضاف البيان», «الرسالة الأخيرة»: a text told of before.</summary>
    private static bool IsKnown(Annotation a, NounPhrase text) =>
        text.Definite && (text.EndWord == text.HeadWord + 1 || a.Words[text.HeadWord + 1].Tag == Tag.AdjectiveDefinite);
}
