using Marsad.Events;

namespace Marsad.Observatory.Mentions;

/// <summary>A number of dead or injured.</summary>
/// <param name="Low">At least; null where open.</param>
/// <param name="Best">Best figure; null for an indefinite one (<c>عشرات</c>).</param>
/// <param name="High">At most; null where open.</param>
public sealed record Toll(int? Low, int? Best, int? High)
{
    /// <summary>A figure given without a range.</summary>
    public static Toll Exactly(int value) => new(value, value, value);

    /// <summary>The toll of a record, or null where it has none.</summary>
    public static Toll? Of(Casualties? casualties) =>
        casualties is null ? null : new Toll(casualties.Low ?? casualties.Value, casualties.Value, casualties.High ?? casualties.Value);

    /// <summary>True where some number fits both.</summary>
    public bool Overlaps(Toll other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Low ?? 0) <= (other.High ?? int.MaxValue) && (other.Low ?? 0) <= (High ?? int.MaxValue);
    }
}
