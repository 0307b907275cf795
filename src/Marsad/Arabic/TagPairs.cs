namespace Marsad.Arabic;

/// <summary>What two neighbouring candidates say for or against each other beyond their tags.</summary>
internal static class TagPairs
{
    /// <summary>What a kept nun counts for the verb in its number, and against a complement.</summary>
    public const int Nun = 3;

    private const int DualVerb = 7;

    private const int Tanwin = 4;

    /// <summary>«هدم الجيش بيت عائلة تدعى»: right behind an indefinite noun a verb describes it.</summary>
    public static bool DescribesIndefinite(in Candidate previous) => previous.Tag is Tag.NounIndefinite or Tag.AdjectiveIndefinite;

    /// <summary>«تصريحات نقلها مستشاره»: the verb's pronoun takes up the indefinite noun right before, which a noun's pronoun cannot.</summary>
    public static bool TakesUp(in Candidate previous, in Candidate candidate) =>
        candidate.Tag == Tag.VerbPerfect && candidate.Clitic == Tag.Start && previous.Tag == Tag.NounIndefinite && candidate.Enclitic switch
        {
            Enclitic.Hu => previous.Form is { Gender: Gender.Masculine, Number: Number.Singular },
            Enclitic.Ha => previous.Form is { Gender: Gender.Feminine, Number: Number.Singular } or { Number: Number.Plural },
            _ => false,
        };

    /// <summary>«انتحاريان فجرا», «مسلحون خطفوا»: a dual or sound plural that keeps its nun is no construct; a verb in its number goes on with it.</summary>
    public static int AfterNun(in Candidate previous, in Candidate candidate)
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

    /// <summary>«قال إن شخصا قتل», «أعلن أن ضابطا أصيب»: an alef of tanwin ends its noun, which is no construct; a perfect that agrees with it goes on.</summary>
    public static int AfterTanwin(in Candidate previous, in Candidate candidate)
    {
        bool hasTanwin = previous is { Tag: Tag.NounIndefinite, Form: { Kind: FormKind.Noun, Number: Number.Singular } } && previous.Form.Has(FormTraits.Accusative);
        return hasTanwin && candidate is { Tag: Tag.VerbPerfect, Clitic: Tag.Start, Form.Number: Number.Singular } && candidate.Form.Gender == previous.Form.Gender ? Tanwin : 0;
    }

    /// <summary>«إنها عمل تخريبي»: behind her no verb is his.</summary>
    public static bool DisagreesWithPronoun(in Candidate previous, in Candidate candidate) =>
        previous.Tag == Tag.Complementiser && candidate is { Clitic: Tag.Start, Form.Person: 3 } && previous.Enclitic switch
        {
            Enclitic.Ha => candidate.Form is not { Gender: Gender.Feminine, Number: Number.Singular },
            Enclitic.Hum => candidate.Form.Number != Number.Plural,
            _ => false,
        };

    /// <summary>«حدوده وأمنه»: a noun with the same pronoun is joined to a noun.</summary>
    public static bool IsParallel(in Candidate previous, in Candidate candidate) =>
        candidate.Clitic == Tag.Conjunction && candidate.Enclitic != Enclitic.None && candidate.Enclitic == previous.Enclitic
        && candidate.Tag == Tag.NounDefinite && previous.Tag == Tag.NounDefinite;

    public static bool IsClauseVerb(Tag tag) => tag is Tag.VerbPerfect or Tag.VerbImperfect or Tag.VerbShort;
}
