using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds who would have to yield to a demand or a protest where only the act wanted is named: «دعا إلى استقالة الوزير», «طالب بإنهاء الوجود الفرنسي».</summary>
internal sealed class YielderFinder(CompiledLexicon lexicon, ActorResolver resolver, ArgumentClassifier arguments, RoleAssigner roles)
{
    private readonly PrepositionSet _opposing = PrepositionSet.Of(lexicon, "ل", "ب", "على");

    /// <summary>Adds who would have to act for a request to be met: that one is asked.</summary>
    public void AddAsked(in RoleContext context, SlotFillers fillers)
    {
        foreach ((int preposition, Argument content) in fillers.Prepositional)
        {
            if (preposition >= 0 && context.Frame.RoleOfPreposition(preposition) is ArgumentRole.Content or ArgumentRole.None or null
                && YielderIn(context.Annotation, content, context.Draft.Mode == "yield") is { IsEmpty: false } yielder)
                AddYielder(context, yielder);
        }
    }

    /// <summary>«مظاهرة مناهضة للرئيس», «مسيرات منددة بالغارات الإسرائيلية»: adds whom the adjective of a protest opposes.</summary>
    public void AddOpposed(in RoleContext context, SlotFillers fillers)
    {
        Annotation a = context.Annotation;
        int protest = a.PhraseOfWord[context.Draft.TriggerWord];
        if (protest < 0 || fillers.Prepositional.Count == 0)
            return;
        (int preposition, Argument opposed) = fillers.Prepositional[0];
        if (opposed.Phrase != protest + 1 || !_opposing.Contains(preposition) || !OpposesSomeone(a, a.Words[a.Phrases[protest].EndWord - 1]))
            return;
        if (!arguments.IsHuman(a, opposed) && YielderIn(a, opposed, isYield: true) is { IsEmpty: false } yielder)
            AddYielder(context, yielder);
        else
            roles.Assign(context, ArgumentRole.Recipient, opposed);
    }

    private void AddYielder(in RoleContext context, Argument yielder)
    {
        if (arguments.IsNisba(context.Annotation, yielder.Word))
            PartyCollector.AddOne(context.Draft.Recipients, resolver.ResolveOwner(context.Annotation, yielder.Phrase, yielder.Word));
        else
            roles.Assign(context, ArgumentRole.Recipient, yielder);
    }

    /// <summary>Whose act <paramref name="content"/> is: what follows a verbal noun without object (<c>استقالة الوزير</c>), or the nisba of what is to end (<c>إنهاء الوجود الفرنسي</c>).</summary>
    private Argument YielderIn(Annotation a, Argument content, bool isYield)
    {
        NounPhrase phrase = a.Phrases[content.Phrase];
        if (content.Word != phrase.HeadWord || a.ReadingOf(a.Words[content.Word]) is not { LemmaId: >= 0 } reading)
            return Argument.None;
        Lemma act = lexicon.Lemmas[reading.LemmaId];
        if (a.ComplementOf(content) is { IsEmpty: false } owner && !a.Words[owner.Word].Tag.IsAdjective() && IsOwnersAct(act))
            return owner;
        return isYield ? FirstNisba(a, content) : Argument.None;
    }

    private Argument FirstNisba(Annotation a, Argument content)
    {
        for (int w = content.Word + 1; w < a.Phrases[content.Phrase].EndWord; w++)
        {
            if (resolver.IsNisba(a, a.Words[w]))
                return new Argument(content.Phrase, w);
        }
        return Argument.None;
    }

    /// <summary>استقالة, انسحاب: a verbal noun that takes no object, so that its complement is who does it.</summary>
    private static bool IsOwnersAct(Lemma act) => act.IsMasdar && act.Senses.Count > 0 && act.Senses.All(s => s.Frame.RoleOf(SlotKind.Object) is null);

    /// <summary>مناهض, منددة, رافضين: a participle of a verb that refuses, blames or demands.</summary>
    private bool OpposesSomeone(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            if (reading.Form.Kind == FormKind.ActiveParticiple && lexicon.Lemmas[reading.LemmaId].Senses.Any(s => s.Type is EventType.REJECT or EventType.ACCUSE or EventType.REQUEST))
                return true;
        }
        return false;
    }
}
