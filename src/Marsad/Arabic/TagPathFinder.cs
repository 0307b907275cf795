namespace Marsad.Arabic;

/// <summary>Goes on from the candidate tags of one word to those of the next, and keeps of each the best path; a path remembers whether its clause has its verb.</summary>
internal static class TagPathFinder
{
    /// <summary>«أعلن الجيش قتل مسلحين»: a clause that has its verb hardly has a second without و, أن or الذي; what may be a verbal noun is one.</summary>
    private const int SecondVerb = 5;

    /// <summary>«هاجم الجيش المدينة»: an adjective that does not agree with the word before may still belong to the head of a construct («رئيس الحكومة السابق»).</summary>
    private const int NoAgreement = 4;

    /// <summary>«وفدا سوريا»: no accusative with its alef behind a construct.</summary>
    private const int WrongCase = 12;

    /// <summary>«تصريحات نقلها مستشاره»: a verb whose pronoun takes up the noun before.</summary>
    private const int TakenUp = 4;

    /// <summary>«حدوده وأمنه»</summary>
    private const int Parallel = 4;

    /// <summary>«شبهات فساد»: no ف with a verb.</summary>
    private const int Whole = 4;

    /// <summary>«وقع زعيما الحزبين»: a dual, no accusative.</summary>
    private const int NoComplement = 3;

    /// <summary>Begins a sentence with <paramref name="candidate"/>.</summary>
    public static TagPaths First(in Candidate candidate)
    {
        var path = new TagPath(TagGrammar.Score(Tag.Start, candidate.Tag) + candidate.Points, -1);
        return TagPairs.IsClauseVerb(candidate.Tag) ? new TagPaths(TagPath.None, path) : new TagPaths(path, TagPath.None);
    }

    /// <summary>Goes on to <paramref name="candidate"/> from those of the word before, <paramref name="before"/>, the first of which is number <paramref name="first"/>.</summary>
    public static TagPaths Next(in Candidate candidate, ReadOnlySpan<Candidate> before, ReadOnlySpan<TagPaths> pathsBefore, int first, in WordPossibilities may)
    {
        Tag follows = candidate.Clitic == Tag.Start ? candidate.Tag : candidate.Clitic;
        int points = candidate.Points + (candidate.Clitic == Tag.Start ? 0 : TagGrammar.Score(candidate.Clitic, candidate.Tag));
        bool opens = OpensClause(candidate);
        bool verb = TagPairs.IsClauseVerb(candidate.Tag);
        TagPath verbless = TagPath.None;
        TagPath verbal = TagPath.None;
        for (int p = 0; p < before.Length; p++)
        {
            ref readonly Candidate previous = ref before[p];
            int step = points + TagGrammar.Score(previous.Last, follows) + StepOf(previous, candidate, may);
            int from = (first + p) * 2;
            TagPath afterNone = new(pathsBefore[p].Verbless.Total + step, from);
            TagPath afterVerb = new(pathsBefore[p].Verbal.Total + step - (verb && !opens && !TagPairs.DescribesIndefinite(previous) ? SecondVerb : 0), from + 1);
            if (verb)
                verbal = verbal.OrBetter(afterNone).OrBetter(afterVerb);
            else if (opens)
                verbless = verbless.OrBetter(afterNone).OrBetter(afterVerb);
            else
                (verbless, verbal) = (verbless.OrBetter(afterNone), verbal.OrBetter(afterVerb));
        }
        return new TagPaths(verbless, verbal);
    }

    /// <summary>What the two words say for and against each other beyond the points of their tags.</summary>
    private static int StepOf(in Candidate previous, in Candidate candidate, in WordPossibilities may)
    {
        bool verb = TagPairs.IsClauseVerb(candidate.Tag);
        bool attribute = candidate.Tag.IsAdjective() && candidate.Clitic == Tag.Start;
        int step = 0;
        if (attribute && (previous.Tag.IsNoun() || previous.Tag.IsAdjective()) && AdjectiveAgreement.Clashes(previous.Form, candidate.Form))
            step -= NoAgreement;
        if (TagPairs.TakesUp(previous, candidate))
            step += may.PlainNoun ? TakenUp - 1 : TakenUp;
        // «تقرير نشرته الوزارة»: behind a noun with its pronoun no further noun is due.
        if (previous.Enclitic != Enclitic.None && previous.Form.Kind == FormKind.Noun && !may.ParticipleBefore && candidate is { Tag: Tag.NounDefinite, Clitic: Tag.Start })
            step--;
        step += TagPairs.AfterNun(previous, candidate) + TagPairs.AfterTanwin(previous, candidate);
        // «أبدى المجلس، في بيان، قلقه»: past a comma a pronoun is a noun's before it is a verb's.
        if (verb && previous.Tag == Tag.Comma && candidate.Enclitic != Enclitic.None && candidate.Clitic == Tag.Start)
            step -= TagPairs.Nun;
        if (verb && TagPairs.DisagreesWithPronoun(previous, candidate))
            step -= NoAgreement * 2;
        if (TagPairs.IsParallel(previous, candidate))
            step += Parallel;
        // «وقع زعيما الحزبين»: the accusative with its alef takes no complement, so that the word is a dual.
        if (!may.WholeNoun && !may.ParticipleBefore && candidate is { Tag: Tag.NounDefinite or Tag.Name, Clitic: Tag.Start } && HasTanwin(previous))
            step -= NoComplement;
        if (may.WholeNoun && verb && candidate.Clitic == Tag.Conjunction && previous.Tag == Tag.NounIndefinite)
            step -= Whole;
        // وفدا سوريا: what a construct governs is in the genitive.
        if (previous.Tag == Tag.NounConstruct && candidate.Form.Has(FormTraits.Accusative) && !candidate.Form.IsVerb)
            step -= WrongCase;
        return step;
    }

    private static bool HasTanwin(in Candidate noun) => noun is { Tag: Tag.NounIndefinite, Form.Kind: FormKind.Noun } && noun.Form.Has(FormTraits.Accusative);

    private static bool OpensClause(in Candidate candidate) =>
        candidate.Clitic is Tag.Conjunction or Tag.Complementiser || candidate.Tag.IsMark()
        || candidate.Tag is Tag.Complementiser or Tag.Relative or Tag.Subordinator or Tag.Conjunction or Tag.Conditional or Tag.Negation or Tag.VerbParticle or Tag.VerbAuxiliary;
}
