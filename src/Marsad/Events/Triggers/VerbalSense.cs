using Marsad.Lexicon;

namespace Marsad.Events.Triggers;

/// <summary>The event sense chosen for a verb.</summary>
/// <param name="Lemma">The verb whose sense it is: of the reading chosen, or of another in the same print.</param>
/// <param name="Sense">The sense.</param>
/// <param name="Matched">The noun that met the sense's condition: <c>علاقاتها</c> in <c>قطعت علاقاتها</c>; empty where it has none.</param>
internal readonly record struct VerbalSense(Lemma Lemma, Sense Sense, Argument Matched);
