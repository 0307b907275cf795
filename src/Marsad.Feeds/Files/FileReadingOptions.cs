namespace Marsad.Feeds.Files;

/// <summary>Limits and names for reading files.</summary>
public sealed record FileReadingOptions
{
    /// <summary>Longest line, row, text, page and record, in bytes; from 1 to 512 MiB. Default: 64 MiB.</summary>
    public int ItemLimit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 29);
            field = value;
        }
    }

    = 64 * 1024 * 1024;

    /// <summary>Most files in a zip archive. Default: 1,000,000.</summary>
    public int ZipEntryLimit { get; init; } = 1_000_000;

    /// <summary>Largest zip archive that comes as a stream and has to be laid aside in a temporary file, in bytes. Default: 8 GiB.</summary>
    public long ZipStreamLimit { get; init; } = 8L << 30;

    /// <summary>Which columns of CSV files hold what.</summary>
    public CsvColumnNames Columns { get; init; } = CsvColumnNames.Default;
}
