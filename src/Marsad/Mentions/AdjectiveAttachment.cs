using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Whether an adjective belongs to the phrase before it: by definiteness, gender, number and case.</summary>
internal sealed class AdjectiveAttachment(CompiledLexicon lexicon, WordSenses senses)
{
    /// <summary>An adjective agrees in definiteness with what it follows, or with the definite end of a construct.</summary>
    public bool Fits(Annotation a, int head, int i)
    {
        Word adjective = a.Words[i];
        // Gender decides only where the adjective may also be a noun: القوات … الشاب, but الحرب الروسية.
        if ((CanBeNoun(a, adjective) || IsHumanPlural(a, adjective)) && !AgreesWithin(a, head, i))
            return false;
        if (ShowsOtherCase(a, head, i))
            return false;
        Tag last = a.Words[i - 1].Tag;
        // «طلب من تركيا المساعدة»: a state is not described by what is a noun as well.
        if (last == Tag.Name && !senses.CanNamePerson(a, i - 1) && CanBeAct(a, adjective))
            return false;
        return adjective.Tag == Tag.AdjectiveDefinite
            ? last is Tag.NounDefinite or Tag.AdjectiveDefinite or Tag.Name or Tag.Lure
            : last is Tag.NounIndefinite or Tag.AdjectiveIndefinite or Tag.Number;
    }

    /// <summary>Some noun of the phrase has the adjective's gender: <c>القوات الإسرائيلية</c>, but not <c>القوات … الشاب</c>.</summary>
    public bool AgreesWithin(Annotation a, int head, int i)
    {
        if (a.ReadingOf(a.Words[i]) is not { Form: var adjective } || adjective.Gender == Gender.Unknown || adjective.Number is Number.Dual)
            return true;
        if (adjective is { Number: Number.Plural, Gender: Gender.Masculine })
            return HasPersons(a, head, i);
        for (int w = i - 1; w >= head; w--)
        {
            if (a.Words[w].Tag.IsNominal() && (a.ReadingOf(a.Words[w]) is not { Form: var noun } || (GendersFit(noun, adjective) && !ArePersons(a, w, noun))))
                return true;
        }
        return false;
    }

    /// <summary>A sound masculine plural and the plural of a nisba are of people, who may stand alone: <c>دعا وزير الخارجية اللبنانيين</c>, <c>الروس</c>.</summary>
    public bool IsHumanPlural(Annotation a, Word word)
    {
        if (a.ReadingOf(word) is not { LemmaId: >= 0, Form: { Number: Number.Plural, Gender: Gender.Masculine } } reading)
            return false;
        return AdjectiveAgreement.IsSoundPlural(reading.Form) || lexicon.Lemmas[reading.LemmaId].Class == LemmaClass.Nisba;
    }

    /// <summary>«استهدف مسلحون دورية»: men have no feminine singular.</summary>
    private bool ArePersons(Annotation a, int word, FormFeatures noun) =>
        noun is { Number: Number.Plural, Gender: Gender.Masculine } && senses.ClassOf(a, word) == NounClass.Person;

    /// <summary>Plurals of things have the feminine: <c>القوات الإسرائيلية</c>.</summary>
    private static bool GendersFit(FormFeatures noun, FormFeatures adjective)
    {
        if (noun.Gender == Gender.Unknown)
            return true;
        return noun.Number == Number.Plural ? adjective.Gender == Gender.Feminine : noun.Gender == adjective.Gender;
    }

    /// <summary>An adjective that is listed as a noun as well: <c>الشاب</c>, <c>الضابط</c>, <c>المدينة</c>.</summary>
    private bool CanBeNoun(Annotation a, Word word)
    {
        foreach (Lemma lemma in senses.LemmasOf(a, word))
        {
            if (lemma is { Class: LemmaClass.Noun, IsMasdar: false })
                return true;
        }
        return false;
    }

    private bool CanBeAct(Annotation a, Word word)
    {
        foreach (Lemma lemma in senses.LemmasOf(a, word))
        {
            if (lemma is { Class: LemmaClass.Noun, IsMasdar: true })
                return true;
        }
        return false;
    }

    /// <summary>Some noun of the phrase means more than one person: <c>الجنود</c>, but not <c>السلطات</c> of <c>منعت السلطات الصحفيين</c>.</summary>
    private bool HasPersons(Annotation a, int head, int end)
    {
        for (int w = head; w < end; w++)
        {
            if (a.Words[w].Tag.IsNominal() && a.Words[w].Tag != Tag.Name && CanBePersons(a, w))
                return true;
        }
        return false;
    }

    private bool CanBePersons(Annotation a, int word)
    {
        if (a.ReadingOf(a.Words[word]) is not { Form: var form })
            return true;
        bool masculine = form.Gender == Gender.Masculine;
        return form.Number switch
        {
            Number.Singular => masculine && senses.ClassOf(a, word) == NounClass.People,
            // الجنرالات are men.
            Number.Plural => senses.ClassOf(a, word) is var nounClass && (nounClass.IsTitle() || masculine && nounClass.CanBePersons()),
            _ => true,
        };
    }

    /// <summary>«طعن شاب مستوطنا», «اغتال مجهولون قاضيا», «فتش جنود إسرائيليون مسافرين»: the accusative shows the object.</summary>
    private bool ShowsOtherCase(Annotation a, int head, int i)
    {
        if (a.ReadingOf(a.Words[i]) is not { } adjective || a.ReadingOf(a.Words[i - 1]) is not { } last)
            return false;
        if (adjective.Form.Has(FormTraits.Accusative))
            return last.Form.Gender == Gender.Masculine && !last.Form.Has(FormTraits.Accusative) && !CanBeAccusative(last);
        // «قادة المتمردين السوريون»: in a construct the adjective has the case of its head.
        bool ofHead = i - 1 > head && adjective.Form.Has(FormTraits.Nominative);
        return !ofHead && AdjectiveAgreement.CasesClash(last.Form, adjective.Form);
    }

    /// <summary><c>دبلوماسيين روسا</c>, <c>عمال أفغانا</c>; <c>لقاء ثنائيا</c>: behind a long alef print has no second one.</summary>
    private bool CanBeAccusative(Reading reading)
    {
        if (reading.LemmaId < 0 || reading.Form.Number != Number.Singular)
            return !reading.Form.Has(FormTraits.Nominative);
        string text = lexicon.Lemmas[reading.LemmaId].Text;
        return text.EndsWith("اء", StringComparison.Ordinal) || text[^1] is 'ى' or 'ا' or 'ة';
    }
}
