using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Roles;

/// <summary>Collects whom an argument stands for, with those joined to it, each once.</summary>
internal sealed class PartyCollector(CompiledLexicon lexicon, ActorResolver resolver, ArgumentClassifier arguments)
{
    private readonly PairFinder _pairs = new(lexicon, resolver);
    private readonly int _min = lexicon.PrepositionIndex("من");
    private readonly int _lam = lexicon.PrepositionIndex("ل");

    /// <summary>Adds the argument and what is joined to it: <c>فرنسا وألمانيا</c>.</summary>
    public void AddAll(in RoleContext context, List<ActorReference> parties, Argument argument)
    {
        Annotation a = context.Annotation;
        AddParties(context, parties, argument);
        int last = argument.Phrase;
        for (int next = last + 1; next < a.Phrases.Count && a.Phrases[next].Coordinated == last; next++)
        {
            if (!IsThingBesidePersons(a, argument, next))
                AddParties(context, parties, a.ArgumentOf(next));
            last = next;
        }
    }

    /// <summary>«القصف الإسرائيلي», «مباحثات مصرية سعودية»: who is told by the name of a people alone, of <paramref name="parties"/> from <paramref name="first"/> on, is its state.</summary>
    public static void NameStates(List<ActorReference> parties, int first)
    {
        for (int i = Math.Max(first, 0); i < parties.Count; i++)
        {
            if (parties[i].Code.Role == "CVL")
                parties[i] = parties[i] with { Code = new EntityCode(parties[i].Code.Country, "GOV") };
        }
    }

    /// <summary>Adds <paramref name="party"/>, where it is someone and not there yet.</summary>
    public static void AddOne(List<ActorReference> parties, ActorReference party)
    {
        if (!party.IsActor)
            return;
        foreach (ActorReference known in parties)
        {
            if (known.Span == party.Span || (known.Entity >= 0 && known.Entity == party.Entity))
                return;
        }
        parties.Add(party);
    }

    /// <summary>The one that the argument stands for, and the others whom its phrase's adjectives name: <c>وفود قطرية وتركية</c>.</summary>
    private void AddParties(in RoleContext context, List<ActorReference> parties, Argument argument)
    {
        Annotation a = context.Annotation;
        if (_pairs.AddTo(context, parties, argument))
            return;
        ActorReference first = resolver.Resolve(a, argument.Phrase, argument.Word, context.Memory);
        if (!first.IsActor)
            return;
        AddOne(parties, first);
        for (int w = resolver.NextParty(a, argument.Phrase, argument.Word); w >= 0; w = resolver.NextParty(a, argument.Phrase, w))
            AddOne(parties, resolver.ResolveParty(a, argument.Phrase, w, first));
        AddOtherOwners(context, parties, argument, first);
    }

    /// <summary>«مسؤولون من روسيا وأوكرانيا», «آلية للأمم المتحدة والاتحاد الأفريقي»: each of the owners behind the preposition is a party.</summary>
    private void AddOtherOwners(in RoleContext context, List<ActorReference> parties, Argument argument, ActorReference first)
    {
        Annotation a = context.Annotation;
        int owner = a.AdjoiningPhrase(argument.Phrase);
        if (owner < 0 || argument.Word != a.Phrases[argument.Phrase].HeadWord || a.Phrases[owner].Preposition is var preposition && preposition != _min && preposition != _lam)
            return;
        if (resolver.Resolve(a, owner, context.Memory).Code.Country != first.Code.Country)
            return;
        for (int next = owner + 1; next < a.Phrases.Count && a.Phrases[next].Coordinated == next - 1; next++)
        {
            if (resolver.Resolve(a, next, context.Memory) is not { IsActor: true, Entity: >= 0 } other)
                return;
            AddOne(parties, other.Code.IsInternational ? other : other with { Code = other.Code.InRoleOf(first.Code), Entity = -1 });
        }
    }

    /// <summary>«اقتحامات المتطرفين وتصرفاتهم»: a thing is not joined to persons.</summary>
    private bool IsThingBesidePersons(Annotation a, Argument argument, int joined) =>
        a.Phrases[joined].Class is NounClass.Act or NounClass.Abstract or NounClass.Speech && a.Words[argument.Word].Tag.IsNoun() && arguments.IsHuman(a, argument);
}
