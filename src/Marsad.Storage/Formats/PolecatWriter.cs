using Marsad.Events;

namespace Marsad.Storage.Formats;

/// <summary>Writes POLECAT's table: 40 tab-separated columns with a header, lines ended by <c>\n</c>.</summary>
/// <remarks>
/// A record takes one row a dyad (<c>اتهمت فرنسا وألمانيا روسيا</c>: two rows); a further dyad's Event ID is the record's with <c>-2</c>, <c>-3</c> …
/// Factuality stands beside the mode as PLOVER's auxiliary mode: <c>troops; future</c>. Countries are ISO 3166-1 alpha-3 and Correlates of War numbers;
/// an international body has the sector <c>IGO</c> and no country. What a record does not tell (titles, Wikipedia ids, the story's people) is empty.
/// <para>Text is cleaned of tabs, line breaks and other control characters; quotation marks become apostrophes.</para>
/// </remarks>
public sealed class PolecatWriter : TextRecordWriter
{
    private readonly TextTable<Dyad> _table;

    /// <summary>A writer over <paramref name="output"/>, which stays open.</summary>
    public PolecatWriter(Stream output)
        : base(output)
    {
        _table = new TextTable<Dyad>(PolecatColumns.All, new TabCells(Buffer));
        _table.WriteHeader();
    }

    private protected override void Compose(EventRecord record)
    {
        foreach (Dyad dyad in Dyad.Of(record))
            _table.WriteRow(dyad);
    }
}
