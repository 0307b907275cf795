using Marsad.Lexicon;

namespace Marsad.Bank.Checking;

/// <summary>The codes that annotation may use: countries and bodies from the lexicon, roles from the codebook.</summary>
public sealed class CodeTable
{
    private static readonly string[] Roles =
        ["GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PTY", "OPP", "REB", "CVL", "MED", "BUS", "LAB", "NGO", "REL", "EDU", "CRM"];

    private readonly HashSet<string> _countries;
    private readonly HashSet<string> _bodies;

    public CodeTable(CompiledLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _countries = [.. lexicon.StateByCountry.Keys, EntityCode.Unknown];
        _bodies = [.. lexicon.Entities.Where(entity => entity.Code.IsInternational).Select(entity => entity.Code.Role)];
    }

    /// <summary>Checks an actor code: <c>MAR:GOV</c>, <c>---:NGO</c>, <c>IGO:UN</c>.</summary>
    /// <exception cref="FormatException">Says what is wrong with it.</exception>
    public void CheckActor(string text)
    {
        EntityCode code = EntityCode.Parse(text);
        if (code.IsInternational)
        {
            if (!_bodies.Contains(code.Role))
                throw new FormatException($"«{text}»: no body of lexicon/world/organisations.tsv has this acronym");
            return;
        }
        CheckCountry(code.Country);
        if (!Roles.Contains(code.Role))
            throw new FormatException($"«{text}»: {code.Role} is no role; they are {string.Join(' ', Roles)}");
    }

    /// <summary>Checks a country: ISO 3166-1 alpha-3, or <c>---</c> where the place is in none.</summary>
    /// <exception cref="FormatException">No country of the lexicon has it.</exception>
    public void CheckCountry(string code)
    {
        if (!_countries.Contains(code))
            throw new FormatException($"«{code}» is no country of lexicon/world/countries.tsv; ISO 3166-1 alpha-3 or --- is expected");
    }
}
