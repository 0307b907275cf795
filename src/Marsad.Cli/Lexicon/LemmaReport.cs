using System.Globalization;
using Marsad.Lexicon;

namespace Marsad.Cli.Lexicon;

/// <summary>Prints what a lemma means to the coder: its event meanings and the entities it names.</summary>
internal sealed class LemmaReport(CompiledLexicon lexicon, TextWriter output)
{
    private readonly FrameText _frames = new(lexicon);

    /// <summary><c>verb هاجم</c>, with what else the lexicon tells of it.</summary>
    public static string Describe(Lemma lemma)
    {
        string[] parts =
        [
            $"{lemma.Class.Word()} {lemma.Text}",
            lemma.IsMasdar ? "verbal noun" : "",
            lemma.Class == LemmaClass.Verb && lemma.VerbKind != VerbKind.Plain ? $"{lemma.VerbKind.Word()} verb" : "",
            lemma.NounClass == NounClass.Unknown ? "" : $"class {lemma.NounClass.Word()}",
            lemma.Category == ParticleCategory.None ? "" : lemma.Category.Word(),
            lemma.Role is null ? "" : $"role {lemma.Role}",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    public void WriteMeanings(Lemma lemma)
    {
        foreach (Sense sense in lemma.Senses)
            Write(sense);
        foreach (int index in lemma.Entities)
            Write(lexicon.Entities[index]);
    }

    private void Write(Sense sense)
    {
        string mode = sense.Mode is null ? "" : $".{sense.Mode}";
        output.WriteLine($"        {sense.Type}{mode}  {sense.Rule}  {{{_frames.Of(sense.Frame)}}}");
        foreach (SlotCondition condition in sense.With)
            output.WriteLine($"            with {_frames.Of(condition)}");
        foreach (SlotCondition condition in sense.Unless)
            output.WriteLine($"            unless {_frames.Of(condition)}");
    }

    private void Write(Entity entity)
    {
        string[] parts = [entity.Id, entity.Code.ToString(), entity.Name, entity.Subkind, PointOf(entity)];
        output.WriteLine($"        {string.Join("  ", parts.Where(part => part.Length > 0))}");
        foreach (Office office in entity.Offices)
            output.WriteLine($"            {office.Code}  {office.Title}, {TermOf(office)}");
    }

    private static string PointOf(Entity entity) =>
        double.IsNaN(entity.Latitude) ? "" : string.Create(CultureInfo.InvariantCulture, $"{entity.Latitude:0.00}, {entity.Longitude:0.00}");

    private static string TermOf(Office office)
    {
        string from = office.From == DateOnly.MinValue ? "…" : office.From.ToString("O", CultureInfo.InvariantCulture);
        string to = office.To == DateOnly.MaxValue ? "…" : office.To.ToString("O", CultureInfo.InvariantCulture);
        return $"{from} to {to}";
    }
}
