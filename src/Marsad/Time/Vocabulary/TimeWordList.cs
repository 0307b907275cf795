using Marsad.Time.Calendar;
using static Marsad.Time.Vocabulary.TimeWordKind;
using static Marsad.Time.Vocabulary.TimeWordTraits;

namespace Marsad.Time.Vocabulary;

/// <summary>A word of the vocabulary as it is listed.</summary>
/// <param name="Text">Its spelling.</param>
/// <param name="Kind">What it contributes.</param>
/// <param name="Value">Number, month, unit …, by kind.</param>
/// <param name="Traits">Its form.</param>
/// <param name="TakesPrepositions">True where <c>ب ل ك</c> can be written together with it.</param>
internal readonly record struct ListedWord(string Text, TimeWordKind Kind, short Value, TimeWordTraits Traits, bool TakesPrepositions);

/// <summary>The words that Arabic news tells times with. Of words with two meanings the first listed counts.</summary>
internal static class TimeWordList
{
    public static IEnumerable<ListedWord> All() =>
    [
        .. Months(), .. HijriMonths(), .. Numbers(), .. Ordinals(), .. Units(), .. Relations(), .. Days(), .. Sections(), .. Repetitions(), .. Feasts(),
        .. Particles(), .. Impostors(),
    ];

    private static IEnumerable<ListedWord> Months() =>
    [
        .. Words(Month, 1, "يناير جانفي"),
        .. Words(Month, 2, "فبراير شباط فيفري"),
        .. Words(Month, 3, "آذار"),
        .. Words(Month, 3, "مارس", Weak),
        .. Words(Month, 4, "أبريل إبريل نيسان أفريل"),
        .. Words(Month, 5, "مايو أيار"),
        .. Words(Month, 5, "ماي", Weak, prepositions: false),
        .. Words(Month, 6, "يونيو يونية حزيران"),
        .. Words(Month, 6, "جوان", Weak, prepositions: false),
        .. Words(Month, 7, "يوليو يولية تموز يوليوز جويلية"),
        .. Words(Month, 8, "أغسطس أوغسطس غشت"),
        // Not with ب: «باب» is 'door'.
        .. Words(Month, 8, "آب أوت", Weak, prepositions: false),
        .. Words(Month, 9, "سبتمبر أيلول شتنبر"),
        .. Words(Month, 10, "أكتوبر"),
        .. Words(Month, 11, "نوفمبر نونبر"),
        .. Words(Month, 12, "ديسمبر دجنبر"),
        .. Words(MonthHead, 10, "تشرين"),
        .. Words(MonthHead, 12, "كانون"),
    ];

    private static IEnumerable<ListedWord> HijriMonths() =>
    [
        .. Words(HijriMonth, 1, "محرم المحرم", Weak),
        .. Words(HijriMonth, 2, "صفر", Weak),
        .. Words(HijriMonth, 7, "رجب", Weak),
        .. Words(HijriMonth, 8, "شعبان", Weak),
        .. Words(HijriMonth, 9, "رمضان", Weak),
        .. Words(HijriMonth, 10, "شوال", Weak),
        .. Words(HijriMonthHead, 3, "ربيع"),
        .. Words(HijriMonthHead, 5, "جمادى"),
        .. Words(HijriOwner, 0, "ذو ذي"),
        .. Words(HijriOwned, 11, "القعدة"),
        .. Words(HijriOwned, 12, "الحجة"),
    ];

    private static IEnumerable<ListedWord> Numbers() =>
    [
        .. Words(Ones, 1, "واحد واحدة أحد إحدى"),
        .. Nouns(Ones, 2, "اثنان اثنتان اثنتين اثنا اثني اثنتا اثنتي"),
        .. Words(Ones, 2, "اثنين"),
        .. Nouns(Ones, 3, "ثلاث ثلاثة"),
        .. Nouns(Ones, 4, "أربع أربعة"),
        .. Nouns(Ones, 5, "خمس خمسة"),
        .. Nouns(Ones, 6, "ست ستة"),
        .. Nouns(Ones, 7, "سبع سبعة"),
        .. Nouns(Ones, 8, "ثمان ثماني ثمانية"),
        .. Nouns(Ones, 9, "تسع تسعة"),
        .. Nouns(Ten, 10, "عشر عشرة"),
        .. Nouns(Tens, 20, "عشرون عشرين"),
        .. Nouns(Tens, 30, "ثلاثون ثلاثين"),
        .. Nouns(Tens, 40, "أربعون أربعين"),
        .. Nouns(Tens, 50, "خمسون خمسين"),
        .. Nouns(Tens, 60, "ستون ستين"),
        .. Nouns(Tens, 70, "سبعون سبعين"),
        .. Nouns(Tens, 80, "ثمانون ثمانين"),
        .. Nouns(Tens, 90, "تسعون تسعين"),
        .. Nouns(Hundreds, 100, "مئة مائة"),
        .. Nouns(Hundreds, 200, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"),
        .. Nouns(Hundreds, 1000, "ألف"),
        .. Nouns(Hundreds, 2000, "ألفان ألفين ألفا ألفي"),
    ];

    private static IEnumerable<ListedWord> Ordinals() =>
    [
        .. Words(Ordinal, 1, "الأول الأولى الحادي الحادية", Definite),
        .. Words(Ordinal, 2, "الثاني الثانية الآخر الآخرة", Definite),
        .. Words(Ordinal, 3, "الثالث الثالثة", Definite),
        .. Words(Ordinal, 4, "الرابع الرابعة", Definite),
        .. Words(Ordinal, 5, "الخامس الخامسة", Definite),
        .. Words(Ordinal, 6, "السادس السادسة", Definite),
        .. Words(Ordinal, 7, "السابع السابعة", Definite),
        .. Words(Ordinal, 8, "الثامن الثامنة", Definite),
        .. Words(Ordinal, 9, "التاسع التاسعة", Definite),
        .. Words(Ordinal, 10, "العاشر العاشرة", Definite),
        .. Words(Ordinal, 1, "الواحدة", Definite),
        .. Words(Ordinal, 2, "ثان ثاني"),
        .. Words(First, 1, "أول"),
    ];

    private static IEnumerable<ListedWord> Units() =>
    [
        .. UnitForms(TimeUnit.Minute, "دقيقة", "دقيقتين دقيقتان", "دقائق", TimeWordTraits.None),
        .. UnitForms(TimeUnit.Hour, "ساعة", "ساعتين ساعتان", "ساعات", TimeWordTraits.None),
        .. UnitForms(TimeUnit.Day, "يوم يوما", "يومين يومان", "أيام", TimeWordTraits.None),
        .. UnitForms(TimeUnit.Week, "أسبوع أسبوعا", "أسبوعين أسبوعان", "أسابيع", TimeWordTraits.None),
        .. UnitForms(TimeUnit.Month, "شهر شهرا", "شهرين شهران", "أشهر شهور", TimeWordTraits.None),
        .. UnitForms(TimeUnit.Year, "عام عاما سنة", "عامين عامان سنتين سنتان", "أعوام سنوات سنين", TimeWordTraits.None),
        .. UnitForms(TimeUnit.Decade, "عقد عقدا", "عقدين عقدان", "عقود", Weak),
        .. UnitForms(TimeUnit.Century, "قرن قرنا", "قرنين قرنان", "قرون", Weak),
        // «شهري» and «يومي» are adjectives too ('monthly'); what follows decides.
        .. Words(Unit, (short)TimeUnit.Day, "يومي", Construct),
        .. Words(Unit, (short)TimeUnit.Month, "شهري", Construct),
        .. Words(Unit, (short)TimeUnit.Year, "عامي سنتي", Construct),
    ];

    private static IEnumerable<ListedWord> Relations() =>
    [
        .. Words(Relation, (short)TimeRelation.Past, "الماضي الماضية المنصرم المنصرمة الفائت الفائتة المنقضي المنقضية", Definite),
        .. Words(Relation, (short)TimeRelation.Present, "الجاري الجارية الحالي الحالية الراهن الراهنة", Definite),
        .. Words(Relation, (short)TimeRelation.Future, "المقبل المقبلة القادم القادمة الآتي الآتية", Definite),
        .. Words(Relation, (short)TimeRelation.Past, "الماضيين الماضيتين المنصرمين المنصرمتين الفائتين", Definite | Dual),
        .. Words(Relation, (short)TimeRelation.Future, "المقبلين المقبلتين القادمين القادمتين", Definite | Dual),
        .. Words(Recent, (short)TimeRelation.Past, "الأخير الأخيرة", Definite),
        .. Words(Recent, (short)TimeRelation.Past, "الأخيرين الأخيرتين", Definite | Dual),
    ];

    private static IEnumerable<ListedWord> Days() =>
    [
        .. Words(Yesterday, 0, "أمس"),
        .. Words(Yesterday, 0, "الأمس", Definite),
        .. Words(Tomorrow, 0, "غدا", Adverbial),
        .. Words(Tomorrow, 0, "غد", Weak),
        .. Words(Tomorrow, 0, "الغد", Weak | Definite),
        .. Words(Weekday, 1, "الاثنين الإثنين", Definite),
        .. Words(Weekday, 2, "الثلاثاء", Definite),
        .. Words(Weekday, 3, "الأربعاء", Definite),
        .. Words(Weekday, 4, "الخميس", Definite),
        .. Words(Weekday, 5, "الجمعة", Definite),
        .. Words(Weekday, 6, "السبت", Definite),
        .. Words(Weekday, 7, "الأحد", Definite),
        .. Words(Weekday, 2, "ثلاثاء"),
        .. Words(Weekday, 3, "أربعاء"),
        .. Words(Weekday, 4, "خميس"),
        .. Words(Weekday, 5, "جمعة"),
        .. Words(Weekday, 6, "سبت"),
        .. Nouns(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Dawn, "فجر"),
        .. Nouns(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Morning, "صباح صبيحة ضحى"),
        .. Nouns(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Noon, "ظهر ظهيرة"),
        .. Nouns(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Afternoon, "عصر"),
        .. Nouns(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Evening, "مساء عشية"),
        .. Nouns(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Night, "ليل ليلة"),
        .. Nouns(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Daytime, "نهار"),
        .. Words(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Dawn, "فجرا", Adverbial),
        .. Words(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Morning, "صباحا ص", Adverbial),
        .. Words(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Noon, "ظهرا", Adverbial),
        .. Words(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Afternoon, "عصرا", Adverbial),
        .. Words(TimeWordKind.DayPart, (short)Vocabulary.DayPart.Night, "ليلا", Adverbial),
    ];

    private static IEnumerable<ListedWord> Sections() =>
    [
        .. Words(Boundary, 0, "مطلع بداية بدايات أوائل مستهل منتصف أواسط أواخر نهاية نهايات ختام أعقاب غرة"),
        .. Words(Last, 0, "آخر"),
        .. Words(SeasonHead, 0, "فصل"),
        .. Words(Season, 1, "الربيع", Definite),
        .. Nouns(Season, 2, "صيف"),
        .. Nouns(Season, 3, "خريف"),
        .. Nouns(Season, 4, "شتاء"),
        .. Nouns(Fraction, 2, "نصف"),
        .. Nouns(Fraction, 3, "ثلث ثلثا"),
        .. Nouns(Fraction, 4, "ربع ربعا"),
        .. Nouns(Decade, 20, "عشرينيات عشرينات"),
        .. Nouns(Decade, 30, "ثلاثينيات ثلاثينات"),
        .. Nouns(Decade, 40, "أربعينيات أربعينات"),
        .. Nouns(Decade, 50, "خمسينيات خمسينات"),
        .. Nouns(Decade, 60, "ستينيات ستينات"),
        .. Nouns(Decade, 70, "سبعينيات سبعينات"),
        .. Nouns(Decade, 80, "ثمانينيات ثمانينات"),
        .. Nouns(Decade, 90, "تسعينيات تسعينات"),
    ];

    private static IEnumerable<ListedWord> Repetitions() =>
    [
        .. Words(Every, 0, "كل"),
        .. Words(Manner, 0, "بشكل بصورة بصفة بطريقة", prepositions: false),
        .. Words(Regularly, (short)TimeUnit.Day, "يوميا"),
        .. Words(Regularly, (short)TimeUnit.Week, "أسبوعيا"),
        .. Words(Regularly, (short)TimeUnit.Month, "شهريا"),
        .. Words(Regularly, (short)TimeUnit.Year, "سنويا"),
        .. Words(Regular, (short)TimeUnit.Day, "يومية"),
        .. Words(Regular, (short)TimeUnit.Week, "أسبوعي أسبوعية"),
        .. Words(Regular, (short)TimeUnit.Month, "شهرية"),
        .. Words(Regular, (short)TimeUnit.Year, "سنوي سنوية"),
    ];

    private static IEnumerable<ListedWord> Feasts() =>
    [
        .. Words(FeastHead, 0, "عيد"),
        .. Words(FeastName, (short)Feast.Fitr, "الفطر"),
        .. Words(FeastName, (short)Feast.Adha, "الأضحى"),
        .. Words(FeastName, (short)Feast.Christmas, "الميلاد"),
        .. Words(FeastDay, (short)Feast.Ashura, "عاشوراء"),
        .. Words(NewYearHead, 0, "رأس"),
        .. Words(BirthHead, 0, "المولد"),
        .. Words(Prophetic, 0, "النبوي"),
        .. Words(Blessed, 0, "المبارك السعيد المجيد المعظم الفضيل الشريف الميلادية الجديدة", prepositions: false),
        .. Words(HijriEra, 0, "ه هجري هجرية الهجرية", prepositions: false),
        .. Words(CommonEra, 0, "م ميلادي ميلادية", prepositions: false),
    ];

    private static IEnumerable<ListedWord> Particles() =>
    [
        .. Words(Before, 0, "قبل قبيل", prepositions: false),
        .. Words(Since, 0, "منذ مذ", prepositions: false),
        .. Words(After, 0, "بعد بعيد", prepositions: false),
        .. Words(During, 0, "خلال لمدة مدة غضون مدى مدار طوال طيلة استمر استمرت يستمر تستمر استغرق استغرقت تستغرق دام دامت", prepositions: false),
        .. Words(From, 0, "من", prepositions: false),
        .. Words(Until, 0, "إلى حتى لغاية غاية", prepositions: false),
        .. Words(Between, 0, "بين", prepositions: false),
        .. Words(In, 0, "في بحلول", prepositions: false),
        .. Words(At, 0, "عند", prepositions: false),
        .. Words(ZoneHead, 0, "بتوقيت", prepositions: false),
        .. Words(This, 0, "هذا هذه"),
        .. Words(Approximately, 0, "نحو حوالي قرابة زهاء"),
        .. Words(Comparative, 0, "أكثر أقل أزيد يقرب يقارب يزيد"),
        .. Words(What, 0, "ما", prepositions: false),
        .. Words(On, 0, "على عن", prepositions: false),
        .. Words(Matching, 0, "الموافق الموافقة المصادف", prepositions: false),
        .. Words(Except, 0, "إلا", prepositions: false),
        .. Words(DefiniteArticle, 0, "ال"),
        .. Words(And, 0, "و", prepositions: false),
        .. Words(Now, 0, "الآن"),
    ];

    /// <summary>Words that are no time themselves but tell that their neighbour is none.</summary>
    private static IEnumerable<ListedWord> Impostors() =>
    [
        .. Words(
            Estranging,
            0,
            "نفسه نفسها ذاته ذاتها التالي التالية السابق السابقة اللاحق اللاحقة الموالي الموالية العالمي العالمية الدولي الوطني الوطنية الدراسي الدراسية "
            + "المالي المالية الواحد الذي التي الأسود السوداء الدامي الدامية الحزينة العظيمة البيضاء القريب المفتوح المشؤوم التاريخي الجديد الأبيض"),
        .. Words(
            NameHead,
            0,
            "ثورة انتفاضة حراك حركة حرب ميدان شارع جسر كوبري مدينة أحداث ذكرى سوق صلاة خطبة خطيب شركة سيارة سيارات مفاعل ثوار أسواق شباب "
            + "فريق قوى تحالف قاعدة هجمات كتائب كتيبة لواء"),
        .. Words(
            GeneralHead,
            0,
            "الأمين المدير النائب القائد المدعي الرأي القطاع المفتش القنصل السكرتير المنسق المراقب المفوض الدين الإنفاق الاتحاد الحاكم الاستفتاء المال "
            + "المؤتمر الإضراب العفو المحامي الصالح الأمن النظام الوضع السياق المستوى المشهد المزاج الإطار"),
        .. Words(Media, 0, "قناة شبكة وكالة صحيفة جريدة موقع أخبار المصري"),
        .. Words(Ahead, 0, "سوف المقرر المتوقع المرتقب المنتظر المزمع يعتزم تعتزم ينوي تنوي تنتهي ينتهي تبدأ يبدأ تنطلق ينطلق تجرى تجري يجتمع تجتمع موعد"),
        .. Words(
            NoFuture,
            0,
            "سيارة سيارات سياسة سياسات سياسي سياسية سياسيا سياسيين سيادة سيادية سيدات سيطر سيطرت سيطروا سيطرة سيطرته سيناء سينما سيناريو سيول سيوف ستار ستارة "
            + "سياق سياج سياحة سياحية ستوكهولم سيبيريا سيدني سياتل سيراليون سيستاني سنغافورة سنجار سنوي سنوية سندات سنية سيرته سيلان سيئول سيئة "
            + "ستائر ستراسبورغ"),
        .. Words(Together, 0, "معا"),
        .. Words(Quantifying, 0, "كلا كلي هذين ذلك تلك نفس ذات معظم بقية"),
        .. Words(Counted, 0, "شخص أشخاص مليون مليار دولار يورو متر كيلومتر طن جندي جنود قتيل جريح نقطة درجة رجل منزل مقعد صوت برميل حساب هدف لاجئ"),
        .. Words(Age, 0, "عمره عمرها عمرهم العمر"),
    ];

    private static IEnumerable<ListedWord> UnitForms(TimeUnit unit, string singular, string dual, string plural, TimeWordTraits weak) =>
    [
        .. Nouns(Unit, (short)unit, singular, weak),
        .. Nouns(Unit, (short)unit, dual, weak | Dual),
        .. Nouns(Unit, (short)unit, plural, weak | Plural),
    ];

    /// <summary>Words with and without the article.</summary>
    private static IEnumerable<ListedWord> Nouns(TimeWordKind kind, short value, string words, TimeWordTraits traits = TimeWordTraits.None)
    {
        foreach (string word in words.Split(' '))
        {
            yield return new ListedWord(word, kind, value, traits, TakesPrepositions: true);
            yield return new ListedWord("ال" + word, kind, value, traits | Definite, TakesPrepositions: true);
        }
    }

    /// <summary>Words as they stand.</summary>
    private static IEnumerable<ListedWord> Words(
        TimeWordKind kind, short value, string words, TimeWordTraits traits = TimeWordTraits.None, bool prepositions = true)
    {
        foreach (string word in words.Split(' '))
            yield return new ListedWord(word, kind, value, traits, prepositions);
    }
}
