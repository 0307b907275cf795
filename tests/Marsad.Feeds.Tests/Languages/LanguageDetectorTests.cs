using Marsad.Feeds.Languages;

namespace Marsad.Feeds.Tests.Languages;

public class LanguageDetectorTests
{
    private const string Arabic = "أعلنت وزارة الخارجية أن الوفد سيصل إلى العاصمة يوم الأحد لبحث الأزمة مع الحكومة.";
    private const string Persian = "وزیر امور خارجه روز شنبه در تهران با همتای عراقی خود دیدار کرد و دو طرف درباره امنیت مرزها گفت‌وگو کردند.";
    private const string Urdu = "وزیر خارجہ نے ہفتے کے روز اسلام آباد میں اپنے عراقی ہم منصب سے ملاقات کی اور سرحدی امور پر بات چیت کی۔";
    private const string Kurdish = "وەزیری دەرەوە ڕۆژی شەممە لە هەولێر لەگەڵ هاوتا عێراقییەکەی کۆبووەوە و باسی ئاسایشی سنوورەکانیان کرد.";
    private const string Pashto = "د بهرنیو چارو وزیر د شنبې په ورځ په کابل کې له خپل عراقي سیال سره وکتل او د سرحدونو د امنیت په اړه یې خبرې وکړې.";

    [Theory]
    [InlineData(Arabic, TextLanguage.Arabic)]
    [InlineData(Persian, TextLanguage.Persian)]
    [InlineData(Urdu, TextLanguage.Urdu)]
    [InlineData(Kurdish, TextLanguage.Kurdish)]
    [InlineData(Pashto, TextLanguage.Pashto)]
    [InlineData("The foreign minister met his counterpart in Baghdad on Sunday.", TextLanguage.OtherScript)]
    [InlineData("Министр иностранных дел встретился с коллегой в Багдаде.", TextLanguage.OtherScript)]
    [InlineData("رئیس‌جمهور ایران گفت که این کشور به مذاکرات ادامه می‌دهد و تحریم‌ها باید لغو شود", TextLanguage.Persian)]
    [InlineData("مجلس شورای اسلامی طرح اصلاح قانون انتخابات را تصویب کرد", TextLanguage.Persian)]
    [InlineData("پاکستان کے وزیر اعظم نے کہا ہے کہ حکومت مذاکرات کے لیے تیار ہے", TextLanguage.Urdu)]
    [InlineData("سەرۆکی هەرێم پێشوازی لە شاندێکی بەغدا کرد", TextLanguage.Kurdish)]
    [InlineData("په هرات کې د سیلابونو له امله لسګونه کورونه ویجاړ شوي دي", TextLanguage.Pashto)]
    public void Languages_are_told_apart(string text, TextLanguage expected) => Assert.Equal(expected, LanguageDetector.Detect(text).Language);

    [Theory]
    [InlineData("قال اللواء چلبي گوران إن قوات الپيشمرگة انسحبت من محيط گرميان بعد اتفاق مع بغداد")]
    [InlineData("زار الرئيس الإيراني مسعود پزشکیان مدينة بغداد والتقى نظيره العراقي في القصر")]
    [InlineData("أعلنت وزارة الخارجية الايرانية ان الوفد سيصل الى العاصمة يوم الاحد، وقالت إن المفاوضات ستستمر")]
    [InlineData("اعلن المتحدث باسم الحکومة الیوم ان الوزیر سیصل الی بغداد فی زیارة رسمیة")]
    [InlineData("وقعت شركة Google اتفاقا مع شركة OpenAI في دبي على تطوير خدمات جديدة")]
    [InlineData("طالبت الحكومة بوقف العدوان")]
    public void Arabic_with_foreign_letters_or_without_hamzas_is_Arabic(string text) => Assert.True(LanguageDetector.Detect(text).MayBeArabic, LanguageDetector.Detect(text).Reason);

    [Theory]
    [InlineData(Persian)]
    [InlineData(Urdu)]
    [InlineData(Kurdish)]
    [InlineData("The foreign minister met his counterpart in Baghdad on Sunday, officials said.")]
    public void A_text_beside_its_translation_is_mixed(string other) => Assert.Equal(TextLanguage.Mixed, LanguageDetector.Detect($"{Arabic}\n\n{other}").Language);

    [Fact]
    public void A_foreign_quote_does_not_make_an_article_mixed() =>
        Assert.Equal(TextLanguage.Arabic, LanguageDetector.Detect($"{Arabic}\n{Arabic}\n{Arabic}\n{Arabic}\nکرد و گفت که این\n{Arabic}").Language);

    [Theory]
    [InlineData("")]
    [InlineData("123 ، 45")]
    [InlineData("بيان")]
    public void What_is_too_short_may_be_Arabic(string text) => Assert.True(LanguageDetector.Detect(text).MayBeArabic);

    [Fact]
    public void The_reason_names_the_language_and_its_share() =>
        Assert.Matches("^the text is Urdu: [0-9]+ of [0-9]+ words", LanguageDetector.Detect(Urdu).Reason);
}
