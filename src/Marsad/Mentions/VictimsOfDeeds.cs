using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Tells people named by what was done to them: in <c>ضحايا القصف الإسرائيلي</c> the nisba says who did it, not whose they are.</summary>
internal sealed class VictimsOfDeeds(WordSenses senses)
{
    /// <summary>True where <paramref name="role"/> at <paramref name="word"/> of <paramref name="phrase"/> is of people, and what was done to them stands right behind it.</summary>
    public bool AreOfDeed(Annotation a, NounPhrase phrase, int word, Lemma role) =>
        role.Role == "CVL" && word + 1 < phrase.EndWord && senses.LemmaOf(a, a.Words[word + 1]) is { Class: LemmaClass.Noun, Role: null, NounClass: NounClass.Act or NounClass.Weapon };
}
