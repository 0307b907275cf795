namespace Marsad.Evaluation;

/// <summary>An actor, recipient, source or place, in gold and prediction alike.</summary>
/// <param name="Text">The words of the article.</param>
/// <param name="Code">Actor code (<c>ARM:GOV</c>, <c>IGO:CSTO</c>, <c>---:CVL</c>), for a place an ISO 3166-1 alpha-3 code; null where none was given.</param>
public sealed record CodedMention(string Text, string? Code)
{
    /// <summary>The part of the code that scoring compares; see <see cref="Scoring.CountryPart"/>. Null where there is no code.</summary>
    public string? Country => Scoring.CountryPart.Of(Code);
}
