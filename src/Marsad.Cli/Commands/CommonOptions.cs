using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Marsad.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    public static Option<string?> Lexicon() =>
        new("--lexicon") { HelpName = "DIR", Description = "Lay this lexicon folder over the one that ships: its rows and entries are added, entries of the same id replaced." };

    public static Option<DateOnly?> Published(string description = "Day of publication (2024-07-16) of articles that do not say theirs; relative times are counted from it.") =>
        new("--published") { HelpName = "DATE", Description = description, CustomParser = ReadDate };

    public static Option<bool> Json(string description) => new("--json") { Description = description };

    /// <summary>A single PATH.</summary>
    public static Argument<string> SinglePath() =>
        new Argument<string>("PATH") { Description = "A text file, a .jsonl file of articles, a folder, or - for standard input." }.RefuseOptions();

    /// <summary>Makes an option that the command does not know an error; the parser would take it for a path.</summary>
    public static Argument<T> RefuseOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value.StartsWith('-')))
                result.AddError($"«{token.Value}» is no option of this command; a file of this name is ./{token.Value}");
        });
        return argument;
    }

    /// <summary>Reads one of <paramref name="names"/>; <paramref name="what"/> is what they are names of.</summary>
    public static Option<string> Choice(string option, string what, IReadOnlyList<string> names, string description) => new(option)
    {
        HelpName = string.Join('|', names),
        Description = description,
        DefaultValueFactory = _ => names[0],
        CustomParser = result => ReadName(result, what, names),
    };

    private static string? ReadName(ArgumentResult result, string what, IReadOnlyList<string> names)
    {
        string text = result.Tokens[0].Value;
        if (names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        result.AddError($"«{text}» is no {what}; give one of {string.Join(", ", names)}");
        return null;
    }

    private static DateOnly? ReadDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        result.AddError($"«{text}» is no date; give one such as 2024-07-16");
        return null;
    }
}
