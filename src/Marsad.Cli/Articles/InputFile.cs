using Marsad.Feeds;
using Marsad.Feeds.Files;

namespace Marsad.Cli.Articles;

/// <summary>A file that a PATH of the command line names, or why there is none.</summary>
/// <param name="Name">The path as given; below a folder, the folder as given and the rest with forward slashes. <c>-</c> is standard input.</param>
/// <param name="FullPath">Where it is; null for standard input and for a fault.</param>
/// <param name="Fault">Null where there is a file.</param>
internal sealed record InputFile(string Name, string? FullPath, ArticleFailed? Fault = null)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Name == StandardInput;

    /// <summary>By its extension; null where that tells none.</summary>
    public SourceFormat? Format => SourceFormats.Of(Name);

    /// <summary>True for a file that is taken from a folder without being named.</summary>
    public bool IsTakenFromFolders => Format is not null;

    public static InputFile Faulty(string name, string message) => new(name, null, new ArticleFailed(name, message));
}
