namespace Marsad.Arabic;

/// <summary>What kind of word form a surface is.</summary>
public enum FormKind : byte
{
    /// <summary>Past tense: <c>هاجم</c>.</summary>
    Perfect,

    /// <summary>Present tense: <c>يهاجم</c>.</summary>
    Imperfect,

    /// <summary>Command: <c>أوقفوا</c>.</summary>
    Imperative,

    /// <summary>Verbal noun: <c>مهاجمة</c>.</summary>
    Masdar,

    /// <summary>Active participle: <c>مهاجم</c>.</summary>
    ActiveParticiple,

    /// <summary>Passive participle: <c>متهم</c>.</summary>
    PassiveParticiple,

    /// <summary>Any other noun.</summary>
    Noun,

    /// <summary>Adjective, nisbas included.</summary>
    Adjective,

    /// <summary>Proper name; stands as written.</summary>
    Name,

    /// <summary>Function word.</summary>
    Particle,
}

/// <summary>Grammatical gender.</summary>
public enum Gender : byte
{
    Unknown,
    Masculine,
    Feminine,
}

/// <summary>Grammatical number.</summary>
public enum Number : byte
{
    Unknown,
    Singular,
    Dual,
    Plural,
}

/// <summary>Further properties of a form.</summary>
[Flags]
public enum FormTraits : ushort
{
    None = 0,

    /// <summary>Can only be passive: <c>قيل</c>, <c>قوتل</c>.</summary>
    Passive = 1,

    /// <summary>Jussive or subjunctive: <c>يهاجموا</c>, <c>يقل</c>.</summary>
    Short = 2,

    /// <summary>Indefinite accusative in alef: <c>هجوما</c>.</summary>
    Accusative = 4,

    /// <summary>Has lost its nun and needs a following noun or pronoun: <c>مسؤولو</c>.</summary>
    Construct = 8,

    /// <summary>Stands only before a pronoun: <c>زيارت</c> of <c>زيارته</c>.</summary>
    NeedsSuffix = 16,

    /// <summary>No pronoun can follow.</summary>
    NoSuffix = 32,

    /// <summary>Takes no article: names, function words.</summary>
    NoArticle = 64,

    /// <summary>A broken plural, or a plural in <c>ات</c>: agrees as feminine singular where it means no persons.</summary>
    InternalPlural = 128,

    /// <summary>Nominative of a sound plural or dual: <c>ون</c>, <c>ان</c> against <c>ين</c>; a singular that has lost its ya: <c>قاض</c> against <c>قاضيا</c>.</summary>
    Nominative = 256,
}

/// <summary>The inflection of one surface form, in 32 bits.</summary>
public readonly record struct FormFeatures
{
    private readonly uint _bits;

    public FormFeatures(FormKind kind, Gender gender = Gender.Unknown, Number number = Number.Unknown, int person = 0, FormTraits traits = FormTraits.None)
    {
        _bits = (uint)kind | ((uint)gender << 4) | ((uint)number << 6) | ((uint)person << 8) | ((uint)traits << 10);
    }

    private FormFeatures(uint bits) => _bits = bits;

    public FormKind Kind => (FormKind)(_bits & 15);

    public Gender Gender => (Gender)((_bits >> 4) & 3);

    public Number Number => (Number)((_bits >> 6) & 3);

    /// <summary>1, 2 or 3 for verbs; 0 otherwise.</summary>
    public int Person => (int)((_bits >> 8) & 3);

    public FormTraits Traits => (FormTraits)(_bits >> 10);

    public bool Has(FormTraits trait) => (Traits & trait) != 0;

    public bool IsVerb => Kind <= FormKind.Imperative;

    public bool IsParticiple => Kind is FormKind.ActiveParticiple or FormKind.PassiveParticiple;

    /// <summary>The packed value, for storage.</summary>
    public uint ToBits() => _bits;

    /// <summary>The reverse of <see cref="ToBits"/>.</summary>
    public static FormFeatures FromBits(uint bits) => new(bits);

    public override string ToString() => $"{Kind} {Gender} {Number} {Person} {Traits}";
}
