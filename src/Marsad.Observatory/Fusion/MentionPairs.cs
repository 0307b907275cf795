using Marsad.Events;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Fusion;

/// <summary>Finds the pairs of mentions that are worth comparing: of one family and factuality, near in time, with a party, a place or a text in common.</summary>
/// <remarks>The sorted neighbourhood of Hernández and Stolfo, "The Merge/Purge Problem for Large Databases" (1995), within blocks.</remarks>
internal sealed class MentionPairs(FusionTolerances tolerances)
{
    /// <summary>Indices into <paramref name="mentions"/>, the smaller first, each pair once.</summary>
    public IEnumerable<(int First, int Second)> Find(IReadOnlyList<Mention> mentions)
    {
        var blocks = new Dictionary<(TypeFamily, Factuality, string), List<int>>();
        for (int i = 0; i < mentions.Count; i++)
        {
            foreach (string key in Keys(mentions[i]))
            {
                (TypeFamily, Factuality, string) block = (mentions[i].Type.Family(), mentions[i].Factuality, key);
                if (!blocks.TryGetValue(block, out List<int>? members))
                    blocks.Add(block, members = []);
                members.Add(i);
            }
        }
        var seen = new HashSet<(int, int)>();
        return blocks.Values.SelectMany(block => PairsIn(block, mentions)).Where(seen.Add);
    }

    private static IEnumerable<string> Keys(Mention mention)
    {
        IEnumerable<string?> keys = mention.Actors.Concat(mention.Recipients).Select(party => party.State).Append(mention.Where?.Country).Append("text " + mention.CopyGroup);
        return keys.OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<(int First, int Second)> PairsIn(List<int> block, IReadOnlyList<Mention> mentions)
    {
        List<(int Item, DayRange Reach)> byDay = [.. block.Select(i => (i, Reach(mentions[i]))).OrderBy(m => m.Item2.From).ThenBy(m => m.i)];
        for (int i = 0; i < byDay.Count; i++)
        {
            for (int k = i + 1; k < byDay.Count && byDay[k].Reach.From <= byDay[i].Reach.To; k++)
                yield return (Math.Min(byDay[i].Item, byDay[k].Item), Math.Max(byDay[i].Item, byDay[k].Item));
        }
    }

    /// <summary>The days on which another mention of the same happening may lie; all days where none is known.</summary>
    private DayRange Reach(Mention mention)
    {
        if (mention.Stated is { } stated)
            return Widened(stated, Math.Max(tolerances.StatedDays, tolerances.ReportDays));
        if (mention.Published is { } published)
            return Widened(new DayRange(published, published), mention.Factuality == Factuality.Future ? tolerances.PlanReportDays : tolerances.ReportDays + 1);
        return new DayRange(DateOnly.MinValue, DateOnly.MaxValue);
    }

    private static DayRange Widened(DayRange range, int days) =>
        new(DateOnly.FromDayNumber(Math.Max(range.From.DayNumber - days, 0)), DateOnly.FromDayNumber(Math.Min(range.To.DayNumber + days, DateOnly.MaxValue.DayNumber)));
}
