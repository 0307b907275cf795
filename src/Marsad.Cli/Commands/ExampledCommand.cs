using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary>A command whose help ends with an example.</summary>
/// <param name="name">Its word on the command line.</param>
/// <param name="description">What it does, in plain English.</param>
/// <param name="examples">Command lines that work as they stand.</param>
internal sealed class ExampledCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
