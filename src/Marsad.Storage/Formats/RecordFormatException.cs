namespace Marsad.Storage.Formats;

/// <summary>A line that holds no record: says where, and what is wrong.</summary>
public sealed class RecordFormatException : FormatException
{
    public RecordFormatException(string place, string message, Exception? cause = null)
        : base($"{place}: {message}", cause) => Place = place;

    /// <summary><c>FILE:LINE</c>.</summary>
    public string Place { get; }
}
