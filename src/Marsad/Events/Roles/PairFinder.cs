using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Roles;

/// <summary>Finds the two parties that a dual means: <c>الجانبان</c>, <c>البلدين</c>, <c>الوزيران</c> are those named last.</summary>
internal sealed class PairFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int FarthestBack = 30;
    private const double SurelyKnown = 0.6;

    /// <summary>Adds to <paramref name="parties"/> the two that <paramref name="argument"/> means, where it is such a dual and two are known; says whether it did.</summary>
    public bool AddTo(in RoleContext context, List<ActorReference> parties, Argument argument)
    {
        return MeansPair(context.Annotation, argument) && (AddJoined(context, parties, argument.Phrase) || AddLastTwo(context, parties, argument.Phrase));
    }

    /// <summary>«السويد وفنلندا … الجانبان»: two that were named together.</summary>
    private bool AddJoined(in RoleContext context, List<ActorReference> parties, int pair)
    {
        Annotation a = context.Annotation;
        for (int phrase = pair - 1; phrase > 0 && phrase > pair - FarthestBack; phrase--)
        {
            if (a.Phrases[phrase].Coordinated != phrase - 1)
                continue;
            ActorReference first = resolver.Resolve(a, phrase - 1, context.Memory);
            ActorReference second = resolver.Resolve(a, phrase, context.Memory);
            if (!IsParty(first) || !IsParty(second) || SameSide(first, second) || HasSide(parties, first) || HasSide(parties, second))
                continue;
            PartyCollector.AddOne(parties, first);
            PartyCollector.AddOne(parties, second);
            return true;
        }
        return false;
    }

    private static bool HasSide(List<ActorReference> parties, ActorReference party)
    {
        foreach (ActorReference known in parties)
        {
            if (SameSide(known, party))
                return true;
        }
        return false;
    }

    private bool AddLastTwo(in RoleContext context, List<ActorReference> parties, int pair)
    {
        Annotation a = context.Annotation;
        ActorReference last = ActorReference.None;
        for (int phrase = pair - 1; phrase >= 0 && phrase > pair - FarthestBack; phrase--)
        {
            ActorReference party = resolver.Resolve(a, phrase, context.Memory);
            if (a.Phrases[phrase].Class == NounClass.Act || !IsParty(party) || SameSide(party, last) || HasSide(parties, party))
                continue;
            if (!last.IsActor)
            {
                last = party;
                continue;
            }
            PartyCollector.AddOne(parties, party);
            PartyCollector.AddOne(parties, last);
            return true;
        }
        return false;
    }

    /// <summary>A definite dual of states, their servants or sides, of which no more is said: <c>الطرفان المتحاربان</c>, but not <c>الجانبين الروسي والأوكراني</c>.</summary>
    private bool MeansPair(Annotation a, Argument argument)
    {
        NounPhrase phrase = a.Phrases[argument.Phrase];
        if (phrase is not { Number: Number.Dual, Definite: true } || argument.Word != phrase.HeadWord || a.Words[phrase.HeadWord].Tag != Tag.NounDefinite || !a.Words[phrase.HeadWord].IsSingle())
            return false;
        for (int w = phrase.HeadWord + 1; w < phrase.EndWord; w++)
        {
            if (!a.Words[w].Tag.IsAdjective() || resolver.IsNisba(a, a.Words[w]))
                return false;
        }
        return a.LemmaOf(lexicon, phrase.HeadWord) is { Text: RuleWords.Country } or { Role: "GOV" or "MIL", NounClass: NounClass.Body or NounClass.Person or NounClass.Head };
    }

    private static bool IsParty(ActorReference party) =>
        party.Strength >= SurelyKnown && party.Code.Country != EntityCode.Unknown && (party.Code.IsInternational || party.Code.Role is "GOV" or "MIL" or "REB" or "PTY" or "OPP");

    private static bool SameSide(ActorReference one, ActorReference other) =>
        one.IsActor && other.IsActor && (one.Code == other.Code || !one.Code.IsInternational && one.Code.Country == other.Code.Country && one.Code.Role is "GOV" or "MIL" && other.Code.Role is "GOV" or "MIL");
}
