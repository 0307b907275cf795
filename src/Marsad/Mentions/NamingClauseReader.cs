using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Reads clauses that only say by what name someone is called: <c>ما يسمى المجلس الأعلى</c>, <c>من وصفتهم بالمخربين</c>. The name stands where the clause stands.</summary>
internal sealed class NamingClauseReader(CompiledLexicon lexicon, WordSenses senses)
{
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _min = lexicon.PrepositionIndex("من");
    private readonly int _an = lexicon.PrepositionIndex("عن");

    /// <summary>The word <c>ما</c> or <c>من</c> that opens the naming clause whose name begins at <paramref name="start"/>; −1 where none does.</summary>
    public int OpeningBefore(Annotation a, int sentenceStart, int start)
    {
        int verb = start - 1;
        while (verb > sentenceStart && a.Words[verb].Tag == Tag.Quote)
            verb--;
        return verb > sentenceStart && IsNaming(a, verb, start) && OpensClause(a, verb - 1) ? verb - 1 : -1;
    }

    /// <summary>The preposition that is written in one with the relative at <paramref name="opening"/>: <c>بما</c>, <c>مما</c>, <c>عمن</c>; −1 where none is.</summary>
    public int PrepositionIn(Annotation a, int opening) => senses.LemmaOf(a, a.Words[opening])?.Text switch
    {
        "بما" or "بمن" => _ba,
        "لما" or "لمن" => _lam,
        "مما" or "ممن" => _min,
        "عما" or "عمن" => _an,
        _ => -1,
    };

    /// <summary>True for <c>ما</c> and <c>من</c> as relatives without antecedent, with the preposition that may be written with them.</summary>
    private bool OpensClause(Annotation a, int word) =>
        a.Words[word].Tag == Tag.Relative && (senses.LemmaOf(a, a.Words[word]) is { Text: RuleWords.What or RuleWords.Whoever } || PrepositionIn(a, word) >= 0);

    private bool IsNaming(Annotation a, int verb, int name)
    {
        if (!a.Words[verb].Tag.IsVerb())
            return false;
        bool behindBa = (a.ProcliticsOf(name) & Proclitics.Ba) != 0;
        foreach (Lemma lemma in senses.LemmasOf(a, a.Words[verb]))
        {
            if (lemma is { VerbKind: VerbKind.Report, Frame: { } frame } && (behindBa ? IsCalledBehindBa(frame) : frame.RoleOf(SlotKind.SecondObject) == ArgumentRole.Content))
                return true;
        }
        return false;
    }

    /// <summary>وصفه بـ, نعته بـ</summary>
    private bool IsCalledBehindBa(Frame frame) => frame.RoleOf(SlotKind.Object) == ArgumentRole.None && frame.RoleOfPreposition(_ba) == ArgumentRole.Content;
}
