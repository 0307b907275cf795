using System.Runtime.InteropServices;
using Marsad.Lexicon;

namespace Marsad.Arabic;

/// <summary>
/// The readings of word forms met before, by their print. News repeats its words: most of them need no second analysis. One a thread; what it answers is what analysis would answer, and when it is full it
/// forgets all.
/// </summary>
internal sealed class WordMemory
{
    /// <summary>Longer print is no word (or has more signs than letters) and is not kept.</summary>
    public const int LongestPrint = 40;

    // Powers of two. Full, with three readings and candidates a form, it takes some 6 MB.
    private const int MostForms = 1 << 15;
    private const int MostLetters = MostForms * 8;
    private const int FirstForms = 1 << 10;

    private readonly List<RememberedForm> _forms = [];
    private readonly List<char> _letters = [];
    private readonly List<Reading> _readings = [];
    private readonly List<WayOn> _waysOn = [];
    private readonly List<Candidate> _candidates = [];

    /// <summary>For each remainder of a hash, 1 + the form met last that has it.</summary>
    private int[] _heads = new int[FirstForms];
    private CompiledLexicon? _lexicon;

    /// <summary>Forgets all where it was filled from another lexicon.</summary>
    public void UseFor(CompiledLexicon lexicon)
    {
        if (_lexicon != lexicon)
            Clear();
        _lexicon = lexicon;
    }

    /// <summary>The number of the form printed as <paramref name="print"/> in a text of these <paramref name="habits"/>, or −1.</summary>
    public int Find(ReadOnlySpan<char> print, PrintHabits habits)
    {
        int hash = HashOf(print, habits);
        ReadOnlySpan<RememberedForm> forms = CollectionsMarshal.AsSpan(_forms);
        ReadOnlySpan<char> letters = CollectionsMarshal.AsSpan(_letters);
        for (int f = _heads[hash & (_heads.Length - 1)] - 1; f >= 0; f = forms[f].Next)
        {
            ref readonly RememberedForm form = ref forms[f];
            if (form.Hash == hash && form.Habits == habits && letters.Slice(form.FirstLetter, form.Length).SequenceEqual(print))
                return f;
        }
        return -1;
    }

    /// <summary>Keeps a form that <see cref="Find"/> does not know.</summary>
    /// <param name="print">The form, <see cref="LongestPrint"/> characters at most.</param>
    /// <param name="habits">How the text it stands in prints.</param>
    /// <param name="readings">Those of the word alone that its print allows.</param>
    /// <param name="waysOn">Which longer keys begin with it.</param>
    /// <param name="settled">True where the neighbours have no say in which readings stay.</param>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<char> print, PrintHabits habits, ReadOnlySpan<Reading> readings, ReadOnlySpan<WayOn> waysOn, bool settled)
    {
        if (_forms.Count == MostForms || _letters.Count + print.Length > MostLetters)
            Clear();
        else if (_forms.Count == _heads.Length)
            Rehash(_heads.Length * 2);
        int number = _forms.Count;
        int hash = HashOf(print, habits);
        _forms.Add(new RememberedForm
        {
            Hash = hash,
            FirstLetter = _letters.Count,
            FirstReading = _readings.Count,
            FirstWayOn = _waysOn.Count,
            ReadingCount = checked((ushort)readings.Length),
            WayOnCount = (byte)waysOn.Length,
            Length = (byte)print.Length,
            Habits = habits,
            IsSettled = settled,
        });
        _letters.AddRange(print);
        _readings.AddRange(readings);
        _waysOn.AddRange(waysOn);
        Link(number);
        return number;
    }

    /// <summary>The form with this number.</summary>
    public ref readonly RememberedForm this[int form] => ref CollectionsMarshal.AsSpan(_forms)[form];

    public ReadOnlySpan<WayOn> WaysOnOf(in RememberedForm form) => CollectionsMarshal.AsSpan(_waysOn).Slice(form.FirstWayOn, form.WayOnCount);

    public ReadOnlySpan<Reading> ReadingsOf(in RememberedForm form) => CollectionsMarshal.AsSpan(_readings).Slice(form.FirstReading, form.ReadingCount);

    /// <summary>The candidates kept for a form, their readings counted from its first; none where none were kept yet.</summary>
    public ReadOnlySpan<Candidate> CandidatesOf(in RememberedForm form) => CollectionsMarshal.AsSpan(_candidates).Slice(form.FirstCandidate, form.CandidateCount);

    /// <summary>Keeps the <paramref name="candidates"/> of a settled form, whose first reading is <paramref name="firstReading"/>.</summary>
    public void KeepCandidates(int form, ReadOnlySpan<Candidate> candidates, int firstReading)
    {
        ref RememberedForm kept = ref CollectionsMarshal.AsSpan(_forms)[form];
        (kept.FirstCandidate, kept.CandidateCount) = (_candidates.Count, (byte)candidates.Length);
        foreach (ref readonly Candidate candidate in candidates)
            _candidates.Add(candidate with { Reading = candidate.Reading < 0 ? -1 : candidate.Reading - firstReading });
    }

    /// <summary>Seeded by process, so that no text can be written whose words collide.</summary>
    private static int HashOf(ReadOnlySpan<char> print, PrintHabits habits) => string.GetHashCode(print) + (int)habits;

    private void Link(int form)
    {
        ref RememberedForm linked = ref CollectionsMarshal.AsSpan(_forms)[form];
        ref int head = ref _heads[linked.Hash & (_heads.Length - 1)];
        linked.Next = head - 1;
        head = form + 1;
    }

    private void Rehash(int size)
    {
        _heads = new int[size];
        for (int f = 0; f < _forms.Count; f++)
            Link(f);
    }

    private void Clear()
    {
        _forms.Clear();
        _letters.Clear();
        _readings.Clear();
        _waysOn.Clear();
        _candidates.Clear();
        Array.Clear(_heads);
    }
}
