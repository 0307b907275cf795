namespace Marsad.Feeds.Positions;

/// <summary>How far a file has been read.</summary>
/// <param name="Items">How many of its items have been dealt with (<see cref="ArticleOutcome.Item"/>).</param>
/// <param name="Length">Its length in bytes when that was saved.</param>
/// <param name="Changed">When it had last been written.</param>
public sealed record FilePosition(long Items, long Length, DateTimeOffset Changed)
{
    /// <summary>
    /// How many items of <paramref name="file"/> as it is now can be passed over: a file that has only grown is read on, one that has shrunk is another and read anew.
    /// </summary>
    public long ItemsOf(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Length < Length || (file.Length == Length && file.LastWriteTimeUtc != Changed.UtcDateTime) ? 0 : Items;
    }

    /// <summary>The position behind <paramref name="items"/> of <paramref name="file"/>.</summary>
    public static FilePosition Of(FileInfo file, long items)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new FilePosition(items, file.Length, file.LastWriteTimeUtc);
    }
}
