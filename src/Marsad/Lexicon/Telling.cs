namespace Marsad.Lexicon;

/// <summary>How a verb must be told for a sense to hold: <c>لا يخفي قلقه</c> voices worry, <c>يخفي قلقه</c> does not.</summary>
[Flags]
public enum Telling : ushort
{
    /// <summary>Any way.</summary>
    Any = 0,

    /// <summary>After <c>لا</c>, <c>لم</c>, <c>لن</c>.</summary>
    Negated = 1,

    /// <summary>After <c>س</c>, <c>سوف</c>, <c>لن</c>.</summary>
    Future = 2,

    /// <summary>With an <c>أن</c> clause: <c>وعد بأن يستقيل</c>.</summary>
    Clause = 4,

    /// <summary>With a clause of what the subject itself will do: <c>حذر من أنه سيرد</c>.</summary>
    OwnFuture = 8,

    /// <summary>With a clause of what someone else is doing, or of what his deed brings about: <c>حذر من أن الاحتلال يسعى</c>, <c>من أن سماح الشرطة بالمسيرة سيفجر</c>.</summary>
    OthersAct = 16,

    /// <summary>By someone else than its subject: <c>قال الوزير إن فرنسا تسعى</c>.</summary>
    Reported = 32,

    /// <summary>With someone acted upon, who may stand anywhere in what is told: <c>حذر من استمرار الغارات الروسية</c> blames, <c>حذر من استمرار الجفاف</c> does not. Judged when the roles are filled.</summary>
    Named = 64,

    /// <summary>With a condition that someone has to meet: <c>حذر من عواقب إذا لم تنسحب القوات</c>.</summary>
    OnCondition = 128,

    /// <summary>With an object that is the subject's own: <c>استدعت باريس سفيرها</c>.</summary>
    OwnObject = 256,
}
