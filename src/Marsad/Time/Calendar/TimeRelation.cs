namespace Marsad.Time.Calendar;

/// <summary>On which side of the publication a time lies.</summary>
internal enum TimeRelation : byte
{
    Past,
    Present,
    Future,

    /// <summary>Today or later, as no adjective but the verb tells: <c>ستعقد القمة في يونيو</c>.</summary>
    Upcoming,
}
