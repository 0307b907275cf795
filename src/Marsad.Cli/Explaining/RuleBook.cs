using Marsad.Lexicon;
using Marsad.Lexicon.Source;

namespace Marsad.Cli.Explaining;

/// <summary>An event entry of the lexicon, as it is written.</summary>
/// <param name="Place">File and line of its beginning.</param>
/// <param name="Yaml">Its lines.</param>
internal sealed record RuleEntry(SourcePlace Place, string Yaml);

/// <summary>Finds the lexicon entries that records cite as their rule.</summary>
/// <param name="overlay">A user's files, which go before the shipped ones.</param>
internal sealed class RuleBook(IReadOnlyList<LexiconFile> overlay)
{
    private readonly Lazy<List<LexiconFile>> _files = new(() => [.. overlay, .. BuiltInLexicon.Files()]);
    private readonly Dictionary<string, RuleEntry?> _found = [];

    /// <summary>The entry of <paramref name="rule"/> (<c>ar/assault/bomb</c>), or null where no file has it.</summary>
    public RuleEntry? Find(string rule)
    {
        if (!_found.TryGetValue(rule, out RuleEntry? entry))
            _found[rule] = entry = Search(rule);
        return entry;
    }

    private RuleEntry? Search(string rule)
    {
        if (rule.Split('/') is not [var language, var stem, var id])
            return null;
        string path = $"{language}/events/{stem}.yaml";
        return _files.Value.Where(file => file.Path == path).Select(file => EntryIn(file, id)).FirstOrDefault(entry => entry is not null);
    }

    /// <summary>Entries are the items of a list: each begins with a dash in the first column.</summary>
    private static RuleEntry? EntryIn(LexiconFile file, string id)
    {
        string[] lines = file.Content.ReplaceLineEndings("\n").Split('\n');
        int start = -1;
        bool isWanted = false;
        for (int i = 0; i <= lines.Length; i++)
        {
            if (i == lines.Length || lines[i].StartsWith("- ", StringComparison.Ordinal))
            {
                if (isWanted)
                    return new RuleEntry(new SourcePlace(file.Path, start + 1), Text(lines.AsSpan(start..i)));
                start = i;
            }
            if (i < lines.Length && start >= 0)
                isWanted |= IsId(lines[i], id);
        }
        return null;
    }

    private static bool IsId(string line, string id)
    {
        const string Key = "id:";
        ReadOnlySpan<char> text = line.AsSpan().TrimStart("- ");
        if (!text.StartsWith(Key, StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> value = text[Key.Length..];
        int comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).Trim(" \"'").SequenceEqual(id);
    }

    /// <summary>Without the blank lines and comments that lead to the next entry.</summary>
    private static string Text(ReadOnlySpan<string> lines)
    {
        while (lines.Length > 1 && (string.IsNullOrWhiteSpace(lines[^1]) || lines[^1].StartsWith('#')))
            lines = lines[..^1];
        return string.Join('\n', lines);
    }
}
