using System.Numerics;
using System.Runtime.CompilerServices;
using Marsad.Text;

namespace Marsad.Lexicon;

/// <summary>
/// A minimal acyclic automaton over folded symbols that numbers the keys it accepts (a perfect hash): 0 … <see cref="KeyCount"/> − 1 in sorted order.
/// </summary>
/// <remarks>
/// A node is a 64-bit mask of the symbols that leave it (bit 0, the symbol of no word, marks a final node) and the index of its first edge; the edge of a symbol is found by
/// counting the mask's lower bits. Stepping costs one population count and two array reads.
/// </remarks>
public sealed class Automaton
{
    private readonly ulong[] _masks;
    private readonly int[] _firstEdges;
    private readonly int[] _targets;
    private readonly int[] _skips;

    /// <param name="masks">A node's outgoing symbols; bit 0 where a key ends.</param>
    /// <param name="firstEdges">A node's first edge.</param>
    /// <param name="targets">An edge's node.</param>
    /// <param name="skips">How many keys of the edge's origin come before those that go over it.</param>
    /// <param name="keyCount">Number of keys.</param>
    public Automaton(ulong[] masks, int[] firstEdges, int[] targets, int[] skips, int keyCount)
    {
        (_masks, _firstEdges, _targets, _skips) = (masks, firstEdges, targets, skips);
        KeyCount = keyCount;
    }

    /// <summary>The node where every word starts.</summary>
    public const int Root = 0;

    /// <summary>Number of keys accepted.</summary>
    public int KeyCount { get; }

    /// <summary>Number of nodes.</summary>
    public int NodeCount => _masks.Length;

    /// <summary>Number of edges.</summary>
    public int EdgeCount => _targets.Length;

    internal (ulong[] Masks, int[] FirstEdges, int[] Targets, int[] Skips) Tables => (_masks, _firstEdges, _targets, _skips);

    /// <summary>Follows <paramref name="symbol"/> from <paramref name="node"/>; adds to <paramref name="key"/> the keys passed by.</summary>
    /// <returns>The next node, or −1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, byte symbol, ref int key)
    {
        ulong mask = _masks[node];
        ulong bit = 1UL << symbol;
        if ((mask & bit) == 0 || symbol == Letter.Break)
            return -1;
        int edge = _firstEdges[node] + BitOperations.PopCount(mask & (bit - 1) & ~1UL);
        key += _skips[edge];
        return _targets[edge];
    }

    /// <summary>True where a key ends at <paramref name="node"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsFinal(int node) => (_masks[node] & 1) != 0;

    /// <summary>A bit for each symbol that leaves <paramref name="node"/>.</summary>
    internal ulong SymbolsAt(int node) => _masks[node] & ~1UL;

    /// <summary>The number of <paramref name="word"/>, or −1 where it is no key.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        int node = Root;
        int key = 0;
        foreach (byte symbol in word)
        {
            node = Step(node, symbol, ref key);
            if (node < 0)
                return -1;
        }
        return IsFinal(node) ? key : -1;
    }
}
