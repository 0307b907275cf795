namespace Marsad.Arabic;

/// <summary>Words that a rule of grammar asks for by name, each with a phrase that it stands in. What a word means is told by the lexicon.</summary>
internal static class RuleWords
{
    /// <summary>«جميع الأطراف»</summary>
    public const string All = "جميع";

    /// <summary>«كل الدول»</summary>
    public const string Every = "كل";

    /// <summary>«كافة الفصائل»</summary>
    public const string Entire = "كافة";

    /// <summary>«سائر الأعضاء»</summary>
    public const string Remaining = "سائر";

    /// <summary>«وصف ما جرى»</summary>
    public const string What = "ما";

    /// <summary>«ندد بما جرى»</summary>
    public const string ByWhat = "بما";

    /// <summary>«من يزعم ذلك مخطئ»</summary>
    public const string Whoever = "من";

    /// <summary>«فجر نفسه»</summary>
    public const string Self = "نفس";

    /// <summary>«رفض أي حوار»</summary>
    public const string Any = "أي";

    /// <summary>«نفى أية صلة»</summary>
    public const string AnyFeminine = "أية";

    /// <summary>«القرار بمثابة مكافأة»</summary>
    public const string Like = "بمثابة";

    /// <summary>«القرار غير شرعي»</summary>
    public const string Not = "غير";

    /// <summary>«بغير مبرر»</summary>
    public const string WithoutBeing = "بغير";

    /// <summary>«لن نسمح بذلك»</summary>
    public const string WillNot = "لن";

    /// <summary>«البلدان»: two states</summary>
    public const string Country = "بلد";

    /// <summary>«بلاده», a plural by its form</summary>
    public const string Homeland = "بلاد";

    /// <summary>«أعضاء المجلس»: of one country, though without article</summary>
    public const string Member = "عضو";

    /// <summary>«رد الأخير»</summary>
    public const string Latter = "أخير";

    /// <summary>«المتحدث باسم الوزارة»</summary>
    public const string InTheNameOf = "باسم";

    /// <summary>«نقلت الوكالة عن المسؤول»</summary>
    public const string Relay = "نقل";

    /// <summary>«روت الصحيفة عن شاهد»</summary>
    public const string Tell = "روى";

    /// <summary>«عبر الوزير عن قلقه», and "by way of"</summary>
    public const string Voice = "عبر";
}
