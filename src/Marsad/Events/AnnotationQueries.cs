using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Text;
using Marsad.Mentions;

namespace Marsad.Events;

/// <summary>What the finders of events ask of a text's words and phrases.</summary>
internal static class AnnotationQueries
{
    /// <summary>The words at <paramref name="span"/>, as a record keeps them.</summary>
    public static Evidence EvidenceAt(this Annotation a, TextSpan span) => new(a.Document.WordsAt(span), span);

    /// <summary>True for people, for what they form, and for whatever is called by a name; false for −1.</summary>
    public static bool IsSomeone(this Annotation a, int phrase) =>
        phrase >= 0
        && (a.Phrases[phrase].Class is NounClass.Person or NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group or NounClass.Head or NounClass.Spokesman
            || a.Words[a.Phrases[phrase].HeadWord].Tag == Tag.Name);

    /// <summary>The first of the phrases joined by <c>و</c> or <c>أو</c> that <paramref name="phrase"/> belongs to; itself where it is joined to none.</summary>
    public static int FirstOfJoined(this Annotation a, int phrase)
    {
        while (a.Phrases[phrase].Coordinated >= 0)
            phrase = a.Phrases[phrase].Coordinated;
        return phrase;
    }

    /// <summary>The lemma of the reading chosen for <paramref name="word"/>, or null for an unknown word.</summary>
    public static Lemma? LemmaOf(this Annotation a, CompiledLexicon lexicon, int word) =>
        a.ReadingOf(a.Words[word]) is { LemmaId: >= 0 } reading ? lexicon.Lemmas[reading.LemmaId] : null;

    /// <summary>True for أن, إن, and for ألا, which negates the clause that it opens; ما is left out, for it may mean "what".</summary>
    public static bool OpensContent(this Annotation a, CompiledLexicon lexicon, int word)
    {
        Word opener = a.Words[word];
        if (opener.Tag == Tag.Complementiser)
            return true;
        return opener.Tag == Tag.Negation && a.MayBe(lexicon, opener, ParticleCategory.Complementiser) && !a.MayBe(lexicon, opener, ParticleCategory.Relative);
    }

    /// <summary>True where a reading of <paramref name="word"/>, chosen or not, is a particle of <paramref name="category"/>.</summary>
    public static bool MayBe(this Annotation a, CompiledLexicon lexicon, Word word, ParticleCategory category)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId].Category == category)
                return true;
        }
        return false;
    }

    /// <summary>True for a phrase behind a preposition of <paramref name="category"/>: <c>خلال اجتماع</c>.</summary>
    public static bool StandsBehind(this Annotation a, CompiledLexicon lexicon, NounPhrase phrase, ParticleCategory category) =>
        phrase is { Government: Government.OtherPreposition, PrepositionWord: >= 0 } && a.LemmaOf(lexicon, phrase.PrepositionWord)?.Category == category;

    /// <summary>True for <c>بأن</c> and <c>بأنه</c>; false for −1.</summary>
    public static bool IsJoinedByBa(this Annotation a, int complementiser) =>
        complementiser >= 0 && complementiser < a.Words.Count && a.Words[complementiser].Tag == Tag.Complementiser && a.Document.Slice(a.Words[complementiser].Span)[0] == 'ب';
}
