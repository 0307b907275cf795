namespace Marsad.Feeds.Archives;

/// <summary>A record of a WARC file (ISO 28500).</summary>
/// <param name="Offset">Where it begins, in bytes of the decompressed stream.</param>
/// <param name="Headers">Its named fields, in any letter case.</param>
/// <param name="Block">Its content; valid until the next record is read. Empty where it is too long or damaged.</param>
/// <param name="Damage">What is wrong with it; null where it is sound.</param>
internal readonly record struct WarcRecord(long Offset, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Block, string? Damage)
{
    /// <summary>What the record is: <c>response</c>, <c>resource</c>, <c>conversion</c>, <c>request</c> …</summary>
    public string Type => Headers.GetValueOrDefault("WARC-Type", "");

    /// <summary>The address whose content it holds, or null. Some crawlers write it in angle brackets.</summary>
    public string? TargetUri => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>Its identifier without brackets, or null.</summary>
    public string? Id => Headers.GetValueOrDefault("WARC-Record-ID")?.Trim('<', '>');
}
