using System.IO.Compression;
using System.Runtime.CompilerServices;
using Marsad.Feeds.Files;

namespace Marsad.Feeds.Archives;

/// <summary>A zip archive of files of the other formats. Nothing is written to disk but, where the archive comes as a stream, the archive itself.</summary>
/// <remarks>
/// Names that lead out of the archive and what expands without measure are refused; an archive within an archive is passed over. An item is an entry: one that holds
/// several articles is read again from its beginning where reading stopped within it.
/// </remarks>
internal sealed class ZipFormat(FileReadingOptions options, ArticleFileReader files) : IFormatReader
{
    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(Stream input, string name, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream seekable = await SeekableAsync(input, cancellationToken).ConfigureAwait(false);
        try
        {
            using var archive = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > options.ZipEntryLimit)
            {
                yield return new ArticleFailed(name, $"the archive has {archive.Entries.Count} files, more than {options.ZipEntryLimit}");
                yield break;
            }
            for (int i = (int)passed; i < archive.Entries.Count; i++)
            {
                await foreach (ArticleOutcome outcome in ReadEntryAsync(archive.Entries[i], name, i, cancellationToken).ConfigureAwait(false))
                    yield return outcome;
            }
        }
        finally
        {
            if (seekable != input)
                await seekable.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<ArticleOutcome> ReadEntryAsync(ZipArchiveEntry entry, string archive, int index, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string place = $"{archive}/{entry.FullName}";
        if (entry.FullName.EndsWith('/'))
            yield break;
        if (WhyPassedOver(entry, place) is { } reason)
        {
            yield return reason with { Item = index + 1 };
            yield break;
        }
        ArticleOutcome? last = null;
        using var text = new ExpansionGuard(await entry.OpenAsync(cancellationToken).ConfigureAwait(false), () => entry.CompressedLength);
        await foreach (ArticleOutcome outcome in files.ReadAsync(text, place, SourceFormats.Of(entry.FullName), cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (last is not null)
                yield return last with { Item = index };
            last = outcome;
        }
        // The entry is done with its last outcome only.
        if (last is not null)
            yield return last with { Item = index + 1 };
    }

    private static ArticleOutcome? WhyPassedOver(ZipArchiveEntry entry, string place)
    {
        string[] parts = entry.FullName.Split('/', '\\');
        if (parts.Contains("..") || parts[0].Length == 0 || parts[0].Contains(':', StringComparison.Ordinal))
            return new ArticleFailed(place, "the name leads out of the archive; it was passed over");
        if (entry.IsEncrypted)
            return new ArticleFailed(place, "the file is encrypted; unpack the archive with its password and read the folder");
        return SourceFormats.Of(entry.FullName) is null or SourceFormat.Zip
            ? new ArticleSkipped(place, SkipReason.Kind, "files of this kind are not read from archives")
            : null;
    }

    /// <summary><paramref name="input"/> itself where it can be sought in, else a copy in a temporary file that is gone when closed.</summary>
    private async ValueTask<Stream> SeekableAsync(Stream input, CancellationToken cancellationToken)
    {
        if (input.CanSeek)
            return input;
        var copy = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            byte[] piece = new byte[64 * 1024];
            int read;
            while ((read = await input.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await copy.WriteAsync(piece.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                if (copy.Length > options.ZipStreamLimit)
                    throw new InvalidDataException($"the archive is longer than {options.ZipStreamLimit} bytes");
            }
            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
