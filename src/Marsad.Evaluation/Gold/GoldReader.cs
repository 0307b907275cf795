using System.Text.Json;

namespace Marsad.Evaluation.Gold;

/// <summary>Reads annotated files of JSON Lines in any of the three formats.</summary>
/// <remarks>
/// The first line that is not blank tells the format: <c>events</c> makes it <see cref="GoldFormat.Events"/>, <c>label</c>
/// <see cref="GoldFormat.Detection"/>, <c>spans</c> <see cref="GoldFormat.Spans"/>.
/// </remarks>
public static class GoldReader
{
    /// <summary>Reads all of <paramref name="reader"/>. Malformed lines are left out and reported among the faults.</summary>
    /// <exception cref="GoldFormatException">The first line tells none of the formats, or there is no line.</exception>
    public static GoldFile Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        List<JsonLine> lines = [.. JsonLine.ReadAll(reader)];
        return FormatOf(lines) switch
        {
            GoldFormat.Events => ReadEvents(lines),
            GoldFormat.Detection => ReadDetection(lines),
            _ => ReadSpans(lines),
        };
    }

    private static GoldFormat FormatOf(List<JsonLine> lines)
    {
        if (lines.Count == 0)
            throw new GoldFormatException(1, "the file holds no line");
        var faults = new List<LineFault>();
        if (!lines[0].TryParse(FormatOfLine, faults, out GoldFormat? format))
            throw new GoldFormatException(lines[0].Number, faults[0].Message);
        return format ?? throw new GoldFormatException(lines[0].Number, "the first line has none of the fields events, label, spans, by which a gold format is known");
    }

    private static GoldFormat? FormatOfLine(JsonElement line)
    {
        if (line.TryGetProperty("events", out _))
            return GoldFormat.Events;
        if (line.TryGetProperty("label", out _))
            return GoldFormat.Detection;
        return line.TryGetProperty("spans", out _) ? GoldFormat.Spans : null;
    }

    private static EventGold ReadEvents(List<JsonLine> lines)
    {
        var faults = new List<LineFault>();
        var articles = new List<GoldArticle>();
        foreach (JsonLine line in lines)
        {
            if (!line.TryParse(ArticleLine.Read, faults, out GoldArticle? article))
                continue;
            articles.Add(article!);
            faults.AddRange(TriggersNotFound(line.Number, article!));
        }
        return new EventGold(articles, faults);
    }

    private static IEnumerable<LineFault> TriggersNotFound(int line, GoldArticle article) =>
        from e in article.Events
        where e.TriggerSpan is null
        select new LineFault(line, FaultKind.TriggerNotFound, $"trigger «{e.Trigger}» does not stand in sentence {e.Sentence} of article {article.Id}");

    private static DetectionGold ReadDetection(List<JsonLine> lines)
    {
        var faults = new List<LineFault>();
        return new DetectionGold(JsonLine.ParseAll(lines, SentenceLine.ReadDetection, faults), faults);
    }

    private static SpanGold ReadSpans(List<JsonLine> lines)
    {
        var faults = new List<LineFault>();
        return new SpanGold(JsonLine.ParseAll(lines, SentenceLine.ReadSpans, faults), faults);
    }
}
