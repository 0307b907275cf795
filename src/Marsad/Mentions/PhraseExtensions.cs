using Marsad.Arabic;
using Marsad.Text;

namespace Marsad.Mentions;

/// <summary>Questions that stages ask of the words and phrases of an <see cref="Annotation"/>.</summary>
internal static class PhraseExtensions
{
    /// <summary>False for a name or construct of several words: <c>وزير الخارجية</c>.</summary>
    public static bool IsSingle(this Word word) => word.EndToken == word.FirstToken + 1;

    /// <summary>What is written before <paramref name="word"/>, as far as its reading is known.</summary>
    public static Proclitics ProcliticsOf(this Annotation a, int word) => a.ReadingOf(a.Words[word])?.Proclitics ?? Proclitics.None;

    /// <summary>The pronoun written behind <paramref name="word"/>.</summary>
    public static Enclitic EncliticOf(this Annotation a, int word) => a.ReadingOf(a.Words[word])?.Enclitic ?? Enclitic.None;

    /// <summary>The text of <paramref name="phrase"/> from <paramref name="word"/> on.</summary>
    public static TextSpan SpanFrom(this Annotation a, NounPhrase phrase, int word) => new(a.BareSpan(a.Words[word]).Start, a.Words[phrase.EndWord - 1].Span.End);

    /// <summary>The phrase right behind phrase <paramref name="index"/>, where <paramref name="preposition"/> governs it; otherwise −1.</summary>
    public static int PhraseBehind(this Annotation a, int index, int preposition)
    {
        int next = index + 1;
        if (next >= a.Phrases.Count || a.Phrases[next].Government != Government.Preposition || a.Phrases[next].Preposition != preposition)
            return -1;
        return a.Phrases[next].Opening == a.Phrases[index].EndWord ? next : -1;
    }

    /// <summary>
    /// The phrase across a comma that names <paramref name="phrase"/> or is its title: <c>وزير الخارجية الفرنسي، جان إيف لودريان</c>; otherwise −1.
    /// </summary>
    public static int PhraseApposed(this Annotation a, NounPhrase phrase)
    {
        int behindComma = phrase.EndWord + 1;
        if (behindComma >= a.PhraseOfWord.Count || a.PhraseOfWord[behindComma] < 0)
            return -1;
        int next = a.PhraseOfWord[behindComma];
        return a.Phrases[next].Apposed >= 0 && a.Phrases[next].Apposed == a.PhraseOfWord[phrase.HeadWord] ? next : -1;
    }
}
