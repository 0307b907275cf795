using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Chooses among the entities that bear one name.</summary>
internal sealed class BearerChooser(CompiledLexicon lexicon)
{
    /// <summary>Of several bearers of a name a state goes first, then one in office on the article's day.</summary>
    public int Choose(IReadOnlyList<int> entities, ArticleMemory memory)
    {
        int best = entities[0];
        int bestRank = -1;
        for (int i = 0; i < entities.Count; i++)
        {
            int rank = RankOf(lexicon.Entities[entities[i]], memory);
            if (rank > bestRank)
                (best, bestRank) = (entities[i], rank);
        }
        return best;
    }

    private static int RankOf(Entity entity, ArticleMemory memory)
    {
        int rank = entity.Kind switch
        {
            EntityKind.State => 6,
            EntityKind.Organisation or EntityKind.Group => 5,
            EntityKind.Person => HoldsOffice(entity, memory.Day) ? 4 : 2,
            _ => 3,
        };
        if (entity.Code.Country != memory.StoryCountry)
            return rank;
        // «عمان» is Oman, but in the news of Jordan its capital.
        return rank + (entity.Kind == EntityKind.Place ? 4 : 1);
    }

    private static bool HoldsOffice(Entity person, DateOnly day)
    {
        foreach (Office office in person.Offices)
        {
            if (office.From <= day && day <= office.To)
                return true;
        }
        return false;
    }
}
