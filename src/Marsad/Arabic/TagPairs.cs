namespace Marsad.Arabic;

/// <summary>What two neighbouring candidates say for or against each other beyond their tags.</summary>
internal static class TagPairs
{
    private const int Nun = 3;

    private const int DualVerb = 7;

    /// <summary>«هدم الجيش بيت عائلة تدعى»: right behind an indefinite noun a verb describes it.</summary>
    public static bool DescribesIndefinite(in TagCandidate previous) => previous.Tag is Tag.NounIndefinite or Tag.AdjectiveIndefinite;

    /// <summary>«تصريحات نقلها مستشاره»: the verb's pronoun takes up the indefinite noun right before, which a noun's pronoun cannot.</summary>
    public static bool TakesUp(in TagCandidate previous, in TagCandidate candidate) =>
        candidate.Tag == Tag.VerbPerfect && candidate.Clitic == Tag.Start && previous.Tag == Tag.NounIndefinite && candidate.Enclitic switch
        {
            Enclitic.Hu => previous.Form is { Gender: Gender.Masculine, Number: Number.Singular },
            Enclitic.Ha => previous.Form is { Gender: Gender.Feminine, Number: Number.Singular } or { Number: Number.Plural },
            _ => false,
        };

    /// <summary>«انتحاريان فجرا», «مسلحون خطفوا»: a dual or sound plural that keeps its nun is no construct; a verb in its number goes on with it.</summary>
    public static int AfterNun(in TagCandidate previous, in TagCandidate candidate)
    {
        FormFeatures noun = previous.Form;
        bool hasNun = previous.Tag is Tag.NounIndefinite or Tag.NounDefinite && noun.Kind != FormKind.Particle
            && !noun.Has(FormTraits.Construct) && (noun.Number == Number.Dual || AdjectiveAgreement.IsSoundPlural(noun));
        if (!hasNun || candidate.Clitic != Tag.Start)
            return 0;
        if (IsClauseVerb(candidate.Tag))
            return candidate.Form.Number != noun.Number ? 0 : noun.Number == Number.Dual ? DualVerb : Nun;
        return previous.Tag == Tag.NounIndefinite && candidate.Tag is Tag.NounDefinite or Tag.NounConstruct or Tag.Name ? -Nun : 0;
    }

    /// <summary>«حدوده وأمنه»: a noun with the same pronoun is joined to a noun.</summary>
    public static bool IsParallel(in TagCandidate previous, in TagCandidate candidate) =>
        candidate.Clitic == Tag.Conjunction && candidate.Enclitic != Enclitic.None && candidate.Enclitic == previous.Enclitic
        && candidate.Tag == Tag.NounDefinite && previous.Tag == Tag.NounDefinite;

    public static bool IsClauseVerb(Tag tag) => tag is Tag.VerbPerfect or Tag.VerbImperfect or Tag.VerbShort;
}
