namespace Marsad.Lexicon;

/// <summary>Builds an <see cref="Automaton"/> from sorted keys, sharing equal suffixes as it goes.</summary>
/// <remarks>J. Daciuk, S. Mihov, B. W. Watson, R. E. Watson, "Incremental Construction of Minimal Acyclic Finite-State Automata", Computational Linguistics 26 (2000).</remarks>
internal sealed class AutomatonBuilder
{
    private readonly Dictionary<NodeKey, Node> _register = [];
    private readonly Node _root = new();
    private byte[] _last = [];
    private int _count;

    /// <summary>Adds <paramref name="key"/>, which must come after all before it in order of symbols.</summary>
    public void Add(byte[] key)
    {
        int common = key.AsSpan().CommonPrefixLength(_last);
        if (_count > 0 && key.AsSpan().SequenceCompareTo(_last) <= 0)
            throw new ArgumentException("keys must be added in strictly ascending order", nameof(key));
        Node node = _root;
        for (int i = 0; i < common; i++)
            node = node.Edges[^1].Target;
        if (node.Edges.Count > 0)
            Freeze(node);
        for (int i = common; i < key.Length; i++)
        {
            var next = new Node();
            node.Edges.Add(new Edge(key[i], next));
            node = next;
        }
        node.Final = true;
        _last = key;
        _count++;
    }

    public Automaton Build()
    {
        if (_root.Edges.Count > 0)
            Freeze(_root);
        var nodes = new List<Node>();
        Number(_root, nodes);
        int edgeCount = nodes.Sum(n => n.Edges.Count);
        var masks = new ulong[nodes.Count];
        var firstEdges = new int[nodes.Count];
        var targets = new int[edgeCount];
        var skips = new int[edgeCount];
        int e = 0;
        for (int i = 0; i < nodes.Count; i++)
        {
            Node node = nodes[i];
            firstEdges[i] = e;
            masks[i] = node.Final ? 1UL : 0;
            int passed = node.Final ? 1 : 0;
            foreach (Edge edge in node.Edges)
            {
                masks[i] |= 1UL << edge.Symbol;
                targets[e] = edge.Target.Index;
                skips[e++] = passed;
                passed += edge.Target.Keys;
            }
        }
        return new Automaton(masks, firstEdges, targets, skips, _count);
    }

    /// <summary>Replaces the last child of <paramref name="node"/>, and its descendants, by equal nodes already registered.</summary>
    private void Freeze(Node node)
    {
        Edge edge = node.Edges[^1];
        Node child = edge.Target;
        if (child.Edges.Count > 0 && !child.Frozen)
            Freeze(child);
        var key = new NodeKey(child);
        if (_register.TryGetValue(key, out Node? known))
        {
            node.Edges[^1] = edge with { Target = known };
        }
        else
        {
            child.Frozen = true;
            _register.Add(key, child);
        }
    }

    private static void Number(Node root, List<Node> nodes)
    {
        // Breadth first from the root keeps the nodes that every word passes close together.
        var queue = new Queue<Node>();
        root.Index = 0;
        nodes.Add(root);
        queue.Enqueue(root);
        while (queue.TryDequeue(out Node? node))
        {
            foreach (Edge edge in node.Edges)
            {
                if (edge.Target.Index >= 0)
                    continue;
                edge.Target.Index = nodes.Count;
                nodes.Add(edge.Target);
                queue.Enqueue(edge.Target);
            }
        }
        CountKeys(root);
    }

    private static int CountKeys(Node node)
    {
        if (node.Keys == 0)
            node.Keys = (node.Final ? 1 : 0) + node.Edges.Sum(e => CountKeys(e.Target));
        return node.Keys;
    }

    private sealed class Node
    {
        public List<Edge> Edges { get; } = [];

        public bool Final { get; set; }

        public bool Frozen { get; set; }

        public int Index { get; set; } = -1;

        public int Keys { get; set; }
    }

    private readonly record struct Edge(byte Symbol, Node Target);

    /// <summary>Two frozen nodes are equal where finality and edges are: targets are compared by reference, being frozen already.</summary>
    private readonly struct NodeKey(Node node) : IEquatable<NodeKey>
    {
        private readonly Node _node = node;

        public bool Equals(NodeKey other) => _node.Final == other._node.Final && _node.Edges.SequenceEqual(other._node.Edges);

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(_node.Final);
            foreach (Edge edge in _node.Edges)
            {
                hash.Add(edge.Symbol);
                hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(edge.Target));
            }
            return hash.ToHashCode();
        }
    }
}
