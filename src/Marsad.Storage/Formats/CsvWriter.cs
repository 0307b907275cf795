using Marsad.Events;

namespace Marsad.Storage.Formats;

/// <summary>Writes CSV by RFC 4180: a header, then one row a record; UTF-8 without a byte order mark, lines ended by CR LF.</summary>
/// <remarks>
/// The columns are those of the record, flat: <c>article.title</c> is <c>article_title</c>. A list (actors, recipients, deniers, contexts) is one cell of
/// items joined by <c>; </c>, and its parallel columns (<c>actor_text</c>, <c>actor_code</c> …) have their items in the same order and number: an absent
/// one is empty (<c>; </c>), a semicolon inside an item is written as a comma. Null is an empty cell. Half a surrogate pair becomes U+FFFD.
/// </remarks>
public sealed class CsvWriter : TextRecordWriter
{
    private readonly TextTable<EventRecord> _table;

    /// <summary>A writer over <paramref name="output"/>, which stays open.</summary>
    public CsvWriter(Stream output)
        : base(output)
    {
        _table = new TextTable<EventRecord>(CsvColumns.All, new CsvCells(Buffer));
        _table.WriteHeader();
    }

    private protected override void Compose(EventRecord record) => _table.WriteRow(record);
}
