using Marsad.Bank.Checking;
using Marsad.Bank.Format;
using Marsad.Lexicon;

namespace Marsad.Bank;

/// <summary>The files of <c>bank/sentences/</c>, read and checked.</summary>
/// <param name="Files">In the order of their names.</param>
/// <param name="Faults">Empty for a sound bank.</param>
public sealed record BankFolder(IReadOnlyList<BankFile> Files, IReadOnlyList<BankFault> Faults)
{
    /// <summary>Reads the bank in <paramref name="path"/>, or one file of it.</summary>
    /// <exception cref="FileNotFoundException">There is no text of sentences at <paramref name="path"/>.</exception>
    public static BankFolder Read(string path)
    {
        var faults = new List<BankFault>();
        BankFile[] files = [.. PathsOf(path).Select(file => BankReader.Read(Path.GetFileName(file), File.ReadAllText(file), faults))];
        faults.AddRange(new BankChecker(BuiltInLexicon.Load()).Check(files));
        return new BankFolder(files, [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
    }

    private static IEnumerable<string> PathsOf(string path)
    {
        if (File.Exists(path))
            return [path];
        string folder = Path.Combine(path, "sentences");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        return files.Length > 0 ? files.Order(StringComparer.Ordinal) : throw new FileNotFoundException($"{path} is no text of sentences, nor a folder with sentences/*.txt");
    }
}
