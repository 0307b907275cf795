using Marsad.Events;
using Marsad.Observatory.Alerts;
using Marsad.Observatory.Contradictions;
using Marsad.Observatory.Copies;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Ledger;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Relations;
using Marsad.Observatory.Stories;

namespace Marsad.Observatory;

/// <summary>Everything that the observatory reads out of articles and their records.</summary>
/// <param name="CopyGroups">Texts and the articles that print them.</param>
/// <param name="Mentions">The records as rows.</param>
/// <param name="Events">One event a happening.</param>
/// <param name="Links">Plans and what came of them, reports and their denials.</param>
/// <param name="Contradictions">Reports that contradict each other.</param>
/// <param name="Stories">Articles and events that belong together.</param>
/// <param name="DyadEvents">Events as pairs see them: what relations and alignments are read from.</param>
/// <param name="Ledger">Memberships, treaties, recognition, sanctions, offices, control.</param>
/// <param name="Alerts">What the rules ask to be told of.</param>
public sealed record ObservatoryView(
    IReadOnlyList<CopyGroup> CopyGroups,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<FusedEvent> Events,
    IReadOnlyList<EventLink> Links,
    IReadOnlyList<Contradiction> Contradictions,
    IReadOnlyList<Story> Stories,
    IReadOnlyList<DyadEvent> DyadEvents,
    IReadOnlyList<LedgerEntry> Ledger,
    IReadOnlyList<Alert> Alerts);

/// <summary>
/// The whole observatory: articles and records in, the state of the world that they report out. A store that takes articles in by and by calls the parts by themselves.
/// </summary>
public static class Observatory
{
    /// <summary>
    /// Reads <paramref name="articles"/> and their <paramref name="records"/>, with the tolerances and rules that ship. The same input gives the same view, in whatever order.
    /// </summary>
    /// <param name="articles">Articles with distinct ids.</param>
    /// <param name="records">Records with distinct ids, whose articles hold their texts.</param>
    public static ObservatoryView Read(IReadOnlyCollection<Article> articles, IEnumerable<EventRecord> records)
    {
        IReadOnlyList<CopyGroup> copies = FindCopies(articles);
        IEnumerable<(string Article, string Group)> grouped = copies.SelectMany(group => group.Articles.Select(article => (article, group.Id)));
        Dictionary<string, string> groupOf = grouped.ToDictionary(a => a.Article, a => a.Group, StringComparer.Ordinal);
        List<Mention> mentions = [.. records.Select(record => Mention.Of(record, groupOf.GetValueOrDefault(record.Article.Id)))];
        IReadOnlyList<FusedEvent> events = new EventFuser().Fuse(mentions);
        IReadOnlyList<EventLink> links = new EventLinker().Link(events, mentions);
        IReadOnlyList<Contradiction> contradictions = ContradictionFinder.Find(events, links, mentions);
        IReadOnlyList<Story> stories = new StoryBuilder().Build(articles.Select(article => StoryArticle.Of(article)), events);
        List<DyadEvent> dyadEvents = [.. events.SelectMany(DyadEvent.Of)];
        IReadOnlyList<LedgerEntry> ledger = new LedgerKeeper().Keep(events);
        IReadOnlyList<Alert> alerts = new AlertFinder().Find(dyadEvents, ledger);
        return new ObservatoryView(copies, mentions, events, links, contradictions, stories, dyadEvents, ledger, alerts);
    }

    private static IReadOnlyList<CopyGroup> FindCopies(IEnumerable<Article> articles)
    {
        var sketcher = new ArticleSketcher();
        var index = new CopyIndex();
        List<ArticleSketch> sketches = [.. articles.Select(sketcher.Sketch)];
        return CopyGrouper.Group(sketches, sketches.SelectMany(index.Add).ToList());
    }
}
