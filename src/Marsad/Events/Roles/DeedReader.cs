using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Reads whether an argument names a deed: an act of force whose complement is the one it was done to (<c>مقتل الصحفية</c>).</summary>
internal sealed class DeedReader(CompiledLexicon lexicon)
{
    /// <summary>The deed that the argument names, itself or behind a noun that only frames it: <c>حادثة اغتيال الصحفية</c>; none where it names no deed.</summary>
    public Argument DeedIn(Annotation a, Argument argument)
    {
        if (IsDeed(a, argument))
            return argument;
        NounPhrase phrase = a.Phrases[argument.Phrase];
        if (argument.Word != phrase.HeadWord || phrase.Class != NounClass.Act || a.ComplementOf(argument) is not { IsEmpty: false } framed)
            return Argument.None;
        return a.Words[framed.Word].Tag.IsNoun() && IsDeed(a, framed) ? framed : Argument.None;
    }

    /// <summary><c>مقتل الصحفية</c>, <c>اعتقال الناشط</c>: true where the argument's own first word is the deed.</summary>
    public bool IsDeed(Annotation a, Argument argument) =>
        a.ReadingOf(a.Words[argument.Word]) is { LemmaId: >= 0 } reading
        && lexicon.Lemmas[reading.LemmaId] is { Class: LemmaClass.Noun or LemmaClass.Phrase, VerbKind: not VerbKind.Light } lemma
        && SenseOfForce(lemma) is { } sense
        && IsDoneToComplement(sense.Frame);

    /// <summary>«نددت بالغارة»: of what was told before, the attack; «رحبت بالخطوة» may mean any.</summary>
    public bool MayTell(Annotation a, int phrase, EventType type)
    {
        if (a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is not { Senses.Count: > 0 } lemma)
            return true;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type == type)
                return true;
        }
        return false;
    }

    private static Sense? SenseOfForce(Lemma lemma)
    {
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type is EventType.ASSAULT or EventType.COERCE)
                return lemma.Senses[i];
        }
        return null;
    }

    private static bool IsDoneToComplement(Frame frame) => (frame.RoleOf(SlotKind.Of) ?? frame.RoleOf(SlotKind.Object)) == ArgumentRole.Recipient;
}
