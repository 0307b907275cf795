using Marsad.Lexicon;

namespace Marsad.Events.Triggers;

/// <summary>A noun with an event sense, and what it hangs on.</summary>
/// <param name="Word">The noun.</param>
/// <param name="Phrase">The phrase that it stands in.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Governor">The verb that governs it.</param>
/// <param name="Carrier">The phrase before it that names who acts, and whether it is decided, meant or done (<c>قرار الحكومة الانسحاب</c>), or −1.</param>
internal readonly record struct EventNoun(int Word, int Phrase, Lemma Lemma, NounGovernor Governor, int Carrier);
