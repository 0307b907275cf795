using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;

namespace Marsad.Events.Fields;

/// <summary>How far a report reaches: to the next one, to the mark that closes its quotation, to where the text turns to someone else (<c>في حين</c>).</summary>
internal sealed class ReportScope(CompiledLexicon lexicon)
{
    /// <summary>First word and one past the last of what <paramref name="report"/> tells; an empty stretch where it tells nothing that could be an event.</summary>
    public (int Start, int End) Of(SentenceContext context, Predicate report)
    {
        if (report.ComplementWord >= 0)
            return (report.ComplementWord, EndOfComplement(context, report));
        int content = report.Link == ClauseLink.Relative ? -1 : ContentPhrase(context.Annotation, report);
        if (content < 0)
            return (0, 0);
        int start = context.Annotation.Phrases[content].Opening;
        // «أعلنت الوزارة وفاة الجندي الذي أصيب أمس»: what describes someone in an act that is told is told with it.
        bool isAct = context.Annotation.Phrases[content].Class == NounClass.Act;
        int end = EndOfContent(context.Annotation, start, report.ClauseEnd, isAct);
        return (start, isAct ? EndOfRelative(context, start, end) : end);
    }

    private int EndOfComplement(SentenceContext context, Predicate report)
    {
        Annotation a = context.Annotation;
        int start = report.ComplementWord;
        int end = NextReport(context, report);
        return a.Words[start - 1].Tag == Tag.Quote ? Quotation.EndOfOpen(a, start, end) : ContrastAfter(a, start, end);
    }

    /// <summary><c>قال … إن … وأضاف</c>; not «نقلت الوكالة أن القوات اقتحمت المخيم ونشرت قناصتها», which tells nothing said.</summary>
    private static int NextReport(SentenceContext context, Predicate report)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            bool reports = p.Lemma.VerbKind == VerbKind.Report && p.ComplementWord >= 0;
            if (p.Word > report.ComplementWord && reports && p.Link is ClauseLink.Coordinate or ClauseLink.Main && p.Form.Kind == report.Form.Kind)
                return p.ClauseStart;
        }
        return context.End;
    }

    /// <summary>The first word in the stretch, but for what is quoted in it, that turns to something else; else <paramref name="end"/>.</summary>
    public int ContrastAfter(Annotation a, int start, int end)
    {
        for (int w = start; w < end; w++)
        {
            if (a.Words[w].Tag == Tag.Quote)
                w = Math.Min(end - 1, Quotation.EndOfOpen(a, w + 1, end));
            else if (IsContrast(a, w))
                return w;
        }
        return end;
    }

    /// <summary>One past the last word before <paramref name="word"/> that turns to something else, else <paramref name="first"/>.</summary>
    public int ContrastBefore(Annotation a, int first, int word)
    {
        for (int w = word; w > first; w--)
        {
            if (IsContrast(a, w - 1))
                return w;
        }
        return first;
    }

    private bool IsContrast(Annotation a, int word) =>
        a.Words[word].Tag == Tag.Subordinator && a.ReadingOf(a.Words[word]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Category == ParticleCategory.Contrast;

    /// <summary>What is told without a clause: <c>أكد استسلام الجنود</c>, <c>أعلن عن بدء المحادثات</c>.</summary>
    private static int ContentPhrase(Annotation a, Predicate report)
    {
        if (report.Object >= 0 && !report.ObjectIsPronoun)
            return report.Object;
        if (report.Lemma.Frame is not { } frame)
            return -1;
        foreach (int phrase in report.Prepositional)
        {
            if (IsContent(frame, a.Phrases[phrase].Preposition))
                return phrase;
        }
        return -1;
    }

    private static bool IsContent(Frame frame, int preposition)
    {
        foreach (FrameSlot slot in frame.Slots)
        {
            if (slot.Role == ArgumentRole.Content && (slot.Prepositions & (1UL << preposition)) != 0)
                return true;
        }
        return false;
    }

    /// <summary>Past the clause that describes someone in the content, where it opens right at its end.</summary>
    private static int EndOfRelative(SentenceContext context, int start, int end)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Link == ClauseLink.Relative && p.Antecedent >= 0 && p.ClauseStart - 1 <= end && p.ClauseEnd > end && IsIn(context.Annotation.Phrases[p.Antecedent].FirstWord, start, end))
                return p.ClauseEnd;
        }
        return end;
    }

    private static bool IsIn(int word, int start, int end) => start <= word && word < end;

    /// <summary>«كشف اسم الضابط الذي قتل»: what a relative clause tells of a person is not the report's; nor is what a comma parts from it.</summary>
    private static int EndOfContent(Annotation a, int start, int end, bool isAct)
    {
        for (int w = start; w < end; w++)
        {
            if ((a.Words[w].Tag == Tag.Relative && !isAct) || (a.Words[w].Tag == Tag.Comma && !GoesOn(a, w + 1)))
                return w;
        }
        return end;
    }

    /// <summary>«أعلن استسلام الجنود، وسيطرة القوات»</summary>
    private static bool GoesOn(Annotation a, int word) => word < a.Words.Count && a.ReadingOf(a.Words[word]) is { } reading && reading.Has(Proclitics.Conjunction);
}
