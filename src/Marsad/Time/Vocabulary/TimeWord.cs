using Marsad.Time.Calendar;

namespace Marsad.Time.Vocabulary;

/// <summary>What a word contributes to a time expression. From <see cref="Estranging"/> on, words are no part of one.</summary>
internal enum TimeWordKind : byte
{
    None,

    /// <summary>A Gregorian month of one word, value 1 … 12: <c>مايو</c>, <c>أيار</c>, <c>ماي</c>.</summary>
    Month,

    /// <summary>The first word of a Gregorian month of two, value = the month that its <c>الأول</c> names: <c>كانون</c>, <c>تشرين</c>.</summary>
    MonthHead,

    /// <summary>A Hijri month of one word, value 1 … 12: <c>رمضان</c>.</summary>
    HijriMonth,

    /// <summary>The first word of a Hijri month of two, value = the month that its <c>الأول</c> names: <c>ربيع</c>, <c>جمادى</c>.</summary>
    HijriMonthHead,

    /// <summary><c>ذو</c>, <c>ذي</c> of <c>ذو القعدة</c>, <c>ذي الحجة</c>.</summary>
    HijriOwner,

    /// <summary><c>القعدة</c> (11), <c>الحجة</c> (12).</summary>
    HijriOwned,

    /// <summary>A number 1 … 9: <c>ثلاثة</c>, <c>الثلاث</c>.</summary>
    Ones,

    /// <summary>Ten, also of the teens: <c>عشرة</c>, <c>ثلاثة عشر</c>.</summary>
    Ten,

    /// <summary>20, 30 … 90; with the article also an ordinal: <c>عشرين</c>, <c>العشرون</c>.</summary>
    Tens,

    /// <summary>100, 200, 1000, 2000.</summary>
    Hundreds,

    /// <summary>An ordinal 1 … 10: <c>الثالث</c>, <c>الثالثة</c>.</summary>
    Ordinal,

    /// <summary>A <see cref="TimeUnit"/>: <c>يوم</c>, <c>الأسابيع</c>, <c>عامين</c>.</summary>
    Unit,

    /// <summary>An adjective that places a time: value is a <see cref="TimeRelation"/>: <c>الماضي</c>, <c>المقبلة</c>.</summary>
    Relation,

    /// <summary><c>الأخيرة</c>: past, but only where a number goes before (<c>الأيام الثلاثة الأخيرة</c>).</summary>
    Recent,

    /// <summary><c>قبل</c>.</summary>
    Before,

    /// <summary><c>منذ</c>.</summary>
    Since,

    /// <summary><c>بعد</c>.</summary>
    After,

    /// <summary><c>خلال</c>, <c>لمدة</c>, <c>طوال</c>: what follows is a length even without a number.</summary>
    During,

    /// <summary><c>من</c>.</summary>
    From,

    /// <summary><c>إلى</c>, <c>حتى</c>, <c>لغاية</c>.</summary>
    Until,

    /// <summary><c>بين</c>.</summary>
    Between,

    /// <summary><c>في</c>, <c>بحلول</c>.</summary>
    In,

    /// <summary><c>أمس</c>.</summary>
    Yesterday,

    /// <summary><c>غدا</c>, <c>غد</c>.</summary>
    Tomorrow,

    /// <summary>1 (Monday) … 7: <c>الاثنين</c>; without the article <c>جمعة</c>.</summary>
    Weekday,

    /// <summary>A part of the day, value is a <see cref="DayPart"/>: <c>صباح</c>, <c>فجر</c>.</summary>
    DayPart,

    /// <summary>Start, middle or end of a longer time: <c>مطلع</c>, <c>أواخر</c>.</summary>
    Boundary,

    /// <summary><c>أول</c>: of <c>أول من أمس</c>, <c>أول مايو</c>.</summary>
    First,

    /// <summary><c>آخر</c>.</summary>
    Last,

    /// <summary><c>هذا</c>, <c>هذه</c>.</summary>
    This,

    /// <summary><c>كل</c>.</summary>
    Every,

    /// <summary>An adverb of repetition, value is a <see cref="TimeUnit"/>: <c>سنويا</c>.</summary>
    Regularly,

    /// <summary><c>بشكل</c>, <c>بصورة</c> before an adjective of repetition.</summary>
    Manner,

    /// <summary>An adjective of repetition, value is a <see cref="TimeUnit"/>: <c>سنوي</c>.</summary>
    Regular,

    /// <summary>1 spring … 4 winter: <c>الصيف</c>.</summary>
    Season,

    /// <summary><c>فصل</c>.</summary>
    SeasonHead,

    /// <summary>2 for <c>نصف</c>, 3 for <c>ثلث</c>, 4 for <c>ربع</c>.</summary>
    Fraction,

    /// <summary>20 … 90: <c>تسعينيات</c>.</summary>
    Decade,

    /// <summary><c>عيد</c>.</summary>
    FeastHead,

    /// <summary>A <see cref="Feast"/> after <c>عيد</c>: <c>الفطر</c>.</summary>
    FeastName,

    /// <summary>A <see cref="Feast"/> of one word: <c>عاشوراء</c>.</summary>
    FeastDay,

    /// <summary><c>رأس</c> of <c>رأس السنة</c>.</summary>
    NewYearHead,

    /// <summary><c>المولد</c> of <c>المولد النبوي</c>.</summary>
    BirthHead,

    /// <summary><c>النبوي</c>.</summary>
    Prophetic,

    /// <summary>An adjective that praises a feast or month: <c>المبارك</c>.</summary>
    Blessed,

    /// <summary><c>هـ</c>, <c>هجري</c>.</summary>
    HijriEra,

    /// <summary><c>م</c>, <c>ميلادي</c>.</summary>
    CommonEra,

    /// <summary><c>نحو</c>, <c>حوالي</c>, <c>قرابة</c>.</summary>
    Approximately,

    /// <summary><c>أكثر</c>, <c>أقل</c>, <c>يقرب</c> … followed by <c>من</c> or <c>على</c>.</summary>
    Comparative,

    /// <summary><c>ما</c> of <c>ما يقرب من</c>, <c>ما قبل الماضي</c>.</summary>
    What,

    /// <summary><c>على</c>, <c>عن</c>.</summary>
    On,

    /// <summary><c>الموافق</c> between a weekday and its date.</summary>
    Matching,

    /// <summary><c>إلا</c> of <c>الساعة الثالثة إلا ربعا</c>.</summary>
    Except,

    /// <summary>A bare article before digits: <c>الـ18</c>.</summary>
    DefiniteArticle,

    /// <summary>A bare <c>و</c> before digits: <c>7 و8</c>.</summary>
    And,

    /// <summary><c>الآن</c>.</summary>
    Now,

    /// <summary><c>عند</c>.</summary>
    At,

    /// <summary><c>بتوقيت</c> after a clock time.</summary>
    ZoneHead,

    /// <summary>A word that makes what stands before it another time than the words tell: <c>نفسه</c>, <c>التالي</c>, <c>العالمي</c>, <c>الأسود</c>.</summary>
    Estranging,

    /// <summary>A word that turns a date after it into a name: <c>ثورة 25 يناير</c>, <c>حرب أكتوبر</c>, <c>سوق الجمعة</c>.</summary>
    NameHead,

    /// <summary>A word after which <c>العام</c> is 'general': <c>الأمين العام</c>.</summary>
    GeneralHead,

    /// <summary>A word after which <c>الاثنين</c> is 'the two', and <c>اليوم</c> a stretch: <c>كلا</c>, <c>طوال</c>, <c>نفس</c>.</summary>
    Quantifying,

    /// <summary>A word before a newspaper's or channel's name that may end in <c>اليوم</c>: <c>قناة روسيا اليوم</c>; or such a name's own first word.</summary>
    Media,

    /// <summary>A word that announces what is to come: <c>سوف</c>, <c>المقرر</c>, <c>تنتهي</c>.</summary>
    Ahead,

    /// <summary>A noun in <c>سيـ</c> or <c>ستـ</c>, which looks like a future verb: <c>سيارة</c>, <c>سيطر</c>.</summary>
    NoFuture,

    /// <summary><c>معا</c>.</summary>
    Together,

    /// <summary>A thing that is counted, so that digits before it are no year: <c>في 2014 شخصا</c>.</summary>
    Counted,

    /// <summary><c>عمره</c>, <c>العمر</c>: what goes before is an age.</summary>
    Age,
}

/// <summary>Parts of the day, as far as the clock and the calendar need them.</summary>
internal enum DayPart : byte
{
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

/// <summary>Traits of a <see cref="TimeWord"/>.</summary>
[Flags]
internal enum TimeWordTraits : byte
{
    None = 0,

    /// <summary>With the article.</summary>
    Definite = 1,

    /// <summary><c>يومين</c>.</summary>
    Dual = 2,

    /// <summary><c>أيام</c>.</summary>
    Plural = 4,

    /// <summary><c>يومي</c>, <c>عامي</c>: two, with more to follow.</summary>
    Construct = 8,

    /// <summary>A time only with company, because it is commonly another word: <c>مارس</c> 'practised', <c>عقدين</c> 'two contracts'.</summary>
    Weak = 16,

    /// <summary>An accusative that serves as adverb: <c>صباحا</c>, <c>غدا</c>.</summary>
    Adverbial = 32,

    /// <summary>Written together with <c>و</c> or <c>ف</c>.</summary>
    Joined = 64,

    /// <summary>Written together with <c>ب</c>, <c>ل</c> or <c>ك</c>.</summary>
    Governed = 128,
}

/// <summary>A word of the time vocabulary as it stands in a text.</summary>
/// <param name="Kind">What it contributes.</param>
/// <param name="Value">Number, month, unit …, by kind.</param>
/// <param name="Traits">Its form.</param>
/// <param name="Skip">How many folded symbols of particles stand before the word itself.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, short Value, TimeWordTraits Traits, byte Skip)
{
    /// <summary>False for words that only accompany others: <c>في</c>, <c>على</c>, <c>الماضي</c>. Most of a text's words of the vocabulary are such.</summary>
    public bool CanBegin => Kind is not (
        TimeWordKind.None or TimeWordKind.In or TimeWordKind.On or TimeWordKind.Until or TimeWordKind.During or TimeWordKind.What
        or TimeWordKind.At or TimeWordKind.ZoneHead or TimeWordKind.And or TimeWordKind.Except or TimeWordKind.Comparative or TimeWordKind.Approximately
        or TimeWordKind.Relation or TimeWordKind.Recent or TimeWordKind.HijriOwned or TimeWordKind.Regular or TimeWordKind.FeastName or TimeWordKind.Prophetic or TimeWordKind.Blessed
        or TimeWordKind.HijriEra or TimeWordKind.CommonEra or TimeWordKind.Matching or TimeWordKind.Now or >= TimeWordKind.Estranging);

    public bool Has(TimeWordTraits traits) => (Traits & traits) != 0;

    public bool IsDefinite => Has(TimeWordTraits.Definite);

    /// <summary>Written together with a particle: <c>والأربعاء</c>, <c>بالأربعاء</c>.</summary>
    public bool HasParticle => Has(TimeWordTraits.Joined | TimeWordTraits.Governed);

    /// <summary>Neither dual nor plural.</summary>
    public bool IsSingular => !Has(TimeWordTraits.Dual | TimeWordTraits.Plural | TimeWordTraits.Construct);

    public TimeUnit Unit => (TimeUnit)Value;

    public TimeRelation Relation => (TimeRelation)Value;

    /// <summary>True for a unit of this form.</summary>
    public bool IsUnit(TimeUnit unit) => Kind == TimeWordKind.Unit && Value == (short)unit;
}
