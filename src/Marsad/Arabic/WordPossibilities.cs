namespace Marsad.Arabic;

/// <summary>What a word and the one before may be, whichever tags are chosen.</summary>
/// <param name="PlainNoun">The word may be a definite noun.</param>
/// <param name="WholeNoun">The word may be an indefinite noun without a clitic.</param>
/// <param name="ParticipleBefore">The word before may be a participle.</param>
internal readonly record struct WordPossibilities(bool PlainNoun, bool WholeNoun, bool ParticipleBefore)
{
    /// <summary>Of a word's own candidates and of those of the word <paramref name="before"/>.</summary>
    public static WordPossibilities Of(ReadOnlySpan<Candidate> own, ReadOnlySpan<Candidate> before) => new(HasPlainNoun(own), HasWholeNoun(own), HasParticiple(before));

    /// <summary>«جنازة زوجها»: what is a noun in its own right is less likely a verb.</summary>
    private static bool HasPlainNoun(ReadOnlySpan<Candidate> candidates)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate is { Tag: Tag.NounDefinite, Form.Kind: FormKind.Noun })
                return true;
        }
        return false;
    }

    /// <summary>«شبهات فساد»: what completes the noun before is a noun of its own before it is ف or و with a verb.</summary>
    private static bool HasWholeNoun(ReadOnlySpan<Candidate> candidates)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate is { Tag: Tag.NounIndefinite, Clitic: Tag.Start, Reading: >= 0 })
                return true;
        }
        return false;
    }

    /// <summary>«قال الوزير متهما الحكومة»: what may be a participle may have an object.</summary>
    private static bool HasParticiple(ReadOnlySpan<Candidate> candidates)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate.Form.IsParticiple || candidate.Tag == Tag.AdjectiveIndefinite)
                return true;
        }
        return false;
    }
}
