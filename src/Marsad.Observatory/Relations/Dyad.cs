namespace Marsad.Observatory.Relations;

/// <summary>A directed pair of states or international bodies.</summary>
/// <param name="Actor">ISO 3166-1 alpha-3 of a country, or the code of an international body: <c>ARM</c>, <c>IGO:CSTO</c>.</param>
/// <param name="Recipient">Likewise.</param>
public readonly record struct Dyad(string Actor, string Recipient)
{
    /// <summary>The other direction.</summary>
    public Dyad Reversed => new(Recipient, Actor);
}
