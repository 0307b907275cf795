using Marsad.Arabic;

namespace Marsad.Mentions;

/// <summary>Writes into the article's memory who bears which name, and reads there who bears one.</summary>
internal static class NameRecorder
{
    /// <summary>The bearer of the last word of the phrase, from <paramref name="from"/> on, whose bearer the article has told.</summary>
    public static ActorReference Recall(Annotation a, NounPhrase phrase, int from, ArticleMemory memory)
    {
        for (int w = phrase.EndWord - 1; w >= from; w--)
        {
            if (memory.TryRecall(NameHash.OfWord(a, w), out ActorReference known))
                return known;
        }
        return ActorReference.None;
    }

    /// <summary>A person named with his title is known by any word of his name later on: <c>الوزير سيرغي لافروف</c>, <c>الوزير الروسي، سيرغي لافروف،</c></summary>
    public static void RememberTitled(Annotation a, NounPhrase titled, ActorReference actor, ArticleMemory memory)
    {
        RememberWords(a, titled.HeadWord + 1, titled.EndWord, actor, memory);
        if (a.PhraseApposed(titled) is >= 0 and int name)
            RememberWords(a, a.Phrases[name].FirstWord, a.Phrases[name].EndWord, actor, memory);
    }

    /// <summary>Each of the words <paramref name="first"/> … <paramref name="end"/> − 1 that is a name means <paramref name="actor"/> from here on.</summary>
    public static void RememberWords(Annotation a, int first, int end, ActorReference actor, ArticleMemory memory)
    {
        for (int word = first; word < end; word++)
        {
            if (IsName(a, a.Words[word]))
                memory.Remember(NameHash.OfWord(a, word), actor);
        }
    }

    /// <summary>A person whom the lexicon knows, named in full (<c>شيرين أبو عاقلة</c>), is meant by the first or the last of the names alone later on.</summary>
    public static void RememberFullName(Annotation a, Word name, ActorReference person, ArticleMemory memory)
    {
        memory.Remember(NameHash.OfToken(a, name.FirstToken), person);
        memory.Remember(NameHash.OfToken(a, name.EndToken - 1), person);
    }

    private static bool IsName(Annotation a, Word word) =>
        word.Tag is Tag.Name or Tag.Foreign && a.ReadingOf(word) is null or { Form.Kind: FormKind.Name };
}
