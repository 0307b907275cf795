using Marsad.Ontology;

namespace Marsad.Lexicon;

/// <summary>What kind of word a lemma is.</summary>
public enum LemmaClass : byte
{
    Verb,

    /// <summary>A noun, verbal nouns included.</summary>
    Noun,
    Adjective,

    /// <summary>A proper name.</summary>
    Name,

    /// <summary>An adjective of a country or group, which can also stand for its people: <c>روسي</c>, <c>حوثي</c>.</summary>
    Nisba,
    Particle,

    /// <summary>A fixed event phrase: <c>على أهبة الاستعداد</c>.</summary>
    Phrase,

    /// <summary>A phrase that looks like an event and is none.</summary>
    Lure,
}

/// <summary>What a verb does to the event beside it.</summary>
public enum VerbKind : byte
{
    Plain,

    /// <summary>Says what follows: <c>قال</c>.</summary>
    Report,

    /// <summary>Gives its subject to the noun that is its object: <c>شن هجوما</c>.</summary>
    Light,

    /// <summary>Its subject is the one acted upon: <c>تعرض لهجوم</c>.</summary>
    Undergo,

    /// <summary>Its subject is the event: <c>اندلعت اشتباكات</c>.</summary>
    Happen,

    /// <summary>Begins, goes on, stops: <c>واصل</c>.</summary>
    Aspect,

    /// <summary>Plans or decides: <c>قرر</c>.</summary>
    Future,

    /// <summary>May, can: <c>يمكن</c>.</summary>
    Possible,

    /// <summary>Denies what follows: <c>نفى</c>.</summary>
    Deny,

    /// <summary>Tried in vain or avoided: <c>فشل</c>.</summary>
    Fail,

    /// <summary>Its subject is an event that brings about its object: <c>أسفر عن</c>.</summary>
    Cause,

    /// <summary><c>كان</c> and its sisters.</summary>
    Copula,

    /// <summary>Is wrong or lies: <c>أخطأ</c>.</summary>
    Err,

    /// <summary>Stops or is content with what was done, so that its negation says that more is: <c>توقف عن</c>, <c>اكتفى بـ</c>.</summary>
    Cease,

    /// <summary>Takes a place, and in the imperfect has it: <c>سيطر</c>, <c>احتل</c>.</summary>
    Hold,
}

/// <summary>What a noun means, as far as coding needs it.</summary>
public enum NounClass : byte
{
    Unknown,
    Person,
    People,
    Force,
    Body,
    State,
    Group,
    Place,
    Building,
    Weapon,
    Vehicle,
    Document,
    Money,
    Speech,
    Act,
    Time,
    Quantity,
    BodyPart,
    Abstract,

    /// <summary>Names an act that is decided: <c>قرار الانسحاب</c>.</summary>
    Decision,

    /// <summary>Names an act that is meant to be: <c>خطة الانسحاب</c>.</summary>
    Plan,
    Thing,

    /// <summary>Speaks for what follows: <c>المتحدث باسم</c>.</summary>
    Spokesman,

    /// <summary>Takes its role from what it leads: <c>زعيم</c>.</summary>
    Head,
}

/// <summary>What a function word does.</summary>
public enum ParticleCategory : byte
{
    None,
    Preposition,
    Complementiser,
    Relative,
    Conjunction,
    Subordinator,
    Negation,
    Future,
    Possible,
    Conditional,
    Demonstrative,
    Interrogative,
    Adverb,
    Attribution,
    Focus,
    Pronoun,
    Number,
    Quantifier,
    Copula,

    /// <summary>Turns to something told beside what went before: <c>في حين</c>.</summary>
    Contrast,

    /// <summary>A preposition before what is aimed at or alleged, not done: <c>بهدف</c>, <c>بتهمة</c>.</summary>
    Purpose,

    /// <summary>A preposition before that during which something is done or said: <c>خلال</c>.</summary>
    Setting,

    /// <summary>A preposition before what has been done: <c>عقب</c>, <c>جراء</c>.</summary>
    Aftermath,
}

/// <summary>What a word counts.</summary>
public enum CasualtyKind : byte
{
    None,
    Dead,
    Injured,
}

/// <summary>What place a noun of a body or state is, after <c>في</c> and the like.</summary>
public enum SiteKind : byte
{
    /// <summary>None by itself.</summary>
    None,

    /// <summary>Where the body stands: <c>أمام البرلمان</c>.</summary>
    Building,

    /// <summary>The state that the text is about: <c>في العاصمة</c>.</summary>
    Country,

    /// <summary>Where another state's envoys are: <c>أمام السفارة الفرنسية</c>.</summary>
    Mission,
}

/// <summary>One meaning of a trigger: a PLOVER type with its frame and conditions.</summary>
/// <param name="Rule">Where it comes from: <c>ar/FILE/ID</c>.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Contexts">Contexts the entry itself proves, a mask over <see cref="PloverContext.Names"/>.</param>
/// <param name="Frame">Which phrase has which role.</param>
/// <param name="With">All must hold.</param>
/// <param name="Unless">None may hold.</param>
/// <param name="Told">How the verb must be told.</param>
public sealed record Sense(
    string Rule, EventType Type, string? Mode, ulong Contexts, Frame Frame, IReadOnlyList<SlotCondition> With, IReadOnlyList<SlotCondition> Unless, Telling Told);

/// <summary>A word of the lexicon with all that coding needs to know of it.</summary>
public sealed class Lemma
{
    /// <summary>Index in the lexicon's lemmas.</summary>
    public required int Id { get; init; }

    /// <summary>Citation form, as the lexicon writes it.</summary>
    public required string Text { get; init; }

    public required LemmaClass Class { get; init; }

    public VerbKind VerbKind { get; init; }

    public NounClass NounClass { get; init; }

    /// <summary>True for a fixed phrase that opens what is said: <c>إن على</c>.</summary>
    public bool IsComplementPhrase => Class == LemmaClass.Phrase && (Text.StartsWith("إن ", StringComparison.Ordinal) || Text.StartsWith("أن ", StringComparison.Ordinal));

    public ParticleCategory Category { get; init; }

    /// <summary>The actor role of a role noun (<c>MIL</c>), otherwise null.</summary>
    public string? Role { get; init; }

    /// <summary>The frame of a verb that is no event by itself; null for the plain transitive one.</summary>
    public Frame? Frame { get; init; }

    /// <summary>Event meanings, the most specific first.</summary>
    public IReadOnlyList<Sense> Senses { get; init; } = [];

    /// <summary>For a verbal noun: true, and <see cref="Senses"/> are those of its verb, whose frame speaks of subject and object.</summary>
    public bool IsMasdar { get; init; }

    /// <summary>Indices into the lexicon's entities of what the name or nisba stands for.</summary>
    public IReadOnlyList<int> Entities { get; init; } = [];

    /// <summary>For a preposition, its index in the lexicon's prepositions; otherwise −1.</summary>
    public int Preposition { get; init; } = -1;

    /// <summary>PLOVER contexts for which the word is evidence.</summary>
    public ulong Contexts { get; init; }

    /// <summary>Whether the word counts dead or injured.</summary>
    public CasualtyKind Casualty { get; init; }

    /// <summary>True for a verbal noun that tells what was suffered: <c>مقتل</c>.</summary>
    public bool IsSuffered { get; init; }

    /// <summary>What place the word is, where it is the noun of a body or state.</summary>
    public SiteKind Site { get; init; }

    /// <summary>What the word tells of the modes of acts beside it.</summary>
    public IReadOnlyList<ModeHint> Modes { get; init; } = [];

    /// <summary>True for a word of sport, weather, art, science or the household: <c>مباراة</c>.</summary>
    public bool IsOrdinary { get; init; }

    /// <summary>True for a disaster or accident, which no one brings about: <c>زلزال</c>.</summary>
    public bool IsDisaster { get; init; }

    public override string ToString() => $"{Class} {Text}";
}
