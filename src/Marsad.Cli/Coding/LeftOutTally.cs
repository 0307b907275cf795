using System.Globalization;
using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Cli.Coding;

/// <summary>Counts the records that an output's format does not hold, so that nobody takes it for the whole.</summary>
internal sealed class LeftOutTally(RecordFormat format)
{
    private readonly SortedDictionary<Factuality, int> _counts = [];

    public void Add(EventRecord record) => _counts[record.Factuality] = _counts.GetValueOrDefault(record.Factuality) + 1;

    /// <summary><c>3 records left out (2 future, 1 negated): gdelt has no column for what is not told as done; the other formats keep them</c>; null where none was.</summary>
    public string? Describe()
    {
        if (_counts.Count == 0)
            return null;
        int all = _counts.Values.Sum();
        string parts = string.Join(", ", _counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value:N0} {count.Key.Word()}")));
        string pronoun = all == 1 ? "it" : "them";
        return $"{CodingTally.Count(all, "record")} left out ({parts}): {format.Name()} has no column for what is not told as done; the other formats keep {pronoun}";
    }
}
