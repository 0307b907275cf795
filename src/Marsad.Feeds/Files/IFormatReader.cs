namespace Marsad.Feeds.Files;

/// <summary>Reads the articles of one format.</summary>
internal interface IFormatReader
{
    /// <summary>The items of <paramref name="input"/> behind the first <paramref name="passed"/>, in order.</summary>
    /// <param name="input">Read forwards, not closed.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="passed">How many items to pass over.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public IAsyncEnumerable<ArticleOutcome> ReadAsync(Stream input, string name, long passed, CancellationToken cancellationToken);
}
