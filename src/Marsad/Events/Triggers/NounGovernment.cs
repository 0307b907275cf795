namespace Marsad.Events.Triggers;

/// <summary>What a verb does to the event noun it governs.</summary>
internal enum NounGovernment : byte
{
    None,

    /// <summary>Its subject does it: <c>شن هجوما</c>.</summary>
    Light,

    /// <summary>Its subject suffers it: <c>تعرض لهجوم</c>.</summary>
    Undergone,

    /// <summary>It happens: <c>اندلعت اشتباكات</c>.</summary>
    Happens,

    /// <summary>Its subject plans, begins, denies or announces it: <c>قرر سحب قواته</c>.</summary>
    Controlled,
}
