using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Tells bearers of a role who need not be of the country that the story is about: <c>قوات أجنبية</c>, <c>قادة</c>.</summary>
internal sealed class ForeignRoles(WordSenses senses)
{
    /// <summary>True where <paramref name="role"/> at <paramref name="word"/> of <paramref name="phrase"/> is anyone's, or expressly another country's.</summary>
    public bool Contains(Annotation a, NounPhrase phrase, int word, Lemma role) =>
        IsAnyones(phrase, role) || NamesSeveralStates(a, phrase, word) || IsForeign(a.Document.Slice(a.Words[word].Span)) || HasForeignAdjective(a, phrase);

    /// <summary><c>دول</c>, <c>قادة</c> without article, and bodies such as <c>منظمات حقوقية</c> that say no country, are no one country's.</summary>
    private static bool IsAnyones(NounPhrase phrase, Lemma role) => role.Role switch
    {
        "NGO" => role.Text.Contains(' ', StringComparison.Ordinal),
        "GOV" => role.Text != RuleWords.Member && !phrase.Definite && phrase.Number is Number.Plural or Number.Unknown,
        _ => false,
    };

    /// <summary><c>قادة الحكومات</c>, <c>الدول الأعضاء</c>, <c>شعوب المنطقة</c>: there is one government and one people in a country.</summary>
    private bool NamesSeveralStates(Annotation a, NounPhrase phrase, int word)
    {
        for (int w = word; w < phrase.EndWord; w++)
        {
            if (senses.LemmaOf(a, a.Words[w]) is { Text: "حكومة" or "دولة" or "شعب" or "برلمان" or "أمة" } && a.ReadingOf(a.Words[w]) is { Form.Number: Number.Plural, Enclitic: Enclitic.None })
                return true;
        }
        return false;
    }

    /// <summary>A role of several words (<c>القوات الأجنبية</c>) ends in the adjective.</summary>
    private static bool IsForeign(ReadOnlySpan<char> role) =>
        role.EndsWith("أجنبية") || role.EndsWith("الأجنبية") || role.EndsWith(" دولية") || role.EndsWith(" الدولية") || role.EndsWith(" الدولي");

    /// <summary><c>قوات أجنبية</c></summary>
    private bool HasForeignAdjective(Annotation a, NounPhrase phrase)
    {
        for (int w = phrase.HeadWord + 1; w < phrase.EndWord; w++)
        {
            if (senses.LemmaOf(a, a.Words[w]) is { Text: "أجنبي" or "دولي" or "عالمي" })
                return true;
        }
        return false;
    }
}
