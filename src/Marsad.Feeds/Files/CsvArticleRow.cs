using Marsad.Feeds.Pages;
using Sylvan.Data.Csv;

namespace Marsad.Feeds.Files;

/// <summary>Takes an article out of the row at which a CSV reader stands.</summary>
internal sealed class CsvArticleRow
{
    private readonly CsvDataReader _rows;
    private readonly int _id;
    private readonly int _title;
    private readonly int _body;
    private readonly int _published;
    private readonly int _source;
    private readonly int _url;
    private readonly int _language;

    public CsvArticleRow(CsvDataReader rows, CsvColumnNames names)
    {
        _rows = rows;
        string[] columns = [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)];
        (_id, _title, _body, _published) = (Find(columns, names.Id), Find(columns, names.Title), Find(columns, names.Body), Find(columns, names.Published));
        (_source, _url, _language) = (Find(columns, names.Source), Find(columns, names.Url), Find(columns, names.Language));
        if (_body < 0)
            Fault = $"the first row names no column of text ({string.Join(", ", names.Body)}); its columns are {string.Join(", ", columns)}";
    }

    /// <summary>Why the file cannot be read; null where it can.</summary>
    public string? Fault { get; }

    /// <summary>The article, called <paramref name="place"/> where it has no id.</summary>
    public ArticleOutcome Read(string place)
    {
        DateOnly? published = null;
        if (Text(_published) is { } date)
        {
            published = WrittenDate.Read(date);
            if (published is null)
                return new ArticleFailed(place, $"the date is «{date}»; a date (2024-07-15, 15/07/2024) or date-time (2024-07-15T09:30:00Z) is expected");
        }
        return new ArticleRead(place, new Article(Text(_id) ?? place, Text(_title), Text(_body) ?? "", Text(_source), Text(_url), published, Text(_language)));
    }

    /// <summary>Null where the column is missing, the row too short or the field empty.</summary>
    private string? Text(int column) =>
        column >= 0 && column < _rows.RowFieldCount && _rows.GetString(column) is { Length: > 0 } text ? text : null;

    private static int Find(string[] columns, IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            int at = Array.FindIndex(columns, column => column.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at >= 0)
                return at;
        }
        return -1;
    }
}
