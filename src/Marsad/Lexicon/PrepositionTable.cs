namespace Marsad.Lexicon;

/// <summary>Numbers the prepositions that frames name, at most 64, so that a slot's alternatives are one mask.</summary>
internal sealed class PrepositionTable
{
    private const int Capacity = 64;

    /// <summary>Prepositions with a meaning of their own to the coder, whatever the entries name: they come first.</summary>
    private static readonly string[] Known = ["ب", "ل", "على", "من", "إلى", "في", "عن", "مع", "ضد", "بين", "حول", "تجاه", "نحو", "أمام", "لدى", "بحق", "بشأن", "من قبل", "على يد", "على أيدي", "من جانب", "من طرف", "من لدن"];

    private readonly List<string> _words = [.. Known];

    public string[] All => [.. _words];

    /// <summary>The index of <paramref name="word"/>, or −1 where no frame has named it and the table is full.</summary>
    public int IndexOf(string word)
    {
        int index = _words.IndexOf(word);
        if (index >= 0 || _words.Count >= Capacity)
            return index;
        _words.Add(word);
        return _words.Count - 1;
    }

    public ulong MaskOf(IReadOnlyList<string> words)
    {
        ulong mask = 0;
        foreach (string word in words)
        {
            int index = IndexOf(word);
            if (index >= 0)
                mask |= 1UL << index;
        }
        return mask;
    }
}
