using System.Reflection;
using Marsad.Lexicon.Source;

namespace Marsad.Lexicon;

/// <summary>The lexicon that ships inside the library.</summary>
public static class BuiltInLexicon
{
    private const string Folder = "lexicon/";

    private static Assembly Assembly => typeof(BuiltInLexicon).Assembly;

    /// <summary>Loads the compiled lexicon; some forty milliseconds in a fresh process (bench/).</summary>
    public static CompiledLexicon Load()
    {
        using Stream stream = Assembly.GetManifestResourceStream("lexicon.bin") ?? throw new InvalidOperationException("the library was built without its lexicon");
        return LexiconBinary.Read(stream);
    }

    /// <summary>The files of the shipped lexicon.</summary>
    public static IEnumerable<LexiconFile> Files()
    {
        foreach (string name in Assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
            yield return new LexiconFile(name[Folder.Length..].Replace('\\', '/'), reader.ReadToEnd());
        }
    }

    /// <summary>The shipped lexicon with <paramref name="overlay"/> laid over it, compiled anew.</summary>
    /// <exception cref="LexiconException">A fault in the overlay.</exception>
    public static CompiledLexicon LoadWith(IEnumerable<LexiconFile> overlay) => LexiconCompiler.Compile(LexiconReader.Read(Files(), overlay));
}
