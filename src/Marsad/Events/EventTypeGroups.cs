using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>Groups of event types whose slots are read alike.</summary>
internal static class EventTypeGroups
{
    /// <summary>Words against someone, whose object is a deed as often as a person: <c>أدان الاغتيال</c>.</summary>
    public static bool IsVerbalConflict(this EventType type) => type is EventType.ACCUSE or EventType.REJECT or EventType.THREATEN or EventType.REQUEST;

    /// <summary>What is done by saying it, wherever and whenever that is said.</summary>
    public static bool IsDoneByWord(this EventType type) =>
        type is EventType.AGREE or EventType.SUPPORT or EventType.CONCEDE or EventType.REQUEST or EventType.ACCUSE or EventType.REJECT or EventType.THREATEN or EventType.SANCTION;

    /// <summary>Refusals, promises, threats and blame, whose content tells whom they concern: <c>رفض انضمام فنلندا</c>.</summary>
    public static bool ConcernsSomeone(this EventType type) => type is EventType.REJECT or EventType.AGREE or EventType.THREATEN or EventType.ACCUSE;

    /// <summary>Deeds against someone.</summary>
    public static bool IsMaterialConflict(this EventType type) => type is EventType.SANCTION or EventType.PROTEST or EventType.MOBILIZE or EventType.COERCE or EventType.ASSAULT;

    /// <summary>Words that, as nouns, belong to the one who says them: <c>رفض روسيا</c>, <c>مطالبة المعارضة</c>.</summary>
    public static bool IsSaidByOwner(this EventType type) =>
        type is EventType.REJECT or EventType.REQUEST or EventType.THREATEN or EventType.AGREE or EventType.CONSULT;
}
