using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Triggers;

/// <summary>Finds the nouns that carry an act told behind them: frame it (<c>عملية اغتيال</c>), or say that it is decided, meant or done (<c>قرار الحكومة الانسحاب</c>).</summary>
internal sealed class CarrierFinder(CompiledLexicon lexicon)
{
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _fi = lexicon.PrepositionIndex("في");

    /// <summary>
    /// «تنظيم الطلاب مظاهرة», «قرار الحكومة الانسحاب», «نية تركيا بالانسحاب»: the phrase right before that names who acts, and whether it is done or meant; −1 where there is none.
    /// </summary>
    public int Before(Annotation a, int phraseIndex)
    {
        int before = phraseIndex - 1;
        NounPhrase phrase = a.Phrases[phraseIndex];
        if (before < 0 || a.Phrases[before].EndWord != phrase.Opening || !CanBeCarried(phrase))
            return -1;
        if (a.LemmaOf(lexicon, a.Phrases[before].HeadWord) is not { Class: LemmaClass.Noun } lemma)
            return -1;
        if (phrase.Preposition == _lam && lemma.NounClass != NounClass.Plan)
            return -1;
        bool names = lemma.NounClass is NounClass.Decision or NounClass.Plan || lemma.VerbKind == VerbKind.Future;
        return names || (lemma.VerbKind == VerbKind.Light && (phrase.IsBare || TakesPart(lemma, phrase.Preposition))) ? before : -1;
    }

    /// <summary>True for the head of a phrase, or a complement of a noun that only frames it: <c>عملية اغتيال</c>, <c>سلسلة غارات</c>, <c>قرار الانسحاب</c>.</summary>
    public bool LeadsTo(Annotation a, NounPhrase phrase, int word)
    {
        for (int w = phrase.HeadWord; w < word; w++)
        {
            Tag tag = a.Words[w].Tag;
            if (tag is Tag.Number or Tag.Quantifier || tag.IsAdjective())
                continue;
            if (a.LemmaOf(lexicon, w) is not { } lemma || !IsFrame(lemma))
                return false;
        }
        return true;
    }

    /// <summary>«قيام الشرطة باعتقال», «المشاركة في هجوم»: the preposition is the carrier's own.</summary>
    private static bool TakesPart(Lemma lemma, int preposition) => lemma.Frame?.RoleOfPreposition(preposition) == ArgumentRole.Content;

    private bool CanBeCarried(NounPhrase phrase) => phrase.IsBare || phrase.Preposition == _ba || phrase.Preposition == _fi || phrase.Preposition == _lam;

    private static bool IsFrame(Lemma lemma) =>
        lemma.Class == LemmaClass.Noun && (lemma.Senses.Count == 0 || (lemma is { IsMasdar: true, VerbKind: VerbKind.Aspect or VerbKind.Light } && SenseSelector.MeansNothingAlone(lemma)))
        && (lemma.NounClass is NounClass.Act or NounClass.Quantity or NounClass.Decision or NounClass.Plan
            || lemma.VerbKind is VerbKind.Light or VerbKind.Happen or VerbKind.Aspect or VerbKind.Cease or VerbKind.Future or VerbKind.Undergo or VerbKind.Fail);
}
