using System.Collections.Immutable;

namespace Marsad.Observatory.Copies;

/// <summary>What is kept of an article to find its copies.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Source">Outlet, or null.</param>
/// <param name="Published">Day of publication, or null where unknown.</param>
/// <param name="Shingles">Hashes of its runs of words, ascending, each once.</param>
/// <param name="Signature">MinHash of <paramref name="Shingles"/>: empty where there is no shingle.</param>
/// <param name="LeadSignature">MinHash of the first words of the body; empty where they make no shingle.</param>
public sealed record ArticleSketch(
    string ArticleId, string? Source, DateOnly? Published, ImmutableArray<ulong> Shingles, ImmutableArray<uint> Signature, ImmutableArray<uint> LeadSignature);
