using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Tells words that mean people of whom no more is said: <c>المئات</c>, <c>آخرون</c>, <c>المشاركون</c>.</summary>
internal sealed class UnnamedPeople(WordSenses senses)
{
    /// <summary><c>المئات</c>, <c>آخرون</c>, <c>أربعة</c>: a number or quantifier alone means people, as it does behind an act: <c>مقتل أربعة</c>.</summary>
    public static bool IsCountAlone(Annotation a, NounPhrase phrase, int word) =>
        phrase.EndWord == word + 1 && (word == phrase.HeadWord || word == phrase.HeadWord + 1 && a.Words[word].Tag == Tag.Number && phrase.Class is NounClass.Act or NounClass.Abstract)
        && (a.Words[word].Tag is Tag.Number or Tag.Quantifier || phrase.Class == NounClass.Quantity)
        && a.Document.Slice(a.BareSpan(a.Words[word])) is not ("نحو" or "حوالي" or "قرابة" or "زهاء");

    /// <summary><c>المشاركون</c>, <c>مئات آخرون</c>: a head that means persons, though it is no role.</summary>
    public bool IsHeadOf(Annotation a, NounPhrase phrase)
    {
        Word head = a.Words[phrase.HeadWord];
        if (phrase.HeadWord > phrase.FirstWord && phrase is { Number: Number.Plural, Gender: Gender.Masculine } && head.Tag.IsAdjective())
            return true;
        return a.EncliticOf(phrase.HeadWord) == Enclitic.None && senses.LemmaOf(a, head) is { Role: null, NounClass: NounClass.Person };
    }

    /// <summary><c>المشاركون</c>, <c>المعتدي</c>: a participle with article, or in the plural of persons, that stands as a noun.</summary>
    /// <remarks>Many a role noun is a participle too (<c>المتظاهرون</c>): ask only of what is none.</remarks>
    public bool IsParticiple(Annotation a, NounPhrase phrase, int word)
    {
        if (word != phrase.HeadWord || a.ReadingOf(a.Words[word]) is not { LemmaId: >= 0 } reading)
            return false;
        bool meansPersons = reading.Form switch
        {
            // الموقعون, الآخرون: adjectives as well.
            { Gender: Gender.Masculine, Number: Number.Plural } form => form.IsParticiple || form.Kind == FormKind.Adjective,
            { Gender: Gender.Masculine, Number: Number.Singular, Kind: FormKind.ActiveParticiple } => reading.Has(Proclitics.Al),
            _ => false,
        };
        return meansPersons && senses.NisbaOf(a, a.Words[word]) is null;
    }
}
