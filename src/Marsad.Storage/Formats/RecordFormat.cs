using Marsad.Events;

namespace Marsad.Storage.Formats;

/// <summary>A file format for records.</summary>
public enum RecordFormat : byte
{
    /// <summary>JSON Lines: the whole record. The only format that loses nothing.</summary>
    JsonLines,

    /// <summary>CSV by RFC 4180: one flat row a record, lists joined.</summary>
    Csv,

    /// <summary>Apache Parquet: typed columns, lists nested.</summary>
    Parquet,

    /// <summary>GDELT 2.0 events: a row a dyad, records of factuality <c>actual</c> only.</summary>
    Gdelt,

    /// <summary>POLECAT's tab-separated file: a row a dyad.</summary>
    Polecat,
}

/// <summary>Names of the formats, and their writers.</summary>
public static class RecordFormats
{
    /// <summary>The names that the command line takes, in the order of <see cref="RecordFormat"/>.</summary>
    public static readonly IReadOnlyList<string> Names = ["jsonl", "csv", "parquet", "gdelt", "polecat"];

    /// <summary>The format that <paramref name="name"/> names, whatever its letter case; null where none.</summary>
    public static RecordFormat? Find(string name)
    {
        for (int i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.OrdinalIgnoreCase))
                return (RecordFormat)i;
        }
        return null;
    }

    /// <summary>The name of <paramref name="format"/> on the command line.</summary>
    public static string Name(this RecordFormat format) => Names[(int)format];

    /// <summary>False for a record that <paramref name="format"/> has no way to tell and that its writer therefore leaves out.</summary>
    public static bool Holds(this RecordFormat format, EventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return format != RecordFormat.Gdelt || record.Factuality == Factuality.Actual;
    }

    /// <summary>A writer of <paramref name="format"/> over <paramref name="output"/>, which needs not be seekable.</summary>
    public static IRecordWriter CreateWriter(this RecordFormat format, Stream output) => format switch
    {
        RecordFormat.JsonLines => new JsonLinesWriter(output),
        RecordFormat.Csv => new CsvWriter(output),
        RecordFormat.Parquet => new ParquetRecordWriter(output),
        RecordFormat.Gdelt => new GdeltWriter(output),
        RecordFormat.Polecat => new PolecatWriter(output),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such record format"),
    };
}
