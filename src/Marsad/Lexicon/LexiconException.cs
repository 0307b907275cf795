namespace Marsad.Lexicon;

/// <summary>A fault in a lexicon file: says which file and line, and what is wrong.</summary>
public sealed class LexiconException : Exception
{
    public LexiconException(string file, int line, string message)
        : base($"{file}:{line}: {message}")
    {
    }

    public LexiconException(IReadOnlyCollection<string> faults)
        : base(string.Join(Environment.NewLine, faults))
    {
    }
}
