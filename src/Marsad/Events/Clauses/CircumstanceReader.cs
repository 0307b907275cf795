using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Events.Clauses;

/// <summary>«غادر مطالبا بـ», «فرضت الوزارة عقوبات متهمة إياه»: a participle that tells what else the subject does meanwhile (حال, the accusative of circumstance), and so stands for a clause.</summary>
internal sealed class CircumstanceReader(CompiledLexicon lexicon)
{
    /// <summary>The participle's reading where word <paramref name="w"/> stands for a clause, even where it is a noun too (داعية); null where it does not.</summary>
    public Reading? ReadingOf(Annotation a, int first, int w)
    {
        Word word = a.Words[w];
        // «على 14 متهما»: what is counted.
        if (a.Words[w - 1].Tag is Tag.Number or Tag.Quantifier && !a.IsTime(a.Words[w - 1]))
            return null;
        // «أقصت مرشحين معارضين»: what is said of an indefinite noun in its own phrase.
        int phrase = a.PhraseOfWord[w];
        if (phrase >= 0 && a.Phrases[phrase] is { Definite: false } np && np.HeadWord < w && a.Words[np.HeadWord].Tag.IsNoun() && HaveSameNumber(a, np.HeadWord, w))
            return null;
        // «حزاما ناسفا», «طائرات مهاجمة»: what a weapon is for, not what is done with it.
        if (phrase >= 0 && a.Phrases[phrase] is { Class: NounClass.Weapon, Definite: false } weapon && weapon.HeadWord == w - 1)
            return null;
        bool afterMark = a.Words[w - 1].Tag is Tag.Comma or Tag.Bracket or Tag.Quote;
        bool hasPronoun = PronounBehind(a, w) != Enclitic.None;
        bool hasObject = word.Tag == Tag.NounIndefinite && (hasPronoun || HasDefiniteObject(a, w) || TakesObject(a, w));
        bool beginsAnew = afterMark && word.Tag is Tag.NounIndefinite or Tag.NounConstruct && !NamesAct(a, word);
        if (word.Tag != Tag.AdjectiveIndefinite && !hasObject && !beginsAnew)
            return null;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            if (TellsSomething(reading) && ShowsCase(reading.Form, afterMark || hasPronoun || (ReadingPoints.Speaks(lexicon.Lemmas[reading.LemmaId]) && AccompaniesVerb(a, first, w))))
                return reading;
        }
        return null;
    }

    /// <summary>The pronoun that إيا bears as object right behind <paramref name="word"/>: <c>متهما إياها</c>.</summary>
    public Enclitic PronounBehind(Annotation a, int word)
    {
        if (word + 1 >= a.Words.Count || a.Words[word + 1].Tag != Tag.Pronoun)
            return Enclitic.None;
        return a.LemmaOf(lexicon, word + 1)?.Text switch
        {
            "إياه" => Enclitic.Hu,
            "إياها" => Enclitic.Ha,
            "إياهم" => Enclitic.Hum,
            "إياهما" => Enclitic.Huma,
            _ => Enclitic.None,
        };
    }

    /// <summary>«تحدث متهما الحكومة»: an indefinite noun in the accusative has nothing definite behind it.</summary>
    private static bool HasDefiniteObject(Annotation a, int w) =>
        w + 1 < a.Words.Count && a.Words[w + 1].Tag is Tag.NounDefinite or Tag.Name or Tag.Demonstrative && a.ReadingOf(a.Words[w + 1]) is { } next && !next.Has(Proclitics.Preposition | Proclitics.Conjunction)
        && a.ReadingOf(a.Words[w]) is { } noun && noun.Form.Has(FormTraits.Accusative);

    /// <summary>«سار المحتجون رافعين لافتات»: with an object right behind it a plural is no noun for people.</summary>
    private static bool TakesObject(Annotation a, int w)
    {
        if (a.Words[w].Tag != Tag.NounIndefinite || a.ReadingOf(a.Words[w]) is not { Form: { Kind: FormKind.ActiveParticiple, Number: Number.Plural, Gender: Gender.Masculine } })
            return false;
        int next = w + 1 < a.Words.Count ? a.PhraseOfWord[w + 1] : -1;
        return next >= 0 && next != a.PhraseOfWord[w] && a.Phrases[next] is { IsBare: true, Coordinated: < 0 } && a.Words[w + 1].Tag.IsNoun() && !a.IsTime(a.Words[w + 1]);
    }

    private bool TellsSomething(Reading reading)
    {
        if (reading.Form.Kind != FormKind.ActiveParticiple || reading.Has(Proclitics.Al | Proclitics.Preposition) || reading.Form.Has(FormTraits.Construct))
            return false;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        return lemma.Senses.Count > 0 || lemma.VerbKind == VerbKind.Report;
    }

    /// <summary>The accusative, which a feminine does not show: there the place of the word must tell it.</summary>
    private static bool ShowsCase(FormFeatures form, bool feminineToo) =>
        form.Has(FormTraits.Accusative)
        || (form is { Number: Number.Plural, Gender: Gender.Masculine } && !form.Has(FormTraits.Nominative))
        || (feminineToo && form is { Gender: Gender.Feminine, Number: Number.Singular });

    /// <summary>«وجهت الوزارة رسالة إلى الأمين العام متوعدة بـ»: indefinite behind something definite, in a clause that has its verb, it is no attribute. Only of verbs of saying: «رأينا العاصمة مغلقة» tells a state.</summary>
    private static bool AccompaniesVerb(Annotation a, int first, int w)
    {
        int before = a.PhraseOfWord[w - 1];
        if (before < 0 || before == a.PhraseOfWord[w] || !a.Phrases[before].Definite)
            return false;
        for (int i = w - 1; i >= first; i--)
        {
            Tag tag = a.Words[i].Tag;
            if (tag.IsVerb() && tag != Tag.VerbAuxiliary)
                return true;
            if (tag is Tag.Comma or Tag.Stop or Tag.Quote or Tag.Complementiser or Tag.VerbAuxiliary)
                return false;
        }
        return false;
    }

    /// <summary>«ما يسمى "مسيرة الأعلام"»: a march is no woman who makes march; مطالبة may be both a demand and she who demands.</summary>
    private bool NamesAct(Annotation a, Word word) =>
        a.ReadingOf(word) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { Class: LemmaClass.Noun, NounClass: NounClass.Act, IsMasdar: false };

    private static bool HaveSameNumber(Annotation a, int noun, int adjective) =>
        a.ReadingOf(a.Words[noun]) is { Form.Number: Number.Plural } && a.ReadingOf(a.Words[adjective]) is { Form.Number: Number.Plural };
}
