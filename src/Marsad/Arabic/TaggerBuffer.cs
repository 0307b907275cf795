using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>Working memory of the <see cref="Tagger"/>: the words of one sentence, each with its candidate tags. Reused from sentence to sentence.</summary>
public sealed class TaggerBuffer
{
    private readonly List<Slot> _words = [];
    private readonly List<Candidate> _candidates = [];
    private bool _clauseHasVerb;

    private const int SecondVerb = 3;

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    internal bool HasNoCandidate => _words[^1].FirstCandidate == _candidates.Count;

    internal void Clear()
    {
        _words.Clear();
        _candidates.Clear();
        _clauseHasVerb = false;
    }

    /// <summary>A mark opens a new clause.</summary>
    internal void ReadClause(bool afterMark)
    {
        if (afterMark)
            _clauseHasVerb = false;
    }

    /// <summary>«أعلن الجيش قتل مسلحين»: a clause that has its verb hardly has a second without و, أن or الذي; what may be a verbal noun is one.</summary>
    internal void WeighVerb()
    {
        bool onlyVerbs = true;
        bool opens = false;
        for (int c = _words[^1].FirstCandidate; c < _candidates.Count; c++)
        {
            Candidate candidate = _candidates[c];
            bool verb = candidate.Tag is Tag.VerbPerfect or Tag.VerbImperfect or Tag.VerbShort;
            onlyVerbs &= verb;
            opens |= candidate.Clitic == Tag.Conjunction
                || candidate.Tag is Tag.Complementiser or Tag.Relative or Tag.Subordinator or Tag.Conjunction or Tag.Conditional or Tag.Negation or Tag.VerbParticle or Tag.VerbAuxiliary;
            if (verb && _clauseHasVerb && candidate.Clitic != Tag.Conjunction)
                _candidates[c] = candidate with { Points = candidate.Points - SecondVerb };
        }
        if (opens)
            _clauseHasVerb = false;
        else if (onlyVerbs)
            _clauseHasVerb = true;
    }


    internal void Begin(int firstToken, int endToken, TextSpan span, int firstReading, int readingCount) =>
        _words.Add(new Slot(firstToken, endToken, span, firstReading, readingCount, _candidates.Count, 0));

    /// <summary>Offers <paramref name="tag"/> for the last word; of two readings with one tag the better stays, of equals the first.</summary>
    internal void Add(Tag tag, int points, int reading, Proclitics proclitics = Proclitics.None, Enclitic enclitic = Enclitic.None)
    {
        Tag clitic = CliticTag(proclitics);
        // أنه, لكنها: what follows follows a pronoun.
        Tag last = enclitic != Enclitic.None && tag is Tag.Complementiser or Tag.Conjunction or Tag.Subordinator ? Tag.Pronoun : tag;
        for (int c = _words[^1].FirstCandidate; c < _candidates.Count; c++)
        {
            if (_candidates[c].Tag != tag)
                continue;
            if (points > _candidates[c].Points)
                _candidates[c] = new Candidate(tag, clitic, last, points, reading, 0, 0);
            return;
        }
        _candidates.Add(new Candidate(tag, clitic, last, points, reading, 0, 0));
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
            Add(Tag.NounDefinite, 0, -1);
            Add(Tag.AdjectiveDefinite, guess.Nisba ? 1 : -2, -1);
            return;
        }
        Add(Tag.Name, -1, -1);
        Add(Tag.NounIndefinite, guess.Feminine ? 1 : -3, -1);
        if (guess.Nisba || guess.Feminine)
            Add(Tag.AdjectiveIndefinite, guess.Nisba ? 0 : -3, -1);
        if (guess.VerbLike)
            Add(Tag.VerbImperfect, -3, -1);
    }

    /// <summary>Finds the best path through the candidates.</summary>
    internal void Solve()
    {
        for (int w = 0; w < _words.Count; w++)
        {
            Slot word = _words[w];
            int end = w + 1 < _words.Count ? _words[w + 1].FirstCandidate : _candidates.Count;
            for (int c = word.FirstCandidate; c < end; c++)
            {
                Candidate candidate = _candidates[c];
                (int best, int from) = w == 0 ? (TagGrammar.Score(Tag.Start, candidate.Tag), -1) : BestPrevious(_words[w - 1].FirstCandidate, word.FirstCandidate, candidate);
                _candidates[c] = candidate with { Total = best + candidate.Points, From = from };
            }
        }
        Trace();
    }

    private (int Total, int From) BestPrevious(int first, int end, Candidate candidate)
    {
        Tag follows = candidate.Clitic == Tag.Start ? candidate.Tag : candidate.Clitic;
        int inner = candidate.Clitic == Tag.Start ? 0 : TagGrammar.Score(candidate.Clitic, candidate.Tag);
        int best = int.MinValue;
        int from = -1;
        for (int p = first; p < end; p++)
        {
            int total = _candidates[p].Total + TagGrammar.Score(_candidates[p].Last, follows);
            if (total <= best)
                continue;
            best = total;
            from = p;
        }
        return (best + inner, from);
    }

    private void Trace()
    {
        int chosen = -1;
        for (int w = _words.Count - 1; w >= 0; w--)
        {
            if (chosen < 0)
                chosen = BestLast(_words[w].FirstCandidate);
            _words[w] = _words[w] with { Chosen = chosen };
            chosen = _candidates[chosen].From;
        }
    }

    private int BestLast(int first)
    {
        int best = first;
        for (int c = first + 1; c < _candidates.Count; c++)
        {
            if (_candidates[c].Total > _candidates[best].Total)
                best = c;
        }
        return best;
    }

    internal Word WordAt(int index)
    {
        Slot slot = _words[index];
        Candidate chosen = _candidates[slot.Chosen];
        return new Word(slot.FirstToken, slot.EndToken, slot.Span, chosen.Tag, slot.FirstReading, slot.ReadingCount, chosen.Reading);
    }

    private readonly record struct Slot(int FirstToken, int EndToken, TextSpan Span, int FirstReading, int ReadingCount, int FirstCandidate, int Chosen);

    private readonly record struct Candidate(Tag Tag, Tag Clitic, Tag Last, int Points, int Reading, int Total, int From);
}
