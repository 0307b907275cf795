using Marsad.Arabic;
using Marsad.Lexicon.Source;

namespace Marsad.Lexicon;

/// <summary>Numbers the entities of the world tables and gives them their names, nisbas and peoples.</summary>
internal sealed class WorldTable(LemmaTable lemmas)
{
    private readonly List<Entity> _entities = [];

    /// <summary>Codes of states whose names print writes in Arabic by origin; foreign names elsewhere vary in how they write g.</summary>
    private static readonly HashSet<string> ArabStates =
        ["DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE", "QAT", "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM", "ESH"];

    public Entity[] Entities => [.. _entities];

    public void Add(LexiconSource source)
    {
        foreach (CountryRow row in source.Countries)
            AddCountry(row);
        foreach (BodyRow row in source.Bodies)
            AddBody(row);
        foreach (PlaceRow row in source.Places)
            AddPlace(row);
        foreach (IGrouping<string, HolderRow> person in source.Holders.GroupBy(h => h.Name))
            AddPerson([.. person]);
        foreach (PersonalNameRow row in source.PersonalNames)
            AddPersonalName(row);
    }

    /// <summary>A name that stands for no one in particular; the class tells a plain one from one that is a common word too.</summary>
    private void AddPersonalName(PersonalNameRow row)
    {
        LemmaTable.Draft draft = lemmas.Name(row.Name);
        if (draft.Entities.Count == 0)
            draft.NounClass = row.IsAmbiguous ? NounClass.Unknown : NounClass.Person;
        lemmas.AddForms(draft, [(row.Name, new FormFeatures(FormKind.Name, traits: FormTraits.NoArticle))]);
    }

    private void AddCountry(CountryRow row)
    {
        // A second row of the same code (a territory, a former name) adds names to the state.
        int id = _entities.FindIndex(e => e.Kind == EntityKind.State && e.Code.Country == row.Iso3);
        if (id < 0)
            id = AddEntity(new Entity($"state/{row.Iso3}", EntityKind.State, row.Name, new EntityCode(row.Iso3, "GOV"), "country", row.Latitude, row.Longitude, []));
        bool foreign = !ArabStates.Contains(row.Iso3);
        foreach (string name in row.Names.Concat(row.Capitals).Concat(row.Metonyms))
            AddName(name, id, foreign);
        foreach (string adjective in row.Adjectives)
            AddNisba(adjective, adjective == row.Adjectives[0] ? row.People : [], id, row.Names);
        if (row.Adjectives.Count == 0)
        {
            foreach (string people in row.People)
                AddNisba(people, [], id, row.Names);
        }
    }

    private void AddBody(BodyRow row)
    {
        string prefix = row.EntityKind == EntityKind.Group ? "group" : "org";
        int id = AddEntity(new Entity($"{prefix}/{row.Id}", row.EntityKind, row.Name, row.Code, row.Kind, double.NaN, double.NaN, []));
        bool foreign = !row.Code.IsInternational && !ArabStates.Contains(row.Code.Country);
        foreach (string name in row.Names)
            AddName(name, id, foreign);
        foreach (string member in row.Members)
            AddNisba(member, [], id, []);
    }

    private void AddPlace(PlaceRow row)
    {
        string country = row.Country.Length == 0 ? EntityCode.Unknown : row.Country;
        int id = AddEntity(new Entity(
            $"place/{Slug(row.Name)}", EntityKind.Place, row.Name, new EntityCode(country, "GOV"), row.Kind, row.Latitude, row.Longitude, []));
        foreach (string name in row.Names)
            AddName(name, id, foreign: !ArabStates.Contains(country));
    }

    private void AddPerson(HolderRow[] rows)
    {
        Office[] offices = [.. rows.Select(r => new Office(r.Code, r.Office, r.From, r.To)).OrderByDescending(o => o.To).ThenByDescending(o => o.From)];
        int id = AddEntity(new Entity($"person/{Slug(rows[0].Name)}", EntityKind.Person, rows[0].Name, offices[0].Code, "person", double.NaN, double.NaN, offices));
        bool foreign = !ArabStates.Contains(offices[0].Code.Country);
        foreach (string name in rows.SelectMany(r => r.Names.Concat(r.ShortNames)).Distinct())
            AddName(name, id, foreign);
    }

    private int AddEntity(Entity entity)
    {
        _entities.Add(entity);
        return _entities.Count - 1;
    }

    private void AddName(string name, int entity, bool foreign)
    {
        LemmaTable.Draft draft = lemmas.Name(name);
        if (!draft.Entities.Contains(entity))
            draft.Entities.Add(entity);
        var features = new FormFeatures(FormKind.Name, traits: FormTraits.NoArticle);
        lemmas.AddForms(draft, [(name, features)]);
        // Foreign g is written غ, ج or ك; print does not agree with itself: غروزني, جروزني.
        if (foreign && name.Contains('غ', StringComparison.Ordinal))
            lemmas.AddForms(draft, [(name.Replace('غ', 'ج'), features)]);
    }

    /// <summary>
    /// Forms that print like the country's name are left to it, except the feminine (<c>القوات السورية</c>) and the accusative (<c>وفدا سوريا</c>), which the tagger tells from <c>سوريا</c> by what stands before.
    /// </summary>
    private void AddNisba(string adjective, IReadOnlyList<string> people, int entity, IReadOnlyList<string> countryNames)
    {
        LemmaTable.Draft draft = lemmas.Nisba(adjective);
        if (!draft.Entities.Contains(entity))
            draft.Entities.Add(entity);
        var paradigm = new NounParadigm(adjective, people, Gender.Masculine, HasFeminine: true, HasSoundPlural: true, FormKind.Adjective);
        foreach ((string surface, FormFeatures form) in NounInflector.Inflect(paradigm))
        {
            bool isName = form is { Gender: not Gender.Feminine } && !form.Has(FormTraits.Accusative) && countryNames.Contains(surface);
            // مالي is the country; «الجيش المالي» is its army.
            lemmas.AddForms(draft, isName ? [("ال" + surface, new FormFeatures(form.Kind, form.Gender, form.Number, 0, form.Traits | FormTraits.NoArticle | FormTraits.NoSuffix))] : [(surface, form)]);
        }
    }

    private static string Slug(string name) => string.Join('-', name.Split([' ', '\'', ',', '.', '(', ')', '’', '‘'], StringSplitOptions.RemoveEmptyEntries));
}
