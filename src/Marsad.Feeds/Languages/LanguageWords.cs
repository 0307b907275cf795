using System.Buffers;

namespace Marsad.Feeds.Languages;

/// <summary>Letters and function words by which languages in Arabic script are told apart.</summary>
internal static class LanguageWords
{
    /// <summary>Letters of Persian, Urdu, Kurdish and Pashto that Arabic has at most in foreign names.</summary>
    public static readonly SearchValues<char> SharedLetters = SearchValues.Create("پچژگ");

    // Urdu's retroflexes, nun ghunna, bari ye, gol he and do-chashmi he.
    private static readonly SearchValues<char> UrduLetters = SearchValues.Create("ٹڈڑںےۓہۂھ");

    // Sorani writes its vowels.
    private static readonly SearchValues<char> KurdishLetters = SearchValues.Create("ڕڵۆێە");

    private static readonly SearchValues<char> PashtoLetters = SearchValues.Create("ټډړږښګڼېۍځڅ");

    private static readonly Lookup ArabicWords = Words(
        "في من على إلى الى علي الي أن ان إن عن مع التي الذي الذين اللذين هذا هذه ذلك تلك بعد قبل بين كما لا ما لم لن قد قال قالت وقال وقالت وأضاف وأضافت خلال كان كانت حيث أو او ثم بل لكن غير كل أي عند منذ حتى ضد أمام دون نحو فيما بينما وفي ومن وعلى وأن وكان وقد فقد كذلك "
        + "هو هي هم أنه أنها إنه إنها له لها لهم به بها عليه عليها فيه فيها منه منها وهو وهي الا إلا اذا إذا لدى حول عبر ولم ولا وإن اليوم عام إثر أكثر كيف هل ليس ليست يكون تكون سوف");

    private static readonly Lookup PersianWords = Words(
        "در به از که این آن را با است برای تا بر هم شد شده می خود یک کرد کرده ها های ای نیز پس اما یا گفت باید شود کنند کند بود بودند دارد هستند وی او ما آنها نمی اگر چه چون روز سال ایران دیگر پیش");

    private static readonly Lookup UrduWords = Words("کے کی کا میں ہے نے سے اور کو پر یہ وہ ہیں تھا تھی تھے گیا کیا کر ایک اس ان بھی جو نہیں ہو رہا رہے ہوئے لیے تک");

    private static readonly Lookup KurdishWords = Words("لە بە بۆ کە ئەم ئەو و لەگەڵ سەر دوای پێش هەر نە ئەوە کرد دەکات بوو بوون هەیە ھەر");

    private static readonly Lookup PashtoWords = Words("د په کې له چې او ته دی ده یې هم سره څخه دا خو کړي شوي شوی وو وه نه يې کړی چی کی");

    /// <summary>True where the first letter of <paramref name="word"/> is in Arabic script.</summary>
    public static bool IsArabicScript(ReadOnlySpan<char> word) => word[0] is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFEFC');

    /// <summary>True for a function word of Arabic, or one with a letter that the others hardly use (<c>ة</c>).</summary>
    public static bool IsArabic(ReadOnlySpan<char> word) => ArabicWords.Contains(word) || word[^1] == 'ة';

    /// <summary>True for a word with the definite article: <c>الرئيس</c>, <c>والحكومة</c>, <c>للأمم</c>.</summary>
    public static bool HasArabicShape(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[0] is 'و' or 'ف' or 'ب' or 'ك')
            word = word[1..];
        return word.Length > 4 && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal));
    }

    public static bool IsPersian(ReadOnlySpan<char> word) => PersianWords.Contains(word);

    public static bool IsUrdu(ReadOnlySpan<char> word) => word.ContainsAny(UrduLetters) || UrduWords.Contains(word);

    public static bool IsKurdish(ReadOnlySpan<char> word) => word.ContainsAny(KurdishLetters) || KurdishWords.Contains(word);

    public static bool IsPashto(ReadOnlySpan<char> word) => word.ContainsAny(PashtoLetters) || PashtoWords.Contains(word);

    private static Lookup Words(string words) => new(words.Split(' '));

    /// <summary>A set of words that is asked with slices of a text.</summary>
    private sealed class Lookup(string[] words)
    {
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
    }
}
