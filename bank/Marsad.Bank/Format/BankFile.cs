namespace Marsad.Bank.Format;

/// <summary>A file of <c>bank/sentences/</c>: a header and its items.</summary>
/// <param name="Name">File name with ending, <c>levant-conflict.txt</c>.</param>
/// <param name="Author">Who wrote and annotated it.</param>
/// <param name="Reviewer">Who reviewed it, or null until somebody has.</param>
/// <param name="Theme">What it is about, in a few words.</param>
/// <param name="Items">In file order.</param>
public sealed record BankFile(string Name, string Author, string? Reviewer, string Theme, IReadOnlyList<BankItem> Items)
{
    /// <summary>The name without its ending, with which the ids of its items begin.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Name);
}
