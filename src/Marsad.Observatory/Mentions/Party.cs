using Marsad.Events;
using Marsad.Lexicon;

namespace Marsad.Observatory.Mentions;

/// <summary>Who acts, is acted upon, says or denies.</summary>
/// <param name="Code">Actor code: <c>ARM:GOV</c>, <c>IGO:CSTO</c>, <c>---:CVL</c>.</param>
/// <param name="Id">Entity of the lexicon (<c>state/ARM</c>, <c>person/…</c>), or null for a generic party.</param>
/// <param name="Name">English name of the entity, or null.</param>
/// <exception cref="FormatException"><paramref name="Code"/> is no actor code.</exception>
public sealed record Party(string Code, string? Id = null, string? Name = null)
{
    /// <summary>The party of a record.</summary>
    public static Party Of(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return new Party(participant.Code, participant.Id, participant.Name);
    }

    /// <summary>Actor code.</summary>
    public string Code { get; } = Code;

    /// <summary>ISO 3166-1 alpha-3, <c>IGO</c>, or <c>---</c> where unknown.</summary>
    public string Country { get; } = EntityCode.Parse(Code).Country;

    /// <summary><c>GOV</c>, <c>MIL</c> …, or the acronym of an international body.</summary>
    public string Role { get; } = EntityCode.Parse(Code).Role;

    /// <summary>What relations are kept between: the country, the whole code of an international body; null where the country is unknown.</summary>
    public string? State => Country switch
    {
        EntityCode.Unknown => null,
        "IGO" => Code,
        string country => country,
    };

    /// <summary>True for a person, body or group of the lexicon; a state or place named as such is none.</summary>
    public bool IsNamed => Id is not null && !Id.StartsWith("state/", StringComparison.Ordinal) && !IsPlace;

    /// <summary>True for a place, which the text names for those who are there: <c>قصف أربيل</c>.</summary>
    public bool IsPlace => Id?.StartsWith("place/", StringComparison.Ordinal) == true;

    /// <summary>True for a person of the lexicon.</summary>
    public bool IsPerson => Id?.StartsWith("person/", StringComparison.Ordinal) == true;
}
