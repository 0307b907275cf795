using Marsad.Lexicon;
using Marsad.Lexicon.Source;

namespace Marsad.Cli.Lexicon;

/// <summary>A lexicon as its files say it, with the coder made of it and the faults found on the way.</summary>
internal sealed class LexiconUnderCheck
{
    private readonly EventCoder _coder;

    private LexiconUnderCheck(LexiconSource source, EventCoder coder, IReadOnlyList<string> faults) => (Source, _coder, Faults) = (source, coder, faults);

    public LexiconSource Source { get; }

    public CompiledLexicon Compiled => _coder.Lexicon;

    /// <summary>Faults of form, each with file and line.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>The shipped lexicon, with <paramref name="folder"/> laid over it if given. What is sound of it is used, whatever faults there are.</summary>
    /// <exception cref="CommandException">The folder cannot be read.</exception>
    public static LexiconUnderCheck Open(Shell shell, string? folder)
    {
        IReadOnlyList<LexiconFile>? overlay = folder is null ? null : LexiconFolder.Read(shell, folder);
        LexiconSource source = LexiconReader.Read(BuiltInLexicon.Files(), overlay);
        CompiledLexicon compiled = LexiconCompiler.Compile(source, out IReadOnlyList<string> faults);
        return new LexiconUnderCheck(source, new EventCoder(compiled), faults);
    }

    /// <summary>The event entries that stand in one of <paramref name="files"/>; all where none is named.</summary>
    /// <exception cref="CommandException">No event file is called so.</exception>
    public IReadOnlyList<EventEntry> EntriesOf(IReadOnlyList<string> files)
    {
        if (files.Count == 0)
            return Source.Events;
        foreach (string file in files)
        {
            if (!Source.Events.Any(entry => IsCalled(entry.Place.File, file)))
                throw CommandException.Usage($"{file}: the lexicon has no event entries in a file of this name");
        }
        return [.. Source.Events.Where(entry => files.Any(file => IsCalled(entry.Place.File, file)))];
    }

    /// <summary>The examples of <paramref name="entries"/> that fail, in order; coded on all cores.</summary>
    public IReadOnlyList<ExampleFailure> CheckExamples(IReadOnlyList<EventEntry> entries, CancellationToken cancellationToken)
    {
        var checker = new ExampleChecker(_coder);
        return [.. entries.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(entry => checker.Check([entry]))];
    }

    /// <summary><c>lexicon/ar/events/assault.yaml</c>, as the shell completes it, and <c>assault.yaml</c> are both <c>ar/events/assault.yaml</c>.</summary>
    private static bool IsCalled(string path, string name)
    {
        string given = "/" + name.Replace('\\', '/');
        string whole = "/" + path;
        return given.EndsWith(whole, StringComparison.Ordinal) || whole.EndsWith(given, StringComparison.Ordinal);
    }
}
