using System.Collections.Concurrent;

namespace Marsad.Lexicon;

/// <summary>What a named entity is.</summary>
public enum EntityKind : byte
{
    State,
    Place,
    Organisation,
    Group,
    Person,
}

/// <summary>An actor code of the codebook: <c>RUS:GOV</c>, <c>IGO:NATO</c>, <c>---:REB</c>.</summary>
/// <param name="Country">ISO 3166-1 alpha-3, <c>IGO</c>, or <c>---</c> where unknown.</param>
/// <param name="Role">Role, or the acronym of an <c>IGO</c>.</param>
public readonly record struct EntityCode(string Country, string Role)
{
    /// <summary>The country of an actor whose country is not known.</summary>
    public const string Unknown = "---";

    private static readonly ConcurrentDictionary<EntityCode, string> Texts = new();

    /// <summary>True for an international body.</summary>
    public bool IsInternational => Country == "IGO";

    /// <summary>Reads <c>COUNTRY:ROLE</c>.</summary>
    /// <exception cref="FormatException">No colon, or an empty part.</exception>
    public static EntityCode Parse(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1)
            throw new FormatException($"«{text}» is no actor code: COUNTRY:ROLE or IGO:ACRONYM is expected");
        return new EntityCode(text[..colon], text[(colon + 1)..]);
    }

    /// <summary><c>COUNTRY:ROLE</c>.</summary>
    public override string ToString() => Texts.GetOrAdd(this, static code => $"{code.Country}:{code.Role}");
}

/// <summary>An office held.</summary>
/// <param name="Code">What its holder acts as.</param>
/// <param name="Title">Office in English.</param>
/// <param name="From">First day, or <see cref="DateOnly.MinValue"/>.</param>
/// <param name="To">Last day, or <see cref="DateOnly.MaxValue"/>.</param>
public sealed record Office(EntityCode Code, string Title, DateOnly From, DateOnly To);

/// <summary>A state, place, organisation, group or person of the lexicon.</summary>
/// <param name="Id"><c>state/ARM</c>, <c>org/CSTO</c>, <c>place/…</c>, <c>group/…</c>, <c>person/…</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Name in English.</param>
/// <param name="Code">Actor code; for a place, its country's government; for a person, that of the latest office.</param>
/// <param name="Subkind">Kind column of its table: <c>city</c>, <c>media</c>, <c>armed</c> …</param>
/// <param name="Latitude">Degrees, or NaN.</param>
/// <param name="Longitude">Degrees, or NaN.</param>
/// <param name="Offices">For a person.</param>
public sealed record Entity(
    string Id, EntityKind Kind, string Name, EntityCode Code, string Subkind, double Latitude, double Longitude, IReadOnlyList<Office> Offices)
{
    /// <summary>What the person acts as on <paramref name="day"/>: the office of that day, else a former office's country with role <c>CVL</c>; for others, <see cref="Code"/>.</summary>
    public EntityCode CodeOn(DateOnly day)
    {
        if (Offices.Count == 0)
            return Code;
        Office? last = null;
        foreach (Office office in Offices)
        {
            if (office.From <= day && day <= office.To)
                return office.Code;
            if (office.To < day && (last is null || office.To > last.To))
                last = office;
        }
        if (last is null)
            return Offices[0].Code;
        return last.Code.IsInternational ? last.Code : new EntityCode(last.Code.Country, "CVL");
    }
}
