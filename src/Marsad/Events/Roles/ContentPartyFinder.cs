using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>
/// Finds whom the act refused, promised, threatened or blamed concerns: «رفض انضمام فنلندا», «تعهد بتسليم كييف أسلحة», «استعداده للقاء نظيره الروسي».
/// </summary>
internal sealed class ContentPartyFinder(CompiledLexicon lexicon, ActorResolver resolver, DeedReader deeds, PartyCollector parties)
{
    private const double Sure = 0.5;

    private readonly PrepositionSet _matter = PrepositionSet.Of(lexicon, "حول", "بشأن", "إزاء", "تجاه", "حيال", "بسبب", "من", "على");
    private readonly int _ma = lexicon.PrepositionIndex("مع");
    private readonly int _ila = lexicon.PrepositionIndex("إلى");

    /// <summary>Adds the first party that the object, or else what follows a preposition, names beside the actors.</summary>
    public void Add(in RoleContext context, SlotFillers fillers)
    {
        AddPartyTo(context, fillers.Object);
        foreach ((int preposition, Argument content) in fillers.Prepositional)
        {
            if (context.Type != EventType.ACCUSE || _matter.Contains(preposition))
                AddPartyTo(context, content);
        }
    }

    private void AddPartyTo(in RoleContext context, Argument content)
    {
        if (content.IsEmpty || context.HasRecipient || !MayHaveParty(context, content))
            return;
        Annotation a = context.Annotation;
        // «أيد عودة اللاجئين»: support is not for who acts, but for whom he joins.
        Argument owner = context.Type == EventType.SUPPORT ? Argument.None : OwnerIn(context, content);
        // «لن تقبل أي اتفاق مع موسكو», «استبعد عودة علاقات بلاده مع روسيا»
        int next = a.AdjoiningPhrase(content.Phrase);
        if (!owner.IsEmpty)
            parties.AddAll(context, context.Draft.Recipients, owner);
        // «رفض انضمامهما إلى الحلف»: whose it is has been said.
        else if (next >= 0 && (a.Phrases[next].Preposition != _ila || a.EncliticOf(content.Word) == Enclitic.None) && JoinsParty(context, a.Phrases[next].Preposition) && IsOther(context, a.ArgumentOf(next)))
            parties.AddAll(context, context.Draft.Recipients, a.ArgumentOf(next));
    }

    /// <summary>«رفض طلب عضوية فنلندا»: the first one in the construct that is none of the actors.</summary>
    private Argument OwnerIn(in RoleContext context, Argument content)
    {
        Annotation a = context.Annotation;
        for (int w = content.Word + 1; w < a.Phrases[content.Phrase].EndWord; w++)
        {
            var owner = new Argument(content.Phrase, w);
            if (IsOther(context, owner))
                return owner;
            if (!a.Words[w].Tag.IsNoun())
                return Argument.None;
        }
        return Argument.None;
    }

    /// <summary>«رفض أي اتفاق مع موسكو», «يؤيد الانضمام إلى الحلف»; but «نفى إرسال قوات إلى ليبيا» denies nothing to Libya.</summary>
    private bool JoinsParty(in RoleContext context, int preposition) =>
        preposition == _ma || (preposition == _ila && (context.Type == EventType.SUPPORT || (context.Type == EventType.REJECT && context.Draft.Lemma.VerbKind != VerbKind.Deny)));

    /// <summary>Blame for a deed («أدان اغتيال الصحفية») is not for its victim; a threat is.</summary>
    private bool MayHaveParty(in RoleContext context, Argument content) =>
        context.Annotation.Phrases[content.Phrase].Class is NounClass.Act or NounClass.Plan or NounClass.Decision or NounClass.Abstract
        && (context.Type == EventType.THREATEN || deeds.DeedIn(context.Annotation, content).IsEmpty);

    /// <summary>«نفت أنقرة إرسال قوات»: her own.</summary>
    private static bool IsOwnForce(in RoleContext context, ActorReference party) =>
        party is { Entity: < 0, Code.Role: "MIL" } && context.Draft.Actors.HasCountry(party.Code.Country);

    /// <summary>True for someone known who is none of the actors.</summary>
    private bool IsOther(in RoleContext context, Argument argument)
    {
        ActorReference party = resolver.Resolve(context.Annotation, argument.Phrase, argument.Word, context.Memory);
        return party.IsActor && party.Strength >= Sure && party.Code.Country != EntityCode.Unknown && !context.Draft.Actors.HasCode(party.Code) && !IsOwnForce(context, party);
    }
}
