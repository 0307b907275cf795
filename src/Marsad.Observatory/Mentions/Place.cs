using Marsad.Events;
using Marsad.Lexicon;

namespace Marsad.Observatory.Mentions;

/// <summary>Where a text says something happened.</summary>
/// <param name="Text">As written.</param>
/// <param name="Name">English name, or null where the lexicon has none.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null where unknown.</param>
/// <param name="Latitude">Degrees, or null.</param>
/// <param name="Longitude">Degrees, or null.</param>
/// <param name="Precision"><c>city</c>, <c>region</c> or <c>country</c>; null where unknown.</param>
public sealed record Place(string Text, string? Name, string? Country, double? Latitude, double? Longitude, string? Precision)
{
    private const double EarthRadius = 6371;

    /// <summary>The place of a record, or null where it has none.</summary>
    public static Place? Of(EventPlace? place) => place is null ? null : new Place(place.Evidence.Text, place.Name, place.Code, place.Latitude, place.Longitude, place.Precision);

    /// <summary>The place that a party is (<c>قصف أربيل</c>: the city is the one acted upon and where it happens), or null for another party.</summary>
    public static Place? Of(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return Party.Of(participant).IsPlace ? new Place(participant.Evidence.Text, participant.Name, EntityCode.Parse(participant.Code).Country, null, null, null) : null;
    }

    /// <summary>Kilometres to <paramref name="other"/> on the great circle; null where either has no coordinates.</summary>
    public double? DistanceTo(Place other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Latitude is not { } latitude || Longitude is not { } longitude || other.Latitude is not { } otherLatitude || other.Longitude is not { } otherLongitude)
            return null;
        double half = Haversine(otherLatitude - latitude) + (Math.Cos(Radians(latitude)) * Math.Cos(Radians(otherLatitude)) * Haversine(otherLongitude - longitude));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Haversine(double degrees)
    {
        double sine = Math.Sin(Radians(degrees) / 2);
        return sine * sine;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
