namespace Marsad;

/// <summary>What is to be coded.</summary>
/// <param name="Id">The caller's identifier; for a file, its path as given.</param>
/// <param name="Title">Headline; null or empty where there is none.</param>
/// <param name="Body">Text.</param>
/// <param name="Source">Outlet, or null.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Published">Day of publication, or null where unknown: relative times then stay unresolved.</param>
/// <param name="Language">IETF language tag, or null.</param>
public sealed record Article(string Id, string? Title, string Body, string? Source = null, string? Url = null, DateOnly? Published = null, string? Language = null);
