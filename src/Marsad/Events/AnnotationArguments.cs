using Marsad.Events.Triggers;

namespace Marsad.Events;

/// <summary>Arguments by where they stand in a text: in a phrase's head, behind it, in the phrase that adjoins.</summary>
internal static class AnnotationArguments
{
    /// <summary>The whole of <paramref name="phrase"/>, by its head; empty for −1.</summary>
    public static Argument ArgumentOf(this Annotation a, int phrase) => phrase < 0 ? Argument.None : new Argument(phrase, a.Phrases[phrase].HeadWord);

    /// <summary>What stands behind the first word of <paramref name="argument"/> in its phrase: <c>الصحفية</c> in <c>مقتل الصحفية</c>.</summary>
    public static Argument ComplementOf(this Annotation a, Argument argument) =>
        argument.Word + 1 < a.Phrases[argument.Phrase].EndWord ? new Argument(argument.Phrase, argument.Word + 1) : Argument.None;

    /// <summary>True where nothing stands between <paramref name="phrase"/> and the phrase before it.</summary>
    public static bool AdjoinsPrevious(this Annotation a, int phrase) => phrase > 0 && a.Phrases[phrase].Opening == a.Phrases[phrase - 1].EndWord;

    /// <summary>The phrase right behind <paramref name="phrase"/>, or −1 where something else stands there.</summary>
    public static int AdjoiningPhrase(this Annotation a, int phrase) => phrase + 1 < a.Phrases.Count && a.AdjoinsPrevious(phrase + 1) ? phrase + 1 : -1;
}
