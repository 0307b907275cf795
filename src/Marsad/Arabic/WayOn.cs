namespace Marsad.Arabic;

/// <summary>A longer key that begins with the word and a space.</summary>
/// <param name="Symbols">With which symbols the next word may start: spares most next words a look at the automaton.</param>
/// <param name="Node">Where in the automaton the next word starts.</param>
/// <param name="Key">The keys passed by so far.</param>
/// <param name="Clitics">What is split off before the word.</param>
/// <param name="Swapped">True where the word's last letter was changed; counts only where no longer key goes on from the word as printed.</param>
internal readonly record struct WayOn(ulong Symbols, int Node, int Key, Proclitics Clitics, bool Swapped);
