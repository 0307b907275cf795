namespace Marsad.Text;

/// <summary>
/// The normalised view of a text: its symbols (see <see cref="Letter"/>) and, for each, the code unit it stands for. Reused from text to text.
/// </summary>
/// <remarks>A run of white space is one <see cref="Letter.Space"/>, so that names match across line ends and double spaces.</remarks>
public sealed class FoldedText
{
    private byte[] _symbols = new byte[4096];
    private int[] _origins = new int[4096];

    /// <summary>Number of symbols.</summary>
    public int Length { get; private set; }

    /// <summary>The symbols, followed by one <see cref="Letter.Break"/> beyond the end.</summary>
    public ReadOnlySpan<byte> Symbols => _symbols.AsSpan(0, Length + 1);

    /// <summary>The UTF-16 offset of the code unit that symbol <paramref name="index"/> stands for; the text's length at the end.</summary>
    public int OriginOf(int index) => _origins[index];

    /// <summary>Folds <paramref name="text"/>, replacing what the view held.</summary>
    public void Load(ReadOnlySpan<char> text)
    {
        EnsureCapacity((text.Length * 2) + 1);
        byte[] symbols = _symbols;
        int[] origins = _origins;
        int n = 0;
        bool afterSpace = false;
        for (int i = 0; i < text.Length; i++)
        {
            int count = Letter.Fold(text[i], out byte first, out byte second);
            if (count == 0)
                continue;
            bool space = first == Letter.Space;
            if (space && afterSpace)
                continue;
            afterSpace = space;
            symbols[n] = first;
            origins[n++] = i;
            if (count == 2)
            {
                symbols[n] = second;
                origins[n++] = i;
            }
        }
        Length = n;
        symbols[n] = Letter.Break;
        origins[n] = text.Length;
    }

    private void EnsureCapacity(int needed)
    {
        if (_symbols.Length >= needed)
            return;
        int size = Math.Max(needed, _symbols.Length * 2);
        _symbols = new byte[size];
        _origins = new int[size];
    }
}
