using Marsad.Lexicon;
using Marsad.Lexicon.Source;

// marsad-lexicon-compiler LEXICON-FOLDER OUTPUT: exit code 1 and one line a fault where the lexicon is not sound.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: marsad-lexicon-compiler LEXICON-FOLDER OUTPUT");
    return 2;
}

string folder = args[0];
IEnumerable<LexiconFile> files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
    .Select(path => new LexiconFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
    .Where(file => file.Path.EndsWith(".tsv", StringComparison.Ordinal) || file.Path.EndsWith(".yaml", StringComparison.Ordinal));
CompiledLexicon lexicon = LexiconCompiler.Compile(LexiconReader.Read(files), out IReadOnlyList<string> faults);
foreach (string fault in faults)
    Console.Error.WriteLine($"lexicon/{fault}");
if (faults.Count > 0)
    return 1;
using FileStream output = File.Create(args[1]);
LexiconBinary.Write(lexicon, output);
Console.WriteLine($"lexicon {lexicon.Version}: {lexicon.Lemmas.Length} lemmas, {lexicon.SurfaceCount} surface forms, {lexicon.Automaton.NodeCount} nodes, {lexicon.Entities.Length} entities, {output.Length / 1024} KiB");
return 0;
