using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says how far a phrase reaches behind its head: over complements, adjectives and the name.</summary>
internal sealed class PhraseExtent(CompiledLexicon lexicon, WordSenses senses)
{
    private readonly AdjectiveAttachment _adjectives = new(lexicon, senses);
    private readonly NameAttachment _names = new(lexicon, senses);
    private readonly CountedNoun _counted = new(senses);
    private readonly ClosedNouns _closed = new(lexicon);

    /// <summary>One past the last word of the phrase with head <paramref name="head"/>, at most <paramref name="end"/>.</summary>
    public int EndOf(Annotation a, int head, int end)
    {
        int i = head + 1;
        while (i < end && Continues(a, head, i))
            i++;
        return i;
    }

    /// <summary>True where word <paramref name="i"/> belongs to the phrase that reaches up to it.</summary>
    private bool Continues(Annotation a, int head, int i)
    {
        Word word = a.Words[i];
        if (!word.Tag.IsNominal() && word.Tag is not (Tag.Number or Tag.Quantifier))
            return false;
        // «المعارضة بالتآمر»: letters tell the preposition even where the word is not known.
        if (word.Chosen < 0 && (GovernmentReader.GuessedProclitics(a, i) & Proclitics.Preposition) != 0)
            return false;
        if ((a.ProcliticsOf(i) & (Proclitics.Preposition | Proclitics.Conjunction)) != 0)
            return IsJoinedAdjective(a, i) && _adjectives.AgreesWithin(a, head, i);
        if (word.Tag.IsAdjective())
            return _adjectives.Fits(a, head, i) || IsOwner(a, i);
        if (IsAdjectiveTaggedNoun(a, i))
            return _adjectives.AgreesWithin(a, head, i);
        return word.Tag is Tag.Number or Tag.Quantifier ? ContinuesWithCount(a, i) : ContinuesWithNoun(a, head, i);
    }

    /// <summary>«المؤسسات الحقوقية والدولية»: a second adjective may be joined.</summary>
    private static bool IsJoinedAdjective(Annotation a, int i)
    {
        Tag tag = a.Words[i].Tag;
        return tag.IsAdjective() && a.Words[i - 1].Tag == tag && (a.ProcliticsOf(i) & Proclitics.Preposition) == 0;
    }

    /// <summary>«بيانا صحفيا»: two accusatives are noun and adjective.</summary>
    private bool IsAdjectiveTaggedNoun(Annotation a, int i)
    {
        Word word = a.Words[i];
        Word last = a.Words[i - 1];
        return word.Tag == Tag.NounIndefinite && last.Tag == Tag.NounIndefinite && IsAccusative(a, word) && IsAccusative(a, last)
            && senses.LemmaOf(a, word) is { } lemma && lemma.Text.EndsWith('ي');
    }

    /// <summary>«مقتل 5 أشخاص», «إصابة عشرات المدنيين»</summary>
    private bool ContinuesWithCount(Annotation a, int i) => (IsOpen(a, a.Words[i - 1]) || IsAttribute(a, i)) && a.EncliticOf(i) == Enclitic.None;

    /// <summary>«17 شخصا آخر»: with no noun behind it, an adjective as well as a quantifier.</summary>
    private static bool IsAttribute(Annotation a, int i)
    {
        Word word = a.Words[i];
        if (word.Tag != Tag.Quantifier || a.Words[i - 1].Tag != Tag.NounIndefinite || (i + 1 < a.Words.Count && a.Words[i + 1].Tag.IsNominal()))
            return false;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (a.Readings[r].Form.Kind == FormKind.Adjective)
                return true;
        }
        return false;
    }

    private bool ContinuesWithNoun(Annotation a, int head, int i)
    {
        Word word = a.Words[i];
        Word last = a.Words[i - 1];
        // «زيارة يوم الأحد»: the day is a phrase of its own.
        if (word.Tag == Tag.NounIndefinite && senses.ClassOf(a, i) == NounClass.Time && a.IsTime(word))
            return last.Tag is Tag.Number or Tag.Quantifier;
        // «ليل الاثنين بلدات»: behind a date another phrase begins.
        if (IsObject(a, head, i) || (a.IsTime(last) && !a.IsTime(word)) || _counted.IsCompleteBefore(a, i))
            return false;
        bool completeQuantifier = last.Tag == Tag.Quantifier && a.EncliticOf(i - 1) != Enclitic.None;
        if (!completeQuantifier && IsOpen(a, last))
            return !IsAccusative(a, word) || last.Tag == Tag.Number;
        // «اقتحم مستوطنون باحات المسجد»: people whom no article points out have no name behind them.
        bool isNameless = last.Tag == Tag.NounIndefinite && IsNunated(a, last) && a.ProcliticsOf(i) == Proclitics.None && word.Chosen < 0;
        return word.Tag is Tag.Name or Tag.Foreign && !isNameless && _names.Belongs(a, head, i);
    }

    /// <summary>A noun without article, pronoun or complement takes a following noun as its complement.</summary>
    private bool IsOpen(Annotation a, Word last)
    {
        if (last.Tag is Tag.NounConstruct or Tag.Number or Tag.Quantifier)
            return true;
        return last.Tag == Tag.NounIndefinite && senses.LemmaOf(a, last) is not { Class: LemmaClass.Phrase } && !_closed.Contains(a, last) && !IsAccusative(a, last) && !IsNunated(a, last);
    }

    /// <summary>A dual or sound plural that keeps its nun is no construct: <c>مسؤولون</c>.</summary>
    private static bool IsNunated(Annotation a, Word word)
    {
        // «وزيرا خارجية»: of several words the first is a construct already.
        if (a.ReadingOf(word) is not { } reading)
            return false;
        // «مسلحون مجهولون»: with a nun on its adjective it is complete.
        if (!word.IsSingle())
            return reading.Form.Number == Number.Plural && a.Document[word.Span].EndsWith("ون", StringComparison.Ordinal);
        bool hasNun = reading.Form.Number == Number.Dual || AdjectiveAgreement.IsSoundPlural(reading.Form);
        return hasNun && !reading.Form.Has(FormTraits.Construct);
    }

    /// <summary>«مركبات فلسطينيين»: people behind a thing are its owners; «استشهاد خمسة فلسطينيين»: behind a number they are counted.</summary>
    private bool IsOwner(Annotation a, int i) =>
        a.Words[i].Tag == Tag.AdjectiveIndefinite && _adjectives.IsHumanPlural(a, a.Words[i]) && IsOpen(a, a.Words[i - 1])
        && (a.Words[i - 1].Tag is Tag.Number or Tag.Quantifier || !senses.ClassOf(a, i - 1).CanBePersons());

    /// <summary>«ركل شرطي متظاهرة», «ضرب جندي معتقلين»: right behind the verb one who acts, then one who is acted upon; print shows the case of few.</summary>
    private bool IsObject(Annotation a, int head, int i)
    {
        if (i - 1 != head || head == 0 || !a.Words[head - 1].Tag.IsVerb())
            return false;
        if (a.Words[head].Tag != Tag.NounIndefinite || a.Words[i].Tag != Tag.NounIndefinite)
            return false;
        if (!IsPersonInRole(a, head) || !IsPersonInRole(a, i))
            return false;
        return FormOf(a, head) is { Gender: Gender.Masculine, Number: Number.Singular } && CanBeObject(FormOf(a, i));
    }

    private static bool CanBeObject(FormFeatures form) =>
        form is { Gender: Gender.Feminine, Number: Number.Singular } || AdjectiveAgreement.IsSoundPlural(form) && !form.Has(FormTraits.Nominative);

    private static FormFeatures FormOf(Annotation a, int word) => a.ReadingOf(a.Words[word])?.Form ?? default;

    private bool IsPersonInRole(Annotation a, int word) => senses.LemmaOf(a, a.Words[word]) is { NounClass: NounClass.Person, Role: not null };

    private static bool IsAccusative(Annotation a, Word word) => a.ReadingOf(word) is { } reading && reading.Form.Has(FormTraits.Accusative);
}
