namespace Marsad.Events.Clauses;

/// <summary>«انتقد الوزير الذي زار العاصمة القرار»: what is left over behind a relative clause is the object of the verb whose subject the clause describes.</summary>
internal static class ObjectPastRelative
{
    /// <summary>Gives the verbs of <paramref name="predicates"/> the objects that their subjects' relative clauses took.</summary>
    public static void GiveBack(Annotation a, PredicateList predicates)
    {
        for (int i = 1; i < predicates.Count; i++)
        {
            Predicate relative = predicates[i];
            if (relative.Link != ClauseLink.Relative || relative.Antecedent < 0 || relative.Subject != relative.Antecedent || relative.SecondObject < 0)
                continue;
            Predicate verb = predicates[i - 1];
            if (verb.Subject != relative.Antecedent || verb.SubjectIsImplied || verb.Object >= 0 || verb.ObjectIsPronoun || !a.Phrases[relative.SecondObject].Definite)
                continue;
            verb.Object = relative.SecondObject;
            relative.SecondObject = -1;
        }
    }
}
