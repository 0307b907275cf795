using System.Runtime.InteropServices;
using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>Working memory of the <see cref="Tagger"/>: the words of one sentence, each with its candidate tags. Reused from sentence to sentence.</summary>
public sealed class TaggerBuffer
{
    /// <summary>«فجر الأحد»: what a verb loses in a time expression.</summary>
    private const int VerbInTime = 8;

    private readonly List<Slot> _words = [];
    private readonly List<Candidate> _candidates = [];
    private readonly List<TagPaths> _paths = [];

    /// <summary>What it knows of the forms met so far.</summary>
    internal WordMemory Memory { get; } = new();

    /// <summary>The last word's candidates.</summary>
    internal ReadOnlySpan<Candidate> LastCandidates => CollectionsMarshal.AsSpan(_candidates)[_words[^1].FirstCandidate..];

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    internal bool HasNoCandidate => _words[^1].FirstCandidate == _candidates.Count;

    internal void Clear()
    {
        _words.Clear();
        _candidates.Clear();
    }

    internal void Begin(int firstToken, int endToken, TextSpan span, int firstReading, int readingCount) =>
        _words.Add(new Slot(firstToken, endToken, span, firstReading, readingCount, _candidates.Count, 0));

    /// <summary>Offers <paramref name="tag"/> for the last word; of two readings with one tag the better stays, of equals the first.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="points">Points of the reading itself.</param>
    /// <param name="index">The reading's index.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="opensClause">True for what has its complementiser in itself: «قال إن على القادة».</param>
    internal void Add(Tag tag, int points, int index, Reading reading, bool opensClause = false)
    {
        Tag clitic = opensClause ? Tag.Complementiser : CliticTag(reading.Proclitics);
        // أنه, لكنها: what follows follows a pronoun.
        Tag last = reading.Enclitic != Enclitic.None && tag is Tag.Complementiser or Tag.Conjunction or Tag.Subordinator ? Tag.Pronoun : tag;
        // قوات الأمن السوداني: an adjective may belong to any word of several.
        FormFeatures form = _words[^1].EndToken > _words[^1].FirstToken + 1 ? default : reading.Form;
        Add(new Candidate(tag, clitic, last, reading.Enclitic, points, index, form));
    }

    /// <summary>Offers <paramref name="tag"/> for a mark or an unknown word.</summary>
    internal void Guess(Tag tag, int points) => Add(new Candidate(tag, Tag.Start, tag, Enclitic.None, points, -1, default));

    /// <summary>Offers <paramref name="candidates"/> for the last word, whose readings begin at <paramref name="firstReading"/>; theirs count from there.</summary>
    internal void AddAll(ReadOnlySpan<Candidate> candidates, int firstReading)
    {
        int first = _candidates.Count;
        _candidates.AddRange(candidates);
        foreach (ref Candidate candidate in CollectionsMarshal.AsSpan(_candidates)[first..])
        {
            if (candidate.Reading >= 0)
                candidate = candidate with { Reading = firstReading + candidate.Reading };
        }
    }

    /// <summary>«فجر الأحد»: the last word stands in a time expression; it is dawn, and blows up nothing.</summary>
    internal void LowerVerbs()
    {
        foreach (ref Candidate candidate in CollectionsMarshal.AsSpan(_candidates)[_words[^1].FirstCandidate..])
        {
            if (candidate.Tag.IsVerb())
                candidate = candidate with { Points = candidate.Points - VerbInTime };
        }
    }

    private void Add(Candidate candidate)
    {
        for (int c = _words[^1].FirstCandidate; c < _candidates.Count; c++)
        {
            if (_candidates[c].Tag != candidate.Tag)
                continue;
            if (candidate.Points > _candidates[c].Points)
                _candidates[c] = candidate;
            return;
        }
        _candidates.Add(candidate);
    }

    /// <summary>ب ل ك and و ف stand between the word and the one before: <c>مصدر عسكري للصحيفة</c>.</summary>
    private static Tag CliticTag(Proclitics proclitics)
    {
        if ((proclitics & Proclitics.Preposition) != 0)
            return Tag.Preposition;
        return (proclitics & Proclitics.Conjunction) != 0 ? Tag.Conjunction : Tag.Start;
    }

    internal void AddGuess(ShapeGuess guess)
    {
        if (guess.Definite)
        {
            Guess(Tag.NounDefinite, 0);
            Guess(Tag.AdjectiveDefinite, guess.Nisba ? 1 : -2);
            return;
        }
        if (guess.Owned)
            Guess(Tag.NounDefinite, 0);
        Guess(Tag.Name, guess.Owned ? -4 : -1);
        Guess(Tag.NounIndefinite, guess.Feminine || guess.VerbalNoun ? 1 : -3);
        if (guess.Nisba || guess.Feminine)
            Guess(Tag.AdjectiveIndefinite, guess.Nisba ? 0 : -3);
        if (guess.VerbLike)
            Guess(Tag.VerbImperfect, guess.VerbPlural ? 1 : -3);
    }

    /// <summary>Finds the best path through the candidates; a path remembers whether its clause has its verb.</summary>
    internal void Solve()
    {
        CollectionsMarshal.SetCount(_paths, _candidates.Count);
        ReadOnlySpan<Candidate> candidates = CollectionsMarshal.AsSpan(_candidates);
        Span<TagPaths> paths = CollectionsMarshal.AsSpan(_paths);
        int previous = 0;
        int own = 0;
        for (int w = 0; w < _words.Count; w++)
        {
            int end = w + 1 < _words.Count ? _words[w + 1].FirstCandidate : candidates.Length;
            var may = WordPossibilities.Of(candidates[own..end], candidates[previous..own]);
            for (int c = own; c < end; c++)
                paths[c] = w == 0 ? TagPathFinder.First(candidates[c]) : TagPathFinder.Next(candidates[c], candidates[previous..own], paths[previous..own], previous, may);
            (previous, own) = (own, end);
        }
        Trace();
    }

    private void Trace()
    {
        int from = -1;
        for (int w = _words.Count - 1; w >= 0; w--)
        {
            if (from < 0)
                from = BestLast(_words[w].FirstCandidate);
            _words[w] = _words[w] with { Chosen = from / 2 };
            TagPaths chosen = _paths[from / 2];
            from = (from % 2 == 0 ? chosen.Verbless : chosen.Verbal).From;
        }
    }

    private int BestLast(int first)
    {
        TagPath best = TagPath.None;
        for (int c = first; c < _paths.Count; c++)
            best = best.OrBetter(new TagPath(_paths[c].Verbless.Total, c * 2)).OrBetter(new TagPath(_paths[c].Verbal.Total, (c * 2) + 1));
        return best.From;
    }

    internal Word WordAt(int index)
    {
        Slot slot = _words[index];
        Candidate chosen = _candidates[slot.Chosen];
        return new Word(slot.FirstToken, slot.EndToken, slot.Span, chosen.Tag, slot.FirstReading, slot.ReadingCount, chosen.Reading);
    }

    private readonly record struct Slot(int FirstToken, int EndToken, TextSpan Span, int FirstReading, int ReadingCount, int FirstCandidate, int Chosen);
}
