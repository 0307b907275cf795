namespace Marsad.Time.Calendar;

/// <summary>Feast days that the news dates events by.</summary>
internal enum Feast : byte
{
    /// <summary><c>عيد الفطر</c>: 1 Shawwal.</summary>
    Fitr,

    /// <summary><c>عيد الأضحى</c>: 10 Dhu al-Hijja.</summary>
    Adha,

    /// <summary><c>عاشوراء</c>: 10 Muharram.</summary>
    Ashura,

    /// <summary><c>المولد النبوي</c>: 12 Rabi al-Awwal.</summary>
    Mawlid,

    /// <summary><c>رأس السنة الهجرية</c>: 1 Muharram.</summary>
    HijriNewYear,

    /// <summary><c>رأس السنة</c>: 1 January.</summary>
    NewYear,

    /// <summary><c>عيد الميلاد</c>: 25 December.</summary>
    Christmas,
}
