using System.Collections.Frozen;

namespace Marsad.Mentions;

/// <summary>The names that verbs and adjectives treat as masculine, by their first word: «أعلن العراق», «قرر حزب الأمة»; others are feminine.</summary>
internal static class MasculineNames
{
    /// <summary>Countries that are masculine, and the first words of bodies and seats of power that are.</summary>
    private static readonly FrozenSet<string> FirstWords = FrozenSet.ToFrozenSet<string>(
    [
        // countries
        "العراق", "المغرب", "لبنان", "الأردن", "السودان", "اليمن", "الصومال", "جنوب", "ساحل",
        // seats of power, and whom a side calls so
        "الكرملين", "البيت", "البنتاغون", "الإليزيه", "قصر", "الاحتلال", "الكيان", "العدو",
        // bodies
        "مجلس", "المجلس", "حزب", "حلف", "الحلف", "الناتو", "ناتو", "الاتحاد", "اتحاد", "التحالف", "تحالف", "تنظيم", "التنظيم", "تيار", "التيار", "برلمان", "البرلمان", "الكونغرس", "الكنيست",
        "البنك", "بنك", "صندوق", "مركز", "معهد",
        // forces
        "جيش", "الجيش", "الحشد", "البوليساريو", "فيلق", "لواء", "الحرس", "داعش",
    ]);

    /// <summary>True where a name that begins with <paramref name="firstWord"/> is masculine.</summary>
    public static bool Contain(string firstWord) => FirstWords.Contains(firstWord);
}
