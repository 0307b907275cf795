using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Finds what a relative clause describes: the phrase before that agrees with <c>الذي</c>, or a part of it.</summary>
internal static class RelativeAntecedent
{
    /// <summary>How far before the relative its antecedent may stand.</summary>
    private const int Reach = 14;

    /// <summary>The phrase before <paramref name="relative"/> with which it agrees, and the word of it: <c>القوات الروسية، التي</c>; −1 where there is none.</summary>
    public static (int Phrase, int Word) Before(Annotation a, int first, int relative)
    {
        if (Described(a, first, relative) is (Phrase: >= 0, _) described)
            return described;
        // «الجيش هو من أطلق النار»
        if (relative - 2 >= first && a.Words[relative - 1].Tag is Tag.Pronoun or Tag.VerbAuxiliary && a.PhraseOfWord[relative - 2] is var cleft and >= 0)
            return (cleft, a.Phrases[cleft].HeadWord);
        return (-1, -1);
    }

    private static (int Phrase, int Word) Described(Annotation a, int first, int relative)
    {
        Enclitic pronoun = PronounLike(a.Document.Slice(a.BareSpan(a.Words[relative])));
        if (pronoun == Enclitic.None)
            return (-1, -1);
        int nearest = -1;
        for (int w = relative - 1; w >= first && w > relative - Reach; w--)
        {
            if (a.Words[w].Tag.IsVerb() && nearest >= 0)
                break;
            int phrase = a.PhraseOfWord[w];
            // «مجزرة عام 1996 التي»: a date is not described.
            if (phrase < 0 || phrase == nearest || a.IsTime(a.Words[a.Phrases[phrase].HeadWord]))
                continue;
            nearest = phrase;
            if (Agreement.Pronoun(pronoun, a.Phrases[phrase]) && !(a.Phrases[phrase].Class == NounClass.Abstract && PartThatAgrees(a, phrase, pronoun) >= 0))
                return (phrase, a.Phrases[phrase].HeadWord);
            if (a.Phrases[phrase].EndWord >= relative - 1 && PartThatAgrees(a, phrase, pronoun) is var part and >= 0)
                return (phrase, part);
        }
        return (nearest, nearest < 0 ? -1 : a.Phrases[nearest].HeadWord);
    }

    /// <summary>The pronoun of the gender and number of a relative; none for <c>من</c> and <c>ما</c>.</summary>
    private static Enclitic PronounLike(ReadOnlySpan<char> relative) => relative switch
    {
        "الذي" or "الذى" => Enclitic.Hu,
        "التي" or "التى" => Enclitic.Ha,
        "الذين" => Enclitic.Hum,
        "اللذان" or "اللذين" or "اللتان" or "اللتين" => Enclitic.Huma,
        _ => Enclitic.None,
    };

    /// <summary>«اغتيال الصحفية التي»: the complement that the relative agrees with, where the head does not; −1 where there is none.</summary>
    private static int PartThatAgrees(Annotation a, int phrase, Enclitic pronoun)
    {
        NounPhrase np = a.Phrases[phrase];
        for (int w = np.HeadWord + 1; w < np.EndWord; w++)
        {
            if ((a.Words[w].Tag.IsNoun() || a.Words[w].Tag == Tag.Name) && Agreement.Pronoun(pronoun, np.From(a, w)))
                return w;
        }
        return -1;
    }
}
