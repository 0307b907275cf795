using System.Text;
using Marsad.Lexicon;
using Marsad.Lexicon.Source;

namespace Marsad.Cli.Lexicon;

/// <summary>A user's lexicon folder, which is laid over the one that ships.</summary>
internal static class LexiconFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A coder over the shipped lexicon with <paramref name="folder"/> laid over it; over the shipped one alone where it is null.</summary>
    /// <exception cref="CommandException">The folder cannot be read, or a file in it is none of a lexicon.</exception>
    /// <exception cref="LexiconException">A fault in a file.</exception>
    public static EventCoder OpenCoder(Shell shell, string? folder) => CoderWith(folder is null ? null : Read(shell, folder));

    /// <summary>A coder over the shipped lexicon with <paramref name="overlay"/> laid over it; over the shipped one alone where it is null.</summary>
    /// <exception cref="LexiconException">A fault in a file.</exception>
    public static EventCoder CoderWith(IReadOnlyList<LexiconFile>? overlay) => overlay is null ? new EventCoder() : new EventCoder(BuiltInLexicon.LoadWith(overlay));

    /// <summary>The files of <paramref name="folder"/>.</summary>
    /// <exception cref="CommandException">The folder cannot be read, or a file in it is none of a lexicon.</exception>
    public static IReadOnlyList<LexiconFile> Read(Shell shell, string folder)
    {
        string full = shell.Resolve(folder);
        if (!Directory.Exists(full))
            throw CommandException.CannotReadOrWrite($"{folder}: there is no such folder; --lexicon names a folder of the shape of lexicon/");
        try
        {
            LexiconFile[] files = [.. Paths(full).Select(path => ReadFile(folder, full, path))];
            Check(folder, files);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandException.CannotReadOrWrite($"{folder}: the lexicon cannot be read ({e.Message}); check its permissions");
        }
    }

    private static LexiconFile ReadFile(string folder, string full, string path)
    {
        try
        {
            return new LexiconFile(path, File.ReadAllText(Path.Combine(full, path), StrictUtf8));
        }
        catch (DecoderFallbackException)
        {
            throw CommandException.CannotReadOrWrite($"{folder}/{path}: the file is not UTF-8; convert it");
        }
    }

    private static IEnumerable<string> Paths(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where Path.GetExtension(path) is ".tsv" or ".yaml"
        let relative = Path.GetRelativePath(folder, path).Replace('\\', '/')
        orderby relative
        select relative;

    /// <summary>A file at the wrong place would be passed over in silence.</summary>
    private static void Check(string folder, LexiconFile[] files)
    {
        var known = BuiltInLexicon.Files().Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (LexiconFile file in files)
        {
            bool isEventFile = file.Path.StartsWith("ar/events/", StringComparison.Ordinal) && file.Path.EndsWith(".yaml", StringComparison.Ordinal);
            if (!isEventFile && !known.Contains(file.Path))
                throw CommandException.CannotReadOrWrite($"{folder}/{file.Path}: no file of a lexicon is called so; see lexicon/README.md for their names");
        }
        if (files.Length == 0)
            throw CommandException.CannotReadOrWrite($"{folder}: the folder holds no .tsv or .yaml file; it should have the shape of lexicon/");
    }
}
