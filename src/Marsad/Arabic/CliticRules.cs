using Marsad.Lexicon;

namespace Marsad.Arabic;

/// <summary>Which clitics a form can carry.</summary>
internal static class CliticRules
{
    /// <summary>True where <paramref name="form"/> of <paramref name="lemma"/> can stand between these clitics.</summary>
    public static bool Allow(FormFeatures form, Lemma lemma, Proclitics proclitics, Enclitic enclitic)
    {
        if (!AllowsEnclitic(form, lemma, enclitic))
            return false;
        if (form.IsVerb)
            return AllowsVerb(form, proclitics);
        if ((proclitics & Proclitics.Sin) != 0)
            return false;
        if (form.Kind == FormKind.Particle)
            return AllowsParticle(lemma, proclitics);
        if ((proclitics & Proclitics.Al) == 0)
            return true;
        // قاض and غاز (of غزا) are القاضي, الغازي with the article.
        if (form.Number == Number.Singular && form.Has(FormTraits.Nominative))
            return false;
        // الهجوم, not *الهجوما, *المسؤولو, *الهجومه.
        return enclitic == Enclitic.None && !form.Has(FormTraits.NoArticle | FormTraits.Accusative | FormTraits.Construct | FormTraits.NeedsSuffix);
    }

    private static bool AllowsEnclitic(FormFeatures form, Lemma lemma, Enclitic enclitic)
    {
        if (enclitic == Enclitic.None)
            return !form.Has(FormTraits.NeedsSuffix);
        if (form.Has(FormTraits.NoSuffix) || lemma.Class is LemmaClass.Name or LemmaClass.Lure or LemmaClass.Phrase)
            return false;
        return form.Kind switch
        {
            FormKind.Particle => lemma.Category is ParticleCategory.Preposition or ParticleCategory.Purpose or ParticleCategory.Setting or ParticleCategory.Aftermath or ParticleCategory.Complementiser or ParticleCategory.Quantifier or ParticleCategory.Subordinator or ParticleCategory.Contrast or ParticleCategory.Conjunction or ParticleCategory.Possible,
            // What one is or becomes is no object.
            FormKind.Perfect or FormKind.Imperfect => !form.Has(FormTraits.Passive) && lemma.VerbKind != VerbKind.Copula,
            FormKind.Imperative => false,
            _ => !form.Has(FormTraits.Accusative),
        };
    }

    private static bool AllowsVerb(FormFeatures form, Proclitics proclitics)
    {
        if ((proclitics & (Proclitics.Ba | Proclitics.Kaf | Proclitics.Al)) != 0)
            return false;
        if ((proclitics & Proclitics.Sin) != 0)
            return form.Kind == FormKind.Imperfect && !form.Has(FormTraits.Short);
        return (proclitics & Proclitics.Lam) == 0 || form.Kind == FormKind.Imperfect;
    }

    private static bool AllowsParticle(Lemma lemma, Proclitics proclitics)
    {
        if ((proclitics & Proclitics.Al) != 0)
            return lemma.Category is ParticleCategory.Number or ParticleCategory.Quantifier;
        if ((proclitics & Proclitics.Preposition) == 0)
            return true;
        // كأن has an entry of its own; ك and loosely printed ان would be كان.
        if ((proclitics & Proclitics.Kaf) != 0 && lemma.Category == ParticleCategory.Complementiser)
            return false;
        return lemma.Category is ParticleCategory.Complementiser or ParticleCategory.Relative or ParticleCategory.Demonstrative or ParticleCategory.Number
            or ParticleCategory.Quantifier or ParticleCategory.Adverb or ParticleCategory.Interrogative;
    }
}
