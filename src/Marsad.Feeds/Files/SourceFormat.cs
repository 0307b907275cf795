namespace Marsad.Feeds.Files;

/// <summary>How the articles of a file are written.</summary>
public enum SourceFormat : byte
{
    /// <summary>The whole file is one article.</summary>
    PlainText,

    /// <summary>Each line is an article.</summary>
    JsonLines,

    /// <summary>Each row is an article; the first row names the columns.</summary>
    Csv,

    /// <summary>A page of the web.</summary>
    Html,

    /// <summary>Web ARChive (ISO 28500), plain or with each record compressed by gzip.</summary>
    Warc,

    /// <summary>An archive of files of the other formats.</summary>
    Zip,
}

/// <summary>Tells a file's format by its name or its beginning.</summary>
public static class SourceFormats
{
    /// <summary>The format of the file called <paramref name="path"/>, by its extension in any letter case, <c>.gz</c> left aside; null where the extension tells none.</summary>
    public static SourceFormat? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".TXT" => SourceFormat.PlainText,
            ".JSONL" or ".NDJSON" or ".JSON" => SourceFormat.JsonLines,
            ".CSV" or ".TSV" => SourceFormat.Csv,
            ".HTML" or ".HTM" or ".XHTML" => SourceFormat.Html,
            ".WARC" or ".WET" => SourceFormat.Warc,
            ".ZIP" => SourceFormat.Zip,
            _ => null,
        };
    }

    /// <summary>The format of what begins with <paramref name="bytes"/>, which are not compressed.</summary>
    public static SourceFormat OfBeginning(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return SourceFormat.Zip;
        if (bytes.StartsWith("WARC/"u8))
            return SourceFormat.Warc;
        if (HtmlBeginning.IsLikely(bytes))
            return SourceFormat.Html;
        return bytes.TrimStart("\uFEFF \t\r\n"u8).StartsWith("{"u8) ? SourceFormat.JsonLines : SourceFormat.PlainText;
    }
}
