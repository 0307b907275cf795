using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says whose an organ of state is by the land that opens its sentence: «وفي قطر، أدانت وزارة الخارجية».</summary>
internal sealed class OpeningScene(CompiledLexicon lexicon, WordSenses senses)
{
    private const int FarthestBehind = 3;

    private readonly int _fi = lexicon.PrepositionIndex("في");

    /// <summary>The state whose organ phrase <paramref name="index"/> is, where its sentence opens with that state or a town of it; no one elsewhere.</summary>
    public ActorReference StateOf(Annotation a, int index, Lemma role)
    {
        if (!role.IsOfState() || role.NounClass is not (NounClass.Body or NounClass.Force))
            return ActorReference.None;
        int first = FirstOfSentence(a, a.Phrases[index].FirstWord);
        int scene = a.PhraseOfWord[first] >= 0 || first + 1 >= a.PhraseOfWord.Count ? a.PhraseOfWord[first] : a.PhraseOfWord[first + 1];
        if (scene < 0 || scene >= index || a.Phrases[scene].Opening != first || a.Phrases[scene].Preposition != _fi || a.Phrases[index].FirstWord - a.Phrases[scene].EndWord > FarthestBehind)
            return ActorReference.None;
        Word name = a.Words[a.Phrases[scene].HeadWord];
        if (name.Tag != Tag.Name || senses.LemmaOf(a, name) is not { Entities: { Count: > 0 } entities } || lexicon.Entities[entities[0]] is not { Kind: EntityKind.State or EntityKind.Place } land)
            return ActorReference.None;
        return land.Code.Country == EntityCode.Unknown ? ActorReference.None : ActorReference.Of(new EntityCode(land.Code.Country, "GOV"), -1, 0.7);
    }

    private static int FirstOfSentence(Annotation a, int word)
    {
        int sentence = a.SentenceWords.BinarySearch(word);
        return a.SentenceWords[sentence >= 0 ? sentence : ~sentence - 1];
    }
}
