namespace Marsad.Observatory.Tests.Copies;

/// <summary>Articles for the tests of copies.</summary>
internal static class Dispatches
{
    public static readonly DateOnly Day = new(2024, 3, 4);

    public const string Strike = """
        قالت مصادر طبية في مدينة النهرين إن ستة أشخاص قتلوا وأصيب أحد عشر آخرون فجر الاثنين في قصف مدفعي استهدف السوق القديم وسط المدينة. وأفاد شهود عيان بأن القذائف سقطت
        قبيل فتح المحال أبوابها، وأن فرق الدفاع المدني واصلت البحث عن مفقودين تحت الأنقاض حتى ساعات الظهيرة. واتهم المجلس المحلي الفصيل المسلح المتمركز على التلال الشرقية
        بالوقوف وراء القصف، في حين نفى متحدث باسم الفصيل أي صلة لمقاتليه بما جرى. ودعت بعثة المراقبين الدولية الطرفين إلى وقف فوري لإطلاق النار وفتح ممر لإجلاء الجرحى. وكانت
        المدينة قد شهدت الأسبوع الماضي هدوءا نسبيا بعد اتفاق محلي رعاه شيوخ العشائر، غير أن تبادل الاتهامات بخرق الاتفاق لم يتوقف منذ توقيعه.
        """;

    public const string SameStrikeRewritten = """
        ارتفعت حصيلة القصف الذي طال صباح اليوم سوقا شعبية في النهرين إلى ستة قتلى، وفق ما أعلنه مدير المستشفى المركزي. وقال المدير إن بين الضحايا طفلين وامرأة، وإن غرف العمليات
        تعمل بأكثر من طاقتها. ومن جانبه طالب محافظ المدينة الأمم المتحدة بإرسال فريق تحقيق، وحمل من سماهم المتمردين مسؤولية الهجوم. وتعهد قائد الحامية العسكرية بالرد في الوقت
        المناسب، مؤكدا أن قواته رفعت درجة الاستعداد على امتداد خط التماس الشرقي وأنها لن تسمح بتكرار ما حدث.
        """;

    public const string Talks = """
        بدأت في العاصمة السويسرية جولة جديدة من المحادثات بين وفدي الحكومة والمعارضة برعاية أممية، وهي الأولى منذ تعليق المفاوضات قبل ثلاثة أشهر. وقال المبعوث الدولي إن جدول
        الأعمال يشمل ملف المعتقلين وفتح الطرق بين الأقاليم، معربا عن أمله في الوصول إلى تفاهمات مكتوبة قبل نهاية الأسبوع. وتمسك رئيس وفد المعارضة بالإفراج عن الأسرى شرطا لأي
        تقدم، فيما رأى رئيس الوفد الحكومي أن وضع الشروط المسبقة يعرقل الحوار ولا يخدم أحدا.
        """;

    public static Article Article(string id, string title, string body, string source = "وكالة", int day = 0) => new(id, title, body, source, Published: Day.AddDays(day));

    /// <summary>The first <paramref name="words"/> words of <paramref name="text"/>.</summary>
    public static string FirstWords(string text, int words) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(words));

    /// <summary><paramref name="text"/> without its first <paramref name="words"/> words.</summary>
    public static string WithoutFirstWords(string text, int words) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Skip(words));
}
