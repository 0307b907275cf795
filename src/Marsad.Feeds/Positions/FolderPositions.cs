using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Marsad.Feeds.Positions;

/// <summary>Keeps positions in a folder, a file a source: <c>{"source":"…","position":{…}}</c>.</summary>
/// <remarks>
/// A position is written to a file beside its place, forced to the disk and moved into it: whoever is stopped at any instant finds the old one or the new
/// one. Safe for use by many threads on different sources; a source belongs to one of them.
/// </remarks>
/// <param name="folder">Where; created where missing.</param>
public sealed class FolderPositions(string folder) : ISourcePositions
{
    /// <inheritdoc/>
    public async ValueTask<T?> FindAsync<T>(string source, CancellationToken cancellationToken = default)
        where T : class
    {
        string path = PathOf(source);
        if (!File.Exists(path))
            return null;
        try
        {
            FileStream file = File.OpenRead(path);
            await using (file.ConfigureAwait(false))
                return (await JsonSerializer.DeserializeAsync<Saved<T>>(file, JsonSerializerOptions.Web, cancellationToken).ConfigureAwait(false))?.Position;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}: the position of {source} cannot be read ({e.Message}); remove the file to read the source anew", e);
        }
    }

    /// <inheritdoc/>
    public async ValueTask SaveAsync<T>(string source, T position, CancellationToken cancellationToken = default)
        where T : class
    {
        Directory.CreateDirectory(folder);
        string path = PathOf(source);
        string next = path + ".next";
        var file = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None);
        await using (file.ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(file, new Saved<T>(source, position), JsonSerializerOptions.Web, cancellationToken).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
        File.Move(next, path, overwrite: true);
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string source, CancellationToken cancellationToken = default)
    {
        File.Delete(PathOf(source));
        return ValueTask.CompletedTask;
    }

    /// <summary>Sources are addresses and paths, which are no file names; their hash is.</summary>
    private string PathOf(string source)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        return Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 16)) + ".json");
    }

    private sealed record Saved<T>(string Source, T Position);
}
