namespace Marsad.Ontology;

/// <summary>The sixteen event types of PLOVER 0.8, named as the manual prints them.</summary>
public enum EventType : byte
{
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    SANCTION,
    PROTEST,
    MOBILIZE,
    COERCE,
    ASSAULT,
}
