using Marsad.Text;

namespace Marsad.Events;

/// <summary>Why a word with an event sense was not coded.</summary>
public enum PassReason : byte
{
    /// <summary>No sense's conditions (<c>with</c>, <c>unless</c>) are met by the words around it.</summary>
    NoSenseFits,

    /// <summary>It is what another act asks for, promises, threatens or refuses.</summary>
    Content,

    /// <summary>A purpose: <c>ليهاجم</c>.</summary>
    Purpose,

    /// <summary>A noun inside another noun's phrase that does not merely frame it: <c>لجنة التحقيق</c>.</summary>
    InsidePhrase,

    /// <summary>What talks, reports or inquiries are about.</summary>
    Topic,

    /// <summary>A noun with no participant and no verb that makes it happen.</summary>
    Unasserted,

    /// <summary>A headline's label.</summary>
    Label,

    /// <summary>The same happening as another record of the sentence.</summary>
    Merged,

    /// <summary>Sport, weather, a play, or the doings of private persons.</summary>
    Ordinary,

    /// <summary>It describes how things stand: <c>مدينة تسيطر عليها القوات</c>.</summary>
    State,

    /// <summary>A thing is said to do it: <c>اغتال الملل فرحتهم</c>.</summary>
    Figurative,
}

/// <summary>A possible trigger that was not coded, for <c>explain</c>.</summary>
/// <param name="Trigger">The word.</param>
/// <param name="Reason">Why.</param>
public readonly record struct PassedOver(TextSpan Trigger, PassReason Reason);
