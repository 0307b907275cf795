using System.Collections.Immutable;

namespace Marsad.Observatory.Copies;

/// <summary>One text and the articles that print it; an article without a copy is a group of its own.</summary>
/// <param name="Id">Id of its earliest article.</param>
/// <param name="Articles">Ids, earliest first; the same day by id, an unknown day last.</param>
/// <param name="Sources">Outlets, each once, in alphabetical order.</param>
public sealed record CopyGroup(string Id, ImmutableArray<string> Articles, ImmutableArray<string> Sources);
