using Marsad.Events;

namespace Marsad.Storage.Formats;

/// <summary>Writes GDELT 2.0's event table: 61 tab-separated columns, no header, lines ended by <c>\n</c>.</summary>
/// <remarks>
/// GDELT's format has no lists and no factuality. A record therefore takes one row a dyad (<c>اتهمت فرنسا وألمانيا روسيا</c>: two rows),
/// and records that are not <see cref="Factuality.Actual"/> are left out: a row in GDELT says that the event took place (<see cref="RecordFormats.Holds"/>). What GDELT has and a record has not
/// (tone, ADM codes, where the actors are) is empty; its geography types of the actors are 0.
/// <para>
/// GLOBALEVENTID is the lower 63 bits of the record's id, so that it fits a signed integer; a further dyad of the record has an id derived from it.
/// </para>
/// <para>Text is cleaned of tabs, line breaks and other control characters; quotation marks become apostrophes.</para>
/// </remarks>
public sealed class GdeltWriter : TextRecordWriter
{
    private readonly TextTable<GdeltRow> _table;

    /// <summary>A writer over <paramref name="output"/>, which stays open.</summary>
    public GdeltWriter(Stream output)
        : base(output) => _table = new TextTable<GdeltRow>(GdeltColumns.All, new TabCells(Buffer));

    private protected override void Compose(EventRecord record)
    {
        if (!RecordFormat.Gdelt.Holds(record))
            return;
        foreach (Dyad dyad in Dyad.Of(record))
            _table.WriteRow(GdeltRow.Of(dyad));
    }
}
