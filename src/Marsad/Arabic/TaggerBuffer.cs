using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>Working memory of the <see cref="Tagger"/>: the words of one sentence, each with its candidate tags. Reused from sentence to sentence.</summary>
public sealed class TaggerBuffer
{
    private readonly List<Slot> _words = [];
    private readonly List<TagCandidate> _candidates = [];

    /// <summary>«أعلن الجيش قتل مسلحين»: a clause that has its verb hardly has a second without و, أن or الذي; what may be a verbal noun is one.</summary>
    private const int SecondVerb = 5;

    /// <summary>«هاجم الجيش المدينة»: an adjective that does not agree with the word before may still belong to the head of a construct («رئيس الحكومة السابق»).</summary>
    private const int NoAgreement = 4;

    private const int WrongCase = 12;

    private const int TakenUp = 4;

    private const int Parallel = 4;

    private const int Whole = 4;

    private const int NoComplement = 3;

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
        Add(new TagCandidate(tag, clitic, last, points, index, form, reading.Enclitic, default, default));
    }

    /// <summary>Offers <paramref name="tag"/> for a mark or an unknown word.</summary>
    internal void Guess(Tag tag, int points) => Add(new TagCandidate(tag, Tag.Start, tag, points, -1, default, Enclitic.None, default, default));

    private void Add(TagCandidate candidate)
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
        for (int w = 0; w < _words.Count; w++)
        {
            int end = w + 1 < _words.Count ? _words[w + 1].FirstCandidate : _candidates.Count;
            for (int c = _words[w].FirstCandidate; c < end; c++)
                _candidates[c] = w == 0 ? First(_candidates[c]) : Next(_candidates[c], _words[w - 1].FirstCandidate, _words[w].FirstCandidate, end);
        }
        Trace();
    }

    private static TagCandidate First(TagCandidate candidate)
    {
        var path = new TagPath(TagGrammar.Score(Tag.Start, candidate.Tag) + candidate.Points, -1);
        return TagPairs.IsClauseVerb(candidate.Tag)
            ? candidate with { Verbless = TagPath.None, Verbal = path }
            : candidate with { Verbless = path, Verbal = TagPath.None };
    }

    /// <summary>Goes on to <paramref name="candidate"/>, one of those up to <paramref name="end"/>, from those of the word before, <paramref name="first"/> … <paramref name="own"/> − 1.</summary>
    private TagCandidate Next(TagCandidate candidate, int first, int own, int end)
    {
        Tag follows = candidate.Clitic == Tag.Start ? candidate.Tag : candidate.Clitic;
        int points = candidate.Points + (candidate.Clitic == Tag.Start ? 0 : TagGrammar.Score(candidate.Clitic, candidate.Tag));
        bool opens = OpensClause(candidate);
        bool verb = TagPairs.IsClauseVerb(candidate.Tag);
        bool attribute = candidate.Tag.IsAdjective() && candidate.Clitic == Tag.Start;
        bool isParticiple = HasParticiple(first, own);
        TagPath verbless = TagPath.None;
        TagPath verbal = TagPath.None;
        for (int p = first; p < own; p++)
        {
            TagCandidate previous = _candidates[p];
            int step = points + TagGrammar.Score(previous.Last, follows);
            if (attribute && (previous.Tag.IsNoun() || previous.Tag.IsAdjective()) && AdjectiveAgreement.Clashes(previous.Form, candidate.Form))
                step -= NoAgreement;
            if (TagPairs.TakesUp(previous, candidate))
                step += HasPlainNoun(own, end) ? TakenUp - 1 : TakenUp;
            // «تقرير نشرته الوزارة»: behind a noun with its pronoun no further noun is due.
            if (previous.Enclitic != Enclitic.None && previous.Form.Kind == FormKind.Noun && !isParticiple && candidate is { Tag: Tag.NounDefinite, Clitic: Tag.Start })
                step--;
            step += TagPairs.AfterNun(previous, candidate);
            if (TagPairs.IsParallel(previous, candidate))
                step += Parallel;
            // «وقع زعيما الحزبين»: the accusative with its alef takes no complement, so that the word is a dual.
            if (previous.Tag == Tag.NounIndefinite && previous.Form.Has(FormTraits.Accusative) && previous.Form.Kind == FormKind.Noun && !isParticiple && candidate is { Tag: Tag.NounDefinite or Tag.Name, Clitic: Tag.Start } && !HasWholeNoun(own, end))
                step -= NoComplement;
            if (verb && candidate.Clitic == Tag.Conjunction && previous.Tag == Tag.NounIndefinite && HasWholeNoun(own, end))
                step -= Whole;
            // وفدا سوريا: what a construct governs is in the genitive.
            if (previous.Tag == Tag.NounConstruct && candidate.Form.Has(FormTraits.Accusative) && !candidate.Form.IsVerb)
                step -= WrongCase;
            TagPath afterNone = new(previous.Verbless.Total + step, p * 2);
            TagPath afterVerb = new(previous.Verbal.Total + step - (verb && !opens && !TagPairs.DescribesIndefinite(previous) ? SecondVerb : 0), (p * 2) + 1);
            if (verb)
                verbal = verbal.OrBetter(afterNone).OrBetter(afterVerb);
            else if (opens)
                verbless = verbless.OrBetter(afterNone).OrBetter(afterVerb);
            else
                (verbless, verbal) = (verbless.OrBetter(afterNone), verbal.OrBetter(afterVerb));
        }
        return candidate with { Verbless = verbless, Verbal = verbal };
    }

    /// <summary>«قال الوزير متهما الحكومة»: what may be a participle may have an object.</summary>
    private bool HasParticiple(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (_candidates[c].Form.IsParticiple || _candidates[c].Tag == Tag.AdjectiveIndefinite)
                return true;
        }
        return false;
    }

    /// <summary>«شبهات فساد»: what completes the noun before is a noun of its own before it is ف or و with a verb.</summary>
    private bool HasWholeNoun(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (_candidates[c] is { Tag: Tag.NounIndefinite, Clitic: Tag.Start, Reading: >= 0 })
                return true;
        }
        return false;
    }

    /// <summary>«جنازة زوجها»: what is a noun in its own right is less likely a verb.</summary>
    private bool HasPlainNoun(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (_candidates[c] is { Tag: Tag.NounDefinite, Form.Kind: FormKind.Noun })
                return true;
        }
        return false;
    }

    private static bool OpensClause(TagCandidate candidate) =>
        candidate.Clitic is Tag.Conjunction or Tag.Complementiser || candidate.Tag.IsMark()
        || candidate.Tag is Tag.Complementiser or Tag.Relative or Tag.Subordinator or Tag.Conjunction or Tag.Conditional or Tag.Negation or Tag.VerbParticle or Tag.VerbAuxiliary;

    private void Trace()
    {
        int from = -1;
        for (int w = _words.Count - 1; w >= 0; w--)
        {
            if (from < 0)
                from = BestLast(_words[w].FirstCandidate);
            TagCandidate chosen = _candidates[from / 2];
            _words[w] = _words[w] with { Chosen = from / 2 };
            from = (from % 2 == 0 ? chosen.Verbless : chosen.Verbal).From;
        }
    }

    private int BestLast(int first)
    {
        TagPath best = TagPath.None;
        for (int c = first; c < _candidates.Count; c++)
            best = best.OrBetter(new TagPath(_candidates[c].Verbless.Total, c * 2)).OrBetter(new TagPath(_candidates[c].Verbal.Total, (c * 2) + 1));
        return best.From;
    }

    internal Word WordAt(int index)
    {
        Slot slot = _words[index];
        TagCandidate chosen = _candidates[slot.Chosen];
        return new Word(slot.FirstToken, slot.EndToken, slot.Span, chosen.Tag, slot.FirstReading, slot.ReadingCount, chosen.Reading);
    }

    private readonly record struct Slot(int FirstToken, int EndToken, TextSpan Span, int FirstReading, int ReadingCount, int FirstCandidate, int Chosen);
}
