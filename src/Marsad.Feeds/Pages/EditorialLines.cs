namespace Marsad.Feeds.Pages;

/// <summary>Knows lines that an outlet puts between the paragraphs of its articles: "read also", "follow us", the source's name.</summary>
internal static class EditorialLines
{
    // A line that begins so and is short, or mostly links, points elsewhere.
    private static readonly string[] Pointers = FoldAll(
        "اقرأ أيضا", "اقرأ ايضا", "اقرأ المزيد", "إقرأ أيضا", "اقرؤوا أيضا", "اقرا ايضا", "قد يهمك", "قد تهمك", "قد يعجبك", "مواضيع قد تهمك", "أخبار قد تهمك", "شاهد أيضا", "شاهدوا أيضا", "شاهد", "طالع أيضا", "طالع", "لمزيد من التفاصيل", "للمزيد", "المزيد", "مواضيع ذات صلة",
        "موضوعات ذات صلة", "مقالات ذات صلة", "أخبار ذات صلة", "أخبار متعلقة", "ذات صلة", "مواضيع متعلقة", "في هذا السياق اقرأ", "تابع أيضا", "تابعونا", "تابعوا", "تابع آخر", "للاشتراك", "اشترك", "اشتركوا", "انضم إلى", "حمل تطبيق", "حمل تطبيقنا", "حملوا تطبيق", "حملوا تطبيقنا",
        "اضغط هنا", "انقر هنا", "شارك", "شارك هذا", "شارك المقال", "التعليقات", "أضف تعليقا", "كلمات دلالية", "كلمات مفتاحية", "الوسوم", "وسوم", "الأكثر قراءة", "هذا المقال للمشتركين", "هذا المحتوى للمشتركين", "لقراءة المقال كاملا", "لمتابعة القراءة", "سجل الدخول",
        "أكمل القراءة", "إعلان", "إعلانات", "Read also", "Read more", "Advertisement");

    // A short line that begins so tells about the article itself.
    private static readonly string[] Labels = FoldAll(
        "المصدر", "المصادر", "مصدر الصورة", "صورة", "تصوير", "نشر في", "نشر بتاريخ", "تاريخ النشر", "آخر تحديث", "تم النشر", "تم التحديث", "بقلم", "تحرير", "إعداد", "كتب", "كتبت", "حقوق النشر", "جميع الحقوق محفوظة", "وقت القراءة", "مدة القراءة", "عدد المشاهدات", "مشاهدات", "رابط مختصر", "رابط الخبر", "الرابط", "طباعة");

    private const int LongestPointer = 60;
    private const int LongestLabel = 60;

    /// <summary>True where <paramref name="paragraph"/> is no text of the article.</summary>
    public static bool Contain(Paragraph paragraph)
    {
        const double MostlyLinks = 0.5;
        const double OnlyLinks = 0.9;
        string phrase = FoldedPhrase.Of(paragraph.Text);
        if (phrase.Length == 0)
            return true;
        if (paragraph.LinkShare >= OnlyLinks)
            return true;
        bool endsSentence = paragraph.Text[^1] is '.' or '؟' or '!' or '»' or '"' or '”';
        if (Begins(phrase, Pointers))
            return paragraph.LinkShare >= MostlyLinks || (paragraph.Text.Length <= LongestPointer && !endsSentence);
        return paragraph.Text.Length <= LongestLabel && !endsSentence && Begins(phrase, Labels) && IsLabelled(paragraph.Text);
    }

    /// <summary><c>المصدر: وكالات</c>, not <c>المصدر الذي طلب عدم ذكر اسمه</c>.</summary>
    private static bool IsLabelled(string text) => text.AsSpan(0, Math.Min(text.Length, 24)).IndexOfAny(':', '/', '|') >= 0 || text.Contains("محفوظة", StringComparison.Ordinal);

    private static bool Begins(string phrase, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (phrase.StartsWith(beginning, StringComparison.Ordinal) && (phrase.Length == beginning.Length || phrase[beginning.Length] == ' '))
                return true;
        }
        return false;
    }

    private static string[] FoldAll(params string[] lines) => [.. lines.Select(FoldedPhrase.Of).Distinct()];
}
