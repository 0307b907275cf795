using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Time.Vocabulary;

/// <summary>Finds what a word means for time expressions: one walk through an <see cref="Automaton"/> of all forms, particles included.</summary>
/// <remarks>Built at start from <see cref="TimeWordList"/>: each word with <c>و ف</c>, with <c>ب ل ك</c>, and in the spellings of careless print.</remarks>
internal sealed class TimeVocabulary
{
    private readonly Automaton _automaton;
    private readonly TimeWord[] _words;

    private TimeVocabulary(Automaton automaton, TimeWord[] words) => (_automaton, _words) = (automaton, words);

    /// <summary>The meaning of the word spelled <paramref name="symbols"/>; of kind <see cref="TimeWordKind.None"/> for most.</summary>
    public TimeWord Find(ReadOnlySpan<byte> symbols)
    {
        int key = _automaton.Find(symbols);
        return key < 0 ? default : _words[key];
    }

    public static TimeVocabulary Build()
    {
        var forms = new List<Form>();
        // A word as it stands goes before one with particles: ليلة is 'night', not ل and يلة.
        foreach (ListedWord word in TimeWordList.All())
            forms.Add(new Form(Letter.Fold(word.Text), new TimeWord(word.Kind, word.Value, word.Traits, 0), forms.Count));
        foreach (ListedWord word in TimeWordList.All())
            AddVariants(forms, word);
        forms.Sort();
        var builder = new AutomatonBuilder();
        var words = new List<TimeWord>();
        for (int i = 0; i < forms.Count; i++)
        {
            if (i > 0 && forms[i].Symbols.AsSpan().SequenceEqual(forms[i - 1].Symbols))
                continue;
            builder.Add(forms[i].Symbols);
            words.Add(forms[i].Word);
        }
        return new TimeVocabulary(builder.Build(), [.. words]);
    }

    private static void AddVariants(List<Form> forms, ListedWord word)
    {
        string careless = CarelessSpelling(word.Text);
        AddWithParticles(forms, word, word.Text);
        if (careless != word.Text)
            AddWithParticles(forms, word, careless);
    }

    /// <summary><c>الماضي</c> → <c>الماضى</c>, <c>ثلاثة</c> → <c>ثلاثه</c>. Not <c>سنه</c>, which is 'his age'.</summary>
    private static string CarelessSpelling(string text) => text[^1] switch
    {
        'ي' => text[..^1] + 'ى',
        'ى' => text[..^1] + 'ي',
        'ة' when text is not ("سنة" or "مدة") => text[..^1] + 'ه',
        _ => text,
    };

    private static void AddWithParticles(List<Form> forms, ListedWord word, string text)
    {
        foreach (string conjunction in (ReadOnlySpan<string>)["", "و", "ف"])
        {
            TimeWordTraits joined = conjunction.Length == 0 ? word.Traits : word.Traits | TimeWordTraits.Joined;
            AddForm(forms, conjunction + text, word, joined, conjunction.Length);
            if (!word.TakesPrepositions)
                continue;
            foreach (string preposition in (ReadOnlySpan<string>)["ب", "ك", "ل"])
            {
                bool swallowsArticle = preposition == "ل" && text.StartsWith("ال", StringComparison.Ordinal);
                string form = conjunction + preposition + (swallowsArticle ? WithoutAlef(text) : text);
                int skip = swallowsArticle ? conjunction.Length : conjunction.Length + 1;
                AddForm(forms, form, word, joined | TimeWordTraits.Governed, skip);
            }
        }
    }

    /// <summary>What follows <c>ل</c>: <c>العام</c> → <c>للعام</c>, and with three lams run together <c>الليلة</c> → <c>لليلة</c>.</summary>
    private static string WithoutAlef(string text) => text.Length > 2 && text[2] == 'ل' ? text[2..] : text[1..];

    private static void AddForm(List<Form> forms, string form, ListedWord word, TimeWordTraits traits, int skip) =>
        forms.Add(new Form(Letter.Fold(form), new TimeWord(word.Kind, word.Value, traits, (byte)skip), forms.Count));

    /// <summary>A spelling and its meaning; of equal spellings the one listed first comes first.</summary>
    private readonly record struct Form(byte[] Symbols, TimeWord Word, int Rank) : IComparable<Form>
    {
        public int CompareTo(Form other)
        {
            int order = Symbols.AsSpan().SequenceCompareTo(other.Symbols);
            return order != 0 ? order : Rank.CompareTo(other.Rank);
        }
    }
}
