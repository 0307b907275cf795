using Marsad.Ontology;

namespace Marsad.Lexicon;

/// <summary>Where a word has to stand to tell the mode of an act.</summary>
public enum ModeEvidence : byte
{
    /// <summary>In what is asked for, refused or threatened: <c>طالب بالإفراج عن</c>.</summary>
    Content,

    /// <summary>As <see cref="Content"/>, unless the words right behind it tell <c>yield</c> or that there is no mode: <c>إنهاء الحصار</c>, <c>إنهاء التحقيق</c>.</summary>
    Bridge,

    /// <summary>In the clause of the act, as its tool or manner: <c>قتل برصاص</c>.</summary>
    Clause,

    /// <summary>No word: the mode of content without any that tells it.</summary>
    Default,
}

/// <summary>What a word tells of the mode of an act beside it.</summary>
/// <param name="Type">Of acts of this type.</param>
/// <param name="Evidence">Where it has to stand.</param>
/// <param name="Mode">The mode; null where the word says that there is none.</param>
public readonly record struct ModeHint(EventType Type, ModeEvidence Evidence, string? Mode);
