namespace Marsad.Observatory.Copies;

/// <summary>Two articles that are one text.</summary>
/// <param name="FirstArticle">The one added to the index first.</param>
/// <param name="SecondArticle">The other.</param>
/// <param name="Resemblance">Shared shingles over all of both, 0 … 1.</param>
/// <param name="Containment">Shared shingles over those of the shorter, 0 … 1.</param>
public sealed record CopyPair(string FirstArticle, string SecondArticle, double Resemblance, double Containment);
