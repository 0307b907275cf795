namespace Marsad.Feeds.Positions;

/// <summary>Keeps how far each source has been read, from one run to the next.</summary>
public interface ISourcePositions
{
    /// <summary>The position of <paramref name="source"/>; null where none was saved.</summary>
    /// <exception cref="InvalidDataException">What was saved cannot be read.</exception>
    public ValueTask<T?> FindAsync<T>(string source, CancellationToken cancellationToken = default)
        where T : class;

    /// <summary>Saves <paramref name="position"/> in the place of what was saved before: wholly or not at all.</summary>
    public ValueTask SaveAsync<T>(string source, T position, CancellationToken cancellationToken = default)
        where T : class;

    /// <summary>Forgets <paramref name="source"/>.</summary>
    public ValueTask RemoveAsync(string source, CancellationToken cancellationToken = default);
}
