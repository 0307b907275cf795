namespace Marsad.Storage.Formats;

/// <summary>How the articles of a file are written.</summary>
public enum ArticleFileKind : byte
{
    /// <summary>The whole file is one article.</summary>
    PlainText,

    /// <summary>Each line is an article.</summary>
    JsonLines,

    /// <summary>A page of the web, which is not read.</summary>
    Html,
}

/// <summary>Tells a file's kind by its name.</summary>
public static class ArticleFileKinds
{
    /// <summary>The kind of the file at <paramref name="path"/>, by its extension in any letter case; whatever is no other is <see cref="ArticleFileKind.PlainText"/>.</summary>
    public static ArticleFileKind Of(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSONL" or ".NDJSON" or ".JSON" => ArticleFileKind.JsonLines,
        ".HTML" or ".HTM" or ".XHTML" => ArticleFileKind.Html,
        _ => ArticleFileKind.PlainText,
    };
}
