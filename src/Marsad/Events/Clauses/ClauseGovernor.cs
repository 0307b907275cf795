using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Finds the clause before that governs one, or that one goes on with: the last of the list is in hand.</summary>
internal static class ClauseGovernor
{
    /// <summary>The nearest predicate before <paramref name="complementiser"/> that can govern it; −1 where there is none.</summary>
    public static int Before(int complementiser, PredicateList predicates)
    {
        for (int g = predicates.Count - 2; g >= 0; g--)
        {
            Predicate governor = predicates[g];
            if (governor.Word < complementiser && !(governor.Link == ClauseLink.Relative && governor.ClauseEnd <= complementiser))
                return g;
        }
        return -1;
    }

    /// <summary>What governs the clause that <paramref name="complementiser"/> opens: «قال إن الجيش قصف القرية وإن المسلحين انسحبوا» has one verb for both.</summary>
    public static int OfComplement(Annotation a, int complementiser, PredicateList predicates)
    {
        if (a.ProcliticsOf(complementiser).HasFlag(Proclitics.Wa))
        {
            for (int g = predicates.Count - 2; g >= 0; g--)
            {
                if (predicates[g].ComplementWord >= 0 && predicates[g].ComplementWord < complementiser)
                    return g;
            }
        }
        return Before(complementiser, predicates);
    }

    /// <summary>«قالت الوزيرة إن المغرب وكندا يتعاونان، داعية»: not what was said but she who said it, and who agrees, goes on; else the nearest.</summary>
    public static int OfParticiple(Annotation a, Predicate participle, PredicateList predicates)
    {
        int nearest = -1;
        for (int g = predicates.Count - 2; g >= 0; g--)
        {
            Predicate governor = predicates[g];
            if (governor.Link == ClauseLink.Relative || governor.Subject < 0)
                continue;
            if (governor.Link != ClauseLink.Complement && CanAct(a, governor.Subject) && Agreement.VerbAfterSubject(participle.Form, a.Phrases[governor.Subject]))
                return g;
            if (nearest < 0)
                nearest = g;
        }
        return nearest;
    }

    private static bool CanAct(Annotation a, int phrase) =>
        a.Phrases[phrase].Class is not (NounClass.Act or NounClass.Abstract or NounClass.Decision or NounClass.Thing or NounClass.Document);
}
