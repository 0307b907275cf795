using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Judges whether a noun behind a preposition only names what is talked about, looked into, aimed at or alleged: <c>تحقيق في اغتيال</c>, <c>بهدف القبض على</c>.</summary>
internal sealed class TopicReader(CompiledLexicon lexicon)
{
    /// <summary>How many words may stand between an inquiry and what it looks into.</summary>
    private const int InquiryReach = 5;

    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _fi = lexicon.PrepositionIndex("في");
    private readonly int _hawla = lexicon.PrepositionIndex("حول");
    private readonly int _bishan = lexicon.PrepositionIndex("بشأن");
    private readonly int _an = lexicon.PrepositionIndex("عن");

    /// <summary>True for a topic; nothing that a noun before it carries is one.</summary>
    public bool IsTopic(Annotation a, in EventNoun noun)
    {
        NounPhrase phrase = a.Phrases[noun.Phrase];
        if (phrase.Government == Government.OtherPreposition)
            return IsPurpose(a, phrase);
        if (phrase.Government != Government.Preposition)
            return false;
        bool isGoverned = noun.Governor.Relation != NounGovernment.None;
        if (NamesTopic(phrase.Preposition, isGoverned) || IsPlace(phrase, noun.Word) || IsWound(a, phrase, noun.Word) || IsLookedInto(a, phrase))
            return true;
        return !isGoverned && (HangsOnTopic(a, noun.Phrase) || IsTask(a, phrase));
    }

    /// <summary>«بهدف القبض على زعيمهم», «بتهمة طعن شابين»</summary>
    private bool IsPurpose(Annotation a, NounPhrase phrase) =>
        a.StandsBehind(lexicon, phrase, ParticleCategory.Purpose);

    /// <summary>«مباحثات حول», «بشأن»: what is talked about; «لقصف»: what is aimed at, unless a verb has it so.</summary>
    private bool NamesTopic(int preposition, bool isGoverned) =>
        preposition == _hawla || preposition == _bishan || (!isGoverned && (preposition == _an || preposition == _lam));

    /// <summary>«توفي في سجنه»: the prison, not the imprisonment.</summary>
    private static bool IsPlace(NounPhrase phrase, int word) => phrase.Class == NounClass.Building && phrase.HeadWord == word;

    /// <summary>«أصيب بجروح»: the wounds, not the wounding.</summary>
    private static bool IsWound(Annotation a, NounPhrase phrase, int word) =>
        phrase.Class == NounClass.BodyPart && phrase.HeadWord == word && phrase.Number == Number.Plural;

    /// <summary>«تحقيق شامل وموثوق به في اغتيال الناشط», «يحقق في قتل الصحفي»</summary>
    private bool IsLookedInto(Annotation a, NounPhrase phrase)
    {
        if (phrase.Preposition != _fi && phrase.Preposition != _ba)
            return false;
        for (int w = phrase.Opening - 1; w >= 0 && w >= phrase.Opening - InquiryReach; w--)
        {
            if (a.Words[w].Tag is Tag.Stop or Tag.Comma or Tag.Complementiser or Tag.Relative)
                return false;
            if (IsInquiry(a, w))
                return true;
            if (a.Words[w].Tag.IsVerb())
                return false;
        }
        return false;
    }

    private bool IsInquiry(Annotation a, int word)
    {
        if (a.LemmaOf(lexicon, word) is not { Class: not LemmaClass.Particle } lemma)
            return false;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i] is { Type: EventType.ACCUSE, Mode: "investigate" } && !a.Words[word].Tag.IsAdjective())
                return true;
        }
        return false;
    }

    /// <summary>«تحقيق في اغتيال», «خبر عن اقتحام»: what another act or report is about.</summary>
    private bool HangsOnTopic(Annotation a, int phrase)
    {
        if (phrase == 0 || CountsVictims(a, phrase - 1))
            return false;
        NounPhrase before = a.Phrases[phrase - 1];
        return before.EndWord == a.Phrases[phrase].Opening && before.Class is NounClass.Act or NounClass.Speech or NounClass.Document or NounClass.Abstract;
    }

    /// <summary>«عشرات الإصابات في مواجهات»: of those hurt it is told in what.</summary>
    private bool CountsVictims(Annotation a, int phrase)
    {
        NounPhrase victims = a.Phrases[phrase];
        for (int w = victims.HeadWord; w < victims.EndWord; w++)
        {
            if (a.LemmaOf(lexicon, w) is { Casualty: not CasualtyKind.None })
                return true;
        }
        return false;
    }

    /// <summary>«القوة المكلفة بقتال المسلحين»: what someone is charged with.</summary>
    private bool IsTask(Annotation a, NounPhrase phrase)
    {
        int before = phrase.Opening - 1;
        if (before < 0 || !a.Words[before].Tag.IsAdjective())
            return false;
        Word word = a.Words[before];
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (a.Readings[r].Form.IsParticiple && lexicon.Lemmas[a.Readings[r].LemmaId].VerbKind == VerbKind.Future)
                return true;
        }
        return false;
    }
}
