using Marsad.Lexicon;

namespace Marsad.Arabic;

/// <summary>Says which tag a reading stands for: <c>قتل</c> as a verb, as a noun, as the first part of a construct.</summary>
internal static class ReadingTag
{
    /// <summary>The tag of a <paramref name="reading"/>, whose form and lemma are given.</summary>
    public static Tag Of(Reading reading, FormFeatures form, Lemma lemma) => form.Kind switch
    {
        _ when lemma.Class == LemmaClass.Lure => Tag.Lure,
        // A phrase that begins with a noun stands as one: عملية عسكرية.
        _ when lemma.Class == LemmaClass.Phrase && form.Kind == FormKind.Particle => Tag.Phrase,
        FormKind.Perfect or FormKind.Imperfect or FormKind.Imperative => OfVerb(form, lemma),
        // No adjective bears a pronoun: مهاجموه are attackers.
        FormKind.Adjective or FormKind.ActiveParticiple or FormKind.PassiveParticiple when reading.Enclitic == Enclitic.None =>
            reading.IsDefinite || form.Has(FormTraits.NoArticle) ? Tag.AdjectiveDefinite : Tag.AdjectiveIndefinite,
        FormKind.Name => Tag.Name,
        FormKind.Particle => OfParticle(lemma.Category),
        _ => OfNoun(reading, form, lemma),
    };

    /// <summary>The tag of a <paramref name="reading"/> that stands as a noun, be it an adjective otherwise: <c>المصابون</c>.</summary>
    public static Tag OfNoun(Reading reading, FormFeatures form, Lemma lemma)
    {
        // المتحدث باسم needs whom he speaks for, article or not.
        if (lemma.NounClass == NounClass.Spokesman && lemma.Text.EndsWith(" باسم", StringComparison.Ordinal))
            return Tag.NounConstruct;
        // A construct with a definite end (رئيس الحكومة) is definite itself.
        if (reading.IsDefinite || lemma.Text.Contains(" ال", StringComparison.Ordinal) || (form.Has(FormTraits.NoArticle) && form.Kind != FormKind.Name))
            return Tag.NounDefinite;
        return form.Has(FormTraits.Construct) ? Tag.NounConstruct : Tag.NounIndefinite;
    }

    /// <summary>The tag of a punctuation mark.</summary>
    public static Tag OfMark(char mark) => mark switch
    {
        '،' or ',' => Tag.Comma,
        '"' or '“' or '”' or '«' or '»' or '\'' or '‘' or '’' or '„' or '‹' or '›' => Tag.Quote,
        '(' or ')' or '[' or ']' or '-' or '–' or '—' or '/' => Tag.Bracket,
        _ => Tag.Stop,
    };

    private static Tag OfVerb(FormFeatures form, Lemma lemma)
    {
        if (lemma.VerbKind is VerbKind.Copula or VerbKind.Aspect && lemma.Senses.Count == 0)
            return Tag.VerbAuxiliary;
        if (form.Kind == FormKind.Perfect)
            return Tag.VerbPerfect;
        return form.Has(FormTraits.Short) ? Tag.VerbShort : Tag.VerbImperfect;
    }

    private static Tag OfParticle(ParticleCategory category) => category switch
    {
        ParticleCategory.Preposition or ParticleCategory.Purpose or ParticleCategory.Setting or ParticleCategory.Aftermath => Tag.Preposition,
        ParticleCategory.Complementiser => Tag.Complementiser,
        ParticleCategory.Relative => Tag.Relative,
        ParticleCategory.Conjunction => Tag.Conjunction,
        ParticleCategory.Subordinator or ParticleCategory.Contrast => Tag.Subordinator,
        ParticleCategory.Negation => Tag.Negation,
        ParticleCategory.Future or ParticleCategory.Possible => Tag.VerbParticle,
        ParticleCategory.Conditional => Tag.Conditional,
        ParticleCategory.Demonstrative => Tag.Demonstrative,
        ParticleCategory.Interrogative => Tag.Interrogative,
        ParticleCategory.Attribution => Tag.Attribution,
        ParticleCategory.Focus => Tag.Focus,
        ParticleCategory.Pronoun => Tag.Pronoun,
        ParticleCategory.Number => Tag.Number,
        ParticleCategory.Quantifier => Tag.Quantifier,
        ParticleCategory.Copula => Tag.VerbAuxiliary,
        _ => Tag.Adverb,
    };
}
