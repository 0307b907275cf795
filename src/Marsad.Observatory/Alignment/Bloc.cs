using System.Collections.Immutable;
using Marsad.Observatory.Tables;

namespace Marsad.Observatory.Alignment;

/// <summary>States and bodies that are looked at as one side.</summary>
/// <param name="Id">Short name: <c>west</c>.</param>
/// <param name="Name">Name in English.</param>
/// <param name="ArabicName">Name in Arabic.</param>
/// <param name="Members">ISO 3166-1 alpha-3 codes and codes of international bodies (<c>IGO:NATO</c>).</param>
public sealed record Bloc(string Id, string Name, string ArabicName, ImmutableHashSet<string> Members);

/// <summary>The table of blocs.</summary>
public static class BlocTable
{
    /// <summary>The blocs that ship.</summary>
    public static IReadOnlyList<Bloc> Shipped()
    {
        using StreamReader reader = TableReader.OpenShipped("blocs.tsv");
        return Read(reader, "blocs.tsv");
    }

    /// <summary>Reads the columns <c>id name arabic members</c>, members separated by <c>|</c>.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="name">What to call it in messages: its path.</param>
    /// <exception cref="TableException">A row that cannot be read, a bloc without members, or an id that stands twice.</exception>
    public static IReadOnlyList<Bloc> Read(TextReader reader, string name)
    {
        var blocs = new List<Bloc>();
        foreach (TableRow row in TableReader.Read(reader, name, "id", "name", "arabic", "members"))
        {
            var bloc = new Bloc(row.Cells[0], row.Cells[1], row.Cells[2], row.Values(3).ToImmutableHashSet(StringComparer.Ordinal));
            if (bloc.Members.IsEmpty)
                throw row.Fault($"the bloc «{bloc.Id}» has no members");
            if (bloc.Members.FirstOrDefault(member => !IsCode(member)) is { } strange)
                throw row.Fault($"«{strange}» is neither an ISO 3166-1 alpha-3 code nor IGO:ACRONYM");
            if (blocs.Exists(other => other.Id == bloc.Id))
                throw row.Fault($"the bloc «{bloc.Id}» stands twice");
            blocs.Add(bloc);
        }
        return blocs;
    }

    private static bool IsCode(string member) =>
        member.StartsWith("IGO:", StringComparison.Ordinal) ? member.Length > 4 : member.Length == 3 && member.All(char.IsAsciiLetterUpper);
}
