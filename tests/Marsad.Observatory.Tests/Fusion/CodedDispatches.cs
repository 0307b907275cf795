using System.Globalization;
using Marsad.Events;
using Marsad.Observatory.Copies;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Tests.Fusion;

/// <summary>The dispatches of <c>Data/dispatches.tsv</c> as the coder codes them, fused and linked.</summary>
internal static class CodedDispatches
{
    private static readonly Lazy<IReadOnlyList<EventRecord>> CodedRecords = new(Code);
    private static readonly Lazy<IReadOnlyList<Mention>> FoundMentions = new(FindMentions);
    private static readonly Lazy<IReadOnlyList<FusedEvent>> FusedEvents = new(() => new EventFuser().Fuse(Mentions));

    public static IReadOnlyList<Article> Articles { get; } =
        [.. CaseTable.Read("dispatches.tsv", 5).Select(row => new Article(row[0], row[3], row[4], row[1], Published: DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<EventRecord> Records => CodedRecords.Value;

    public static IReadOnlyList<Mention> Mentions => FoundMentions.Value;

    public static IReadOnlyList<FusedEvent> Events => FusedEvents.Value;

    public static IReadOnlyList<CopyGroup> CopyGroups { get; } = FindCopies();

    /// <summary>What happening each record tells, by <c>dispatch-events.tsv</c>; null for one that tells none. Records that the table does not know are left out.</summary>
    public static IReadOnlyDictionary<string, string?> Happenings()
    {
        Dictionary<(string, string), Queue<string>> told = CaseTable.Read("dispatch-events.tsv", 3).GroupBy(row => (row[0], row[1])).ToDictionary(rows => rows.Key, rows => new Queue<string>(rows.Select(row => row[2])));
        var happenings = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (EventRecord record in Records)
        {
            if (told.TryGetValue((record.Article.Id, record.Trigger.Text), out Queue<string>? happening) && happening.Count > 0)
                happenings.Add(record.Id, happening.Dequeue() is string name and not "-" ? name : null);
        }
        return happenings;
    }

    /// <summary>The event that tells the record of <paramref name="article"/> with the trigger <paramref name="trigger"/>.</summary>
    public static FusedEvent EventOf(string article, string trigger)
    {
        EventRecord record = Records.Last(r => r.Article.Id == article && r.Trigger.Text == trigger);
        return Events.Single(e => e.Mentions.Contains(record.Id));
    }

    private static List<EventRecord> Code()
    {
        var coder = new EventCoder();
        return [.. Articles.SelectMany(coder.Code)];
    }

    private static List<Mention> FindMentions()
    {
        Dictionary<string, string> groupOf = CopyGroups.SelectMany(group => group.Articles.Select(article => (article, group.Id))).ToDictionary(a => a.article, a => a.Id, StringComparer.Ordinal);
        return [.. Records.Select(record => Mention.Of(record, groupOf[record.Article.Id]))];
    }

    private static IReadOnlyList<CopyGroup> FindCopies()
    {
        var sketcher = new ArticleSketcher();
        var index = new CopyIndex();
        List<ArticleSketch> sketches = [.. Articles.Select(sketcher.Sketch)];
        return CopyGrouper.Group(sketches, sketches.SelectMany(index.Add).ToList());
    }
}
