namespace Marsad.Arabic;

/// <summary>Part of speech, as finely as neighbouring words tell it.</summary>
public enum Tag : byte
{
    /// <summary>Before the first word of a sentence.</summary>
    Start,
    VerbPerfect,
    VerbImperfect,

    /// <summary>Jussive or subjunctive: <c>يهاجموا</c>.</summary>
    VerbShort,

    /// <summary>A verb that another verb may follow: <c>كان</c>, <c>بدأ</c>.</summary>
    VerbAuxiliary,
    NounIndefinite,
    NounDefinite,

    /// <summary>A form that needs a following noun: <c>مسؤولو</c>.</summary>
    NounConstruct,
    AdjectiveIndefinite,
    AdjectiveDefinite,
    Name,
    Preposition,
    Complementiser,
    Relative,
    Conjunction,
    Subordinator,
    Negation,

    /// <summary><c>سوف</c>, and <c>قد</c> and <c>ربما</c>.</summary>
    VerbParticle,
    Conditional,
    Demonstrative,
    Interrogative,
    Adverb,
    Attribution,
    Focus,
    Pronoun,
    Number,
    Quantifier,

    /// <summary>A phrase of the lexicon that stands for a whole predicate.</summary>
    Phrase,

    /// <summary>A phrase that looks like an event and is none; stands as a noun.</summary>
    Lure,

    /// <summary>Comma and the like.</summary>
    Comma,

    /// <summary>Full stop, colon, semicolon, ellipsis, line end.</summary>
    Stop,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A bracket or dash.</summary>
    Bracket,

    /// <summary>A word of Latin letters.</summary>
    Foreign,
}

/// <summary>Questions that stages ask of a <see cref="Tag"/>.</summary>
public static class TagExtensions
{
    /// <summary>Number of tags.</summary>
    public const int Count = (int)Tag.Foreign + 1;

    public static bool IsVerb(this Tag tag) => tag is >= Tag.VerbPerfect and <= Tag.VerbAuxiliary;

    public static bool IsNoun(this Tag tag) => tag is >= Tag.NounIndefinite and <= Tag.NounConstruct;

    public static bool IsAdjective(this Tag tag) => tag is Tag.AdjectiveIndefinite or Tag.AdjectiveDefinite;

    /// <summary>True for what can be the head of a noun phrase.</summary>
    public static bool IsNominal(this Tag tag) => tag.IsNoun() || tag.IsAdjective() || tag is Tag.Name or Tag.Foreign or Tag.Lure;

    public static bool IsMark(this Tag tag) => tag is >= Tag.Comma and <= Tag.Bracket;
}
