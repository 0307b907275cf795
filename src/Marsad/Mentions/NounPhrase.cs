using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>How a phrase is governed.</summary>
public enum Government : byte
{
    /// <summary>By no preposition.</summary>
    Bare,

    /// <summary>By a preposition that frames know: <see cref="NounPhrase.Preposition"/>.</summary>
    Preposition,

    /// <summary>By another preposition: <c>خلال</c>, <c>رغم</c>.</summary>
    OtherPreposition,

    /// <summary>Stands in brackets: <c>(حماس)</c>.</summary>
    Parenthetical,
}

/// <summary>A noun phrase: head, construct chain, adjectives, apposed name: <c>وزير الدفاع الأرميني سورين بابيكيان</c>.</summary>
/// <param name="FirstWord">First word, index in the document's words.</param>
/// <param name="EndWord">One past its last word.</param>
/// <param name="HeadWord">The noun that the phrase is about; numbers and quantifiers before it are no heads.</param>
/// <param name="Government">How it is governed.</param>
/// <param name="Preposition">Index of the preposition, or −1.</param>
/// <param name="PrepositionWord">The word that is the preposition, −1 where it is written with the phrase or missing.</param>
/// <param name="Coordinated">The phrase that this one is joined to by <c>و</c> or <c>أو</c>, or −1.</param>
/// <param name="Apposed">The phrase of which this one is the name, across a comma, or −1.</param>
/// <param name="Gender">Gender of the head.</param>
/// <param name="Number">Number of the head, or that of a numeral before it.</param>
/// <param name="Definite">True where article, pronoun, name or a definite complement makes it so.</param>
/// <param name="Oblique">True where its form shows that it is no subject: <c>مسؤولين</c>, <c>هجوما</c>.</param>
/// <param name="Class">What the head means.</param>
public readonly record struct NounPhrase(
    int FirstWord, int EndWord, int HeadWord, Government Government, int Preposition, int PrepositionWord, int Coordinated, int Apposed,
    Gender Gender, Number Number, bool Definite, bool Oblique, NounClass Class)
{
    /// <summary>Its first word, the preposition before it included.</summary>
    public int Opening => PrepositionWord >= 0 ? PrepositionWord : FirstWord;

    public bool IsBare => Government == Government.Bare;

    /// <summary>What stands in it from <paramref name="word"/> on, with that word as head: <c>الصحفية</c> in <c>مقتل الصحفية</c>.</summary>
    internal NounPhrase From(Annotation a, int word)
    {
        if (word == HeadWord || word < 0 || a.ReadingOf(a.Words[word]) is not { } reading)
            return this;
        return this with { HeadWord = word, Gender = reading.Form.Gender, Number = reading.Form.Number, Class = NounClass.Unknown };
    }
}
