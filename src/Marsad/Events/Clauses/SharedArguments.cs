namespace Marsad.Events.Clauses;

/// <summary>Gives two verbs side by side the arguments that they share.</summary>
internal static class SharedArguments
{
    /// <summary>«ندد واستنكر الصحفيون الجريمة»: the first of two verbs side by side has its arguments behind the second.</summary>
    public static void Share(PredicateList predicates)
    {
        for (int i = predicates.Count - 1; i > 0; i--)
        {
            Predicate second = predicates[i];
            Predicate first = predicates[i - 1];
            if (second.Word != first.Word + 1 || second.Link != ClauseLink.Coordinate)
                continue;
            if (first.Prepositional.Count == 0 && first.Object == second.Object)
                SharePrepositional(first, second);
            if (LacksArguments(first) && second is { Subject: >= 0, SubjectIsImplied: false })
                ShareAll(first, second);
        }
    }

    private static bool LacksArguments(Predicate first) => !first.ObjectIsPronoun && (first.Subject < 0 || first.SubjectIsImplied);

    private static void ShareAll(Predicate first, Predicate second)
    {
        (first.Subject, first.SubjectIsImplied) = (second.Subject, false);
        if (first.Object < 0)
            first.Object = second.Object;
        SharePrepositional(first, second);
        first.ClauseEnd = second.ClauseEnd;
    }

    private static void SharePrepositional(Predicate first, Predicate second)
    {
        foreach (int phrase in second.Prepositional)
            first.AddPrepositional(phrase);
    }
}
