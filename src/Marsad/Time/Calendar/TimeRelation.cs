namespace Marsad.Time.Calendar;

/// <summary>On which side of the publication a time lies.</summary>
internal enum TimeRelation : byte
{
    Past,
    Present,
    Future,
}
