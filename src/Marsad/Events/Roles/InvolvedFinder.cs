using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds who is said to have part in an act by a participle before it: <c>قيادي متورط في هجوم</c>, <c>المتهمون بتفجير السوق</c>.</summary>
internal sealed class InvolvedFinder(CompiledLexicon lexicon)
{
    /// <summary>Whom the word right before the act's preposition says to be involved in it; empty where it says it of no one.</summary>
    public Argument Find(Annotation a, in EventNoun noun)
    {
        NounPhrase act = a.Phrases[noun.Phrase];
        int before = act.Opening - 1;
        if (noun.Phrase == 0 || act.Government != Government.Preposition || before < 0 || a.PhraseOfWord[before] != noun.Phrase - 1)
            return Argument.None;
        return SaysInvolved(a, before, act.Preposition) ? a.ArgumentOf(noun.Phrase - 1) : Argument.None;
    }

    private bool SaysInvolved(Annotation a, int word, int preposition)
    {
        Word participle = a.Words[word];
        for (int r = participle.FirstReading; r < participle.FirstReading + participle.ReadingCount; r++)
        {
            bool isSaid = r == participle.Chosen || participle.Tag.IsAdjective();
            FormFeatures form = a.Readings[r].Form;
            Lemma verb = lexicon.Lemmas[a.Readings[r].LemmaId];
            if ((form.IsParticiple && isSaid && TakesPart(verb, preposition)) || (form.Kind == FormKind.PassiveParticiple && IsCharged(verb, preposition)))
                return true;
        }
        return false;
    }

    /// <summary><c>تورط في</c>, <c>شارك في</c></summary>
    private static bool TakesPart(Lemma verb, int preposition) =>
        verb.VerbKind == VerbKind.Light && verb.Frame?.RoleOfPreposition(preposition) == ArgumentRole.Content;

    /// <summary><c>اتهم بـ</c>, <c>أدين بـ</c></summary>
    private static bool IsCharged(Lemma verb, int preposition)
    {
        for (int i = 0; i < verb.Senses.Count; i++)
        {
            bool charges = verb.Senses[i] is { Type: EventType.ACCUSE, Mode: "allege" } or { Type: EventType.SANCTION, Mode: "convict" };
            if (charges && verb.Senses[i].Frame.RoleOfPreposition(preposition) is ArgumentRole.Fact or ArgumentRole.Content)
                return true;
        }
        return false;
    }
}
