using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Events.Clauses;

/// <summary>Tells where the phrase right behind a verb that asks is the one asked, though it might be its subject.</summary>
internal sealed class AskingReader(CompiledLexicon lexicon)
{
    /// <summary>«ودعت جميع الأطراف إلى ضبط النفس»: all of them are asked, they do not ask.</summary>
    public bool AsksEveryone(Annotation a, Predicate p, int phrase) =>
        a.LemmaOf(lexicon, a.Phrases[phrase].FirstWord) is { Text: RuleWords.All or RuleWords.Every or RuleWords.Entire or RuleWords.Remaining }
        && a.Phrases[phrase].Definite && SubjectFitness.IsSomeone(a, phrase) && CanAsk(a, a.Words[p.Word]);

    /// <summary>«نددت الحركة بالاعتقالات وطالبت السلطات بالإفراج عن المعتقلين»: whoever went on before asks those in power.</summary>
    public bool AsksAuthority(Annotation a, Predicate p, int phrase) =>
        a.Phrases[phrase] is { Definite: true, Class: NounClass.Body, Number: Number.Plural } np && np.EndWord == np.HeadWord + 1
        && a.Words[np.HeadWord].Tag == Tag.NounDefinite && CanAsk(a, a.Words[p.Word]);

    /// <summary>True for a verb that asks, by any of its readings: <c>ودعت</c> is no farewell.</summary>
    private bool CanAsk(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId].Senses.Any(s => s.Type == Ontology.EventType.REQUEST && s.Frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient))
                return true;
        }
        return false;
    }
}
