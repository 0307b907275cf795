using System.Globalization;
using Marsad.Events;

namespace Marsad.Cli.Explaining;

/// <summary>Prints one record field by field, with the lexicon entry that made it. Arabic stands at the end of its lines, so that terminals keep the columns.</summary>
internal sealed class RecordBlock(EventRecord record, int number, RuleBook rules)
{
    private const string Nothing = "-";

    private static readonly string[] QuadNames = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    /// <summary><c>ASSAULT.aerial</c></summary>
    public static string TypeOf(EventRecord record) => record.Mode is null ? record.Type.ToString() : $"{record.Type}.{record.Mode}";

    public void Write(TextWriter output)
    {
        output.WriteLine(Heading());
        foreach ((string name, string value) in Fields())
            output.WriteLine($"    {name,-14}{value}");
        WriteConfidence(output);
        WriteRule(output);
        output.WriteLine();
    }

    private string Heading() => string.Create(
        CultureInfo.InvariantCulture,
        $"[{number}] {TypeOf(record)}: {QuadNames[record.Scale.Quad - 1]}, scale {record.Scale.Score:0.0}, CAMEO {record.Scale.Cameo}, Goldstein {record.Scale.Goldstein:0.0}");

    private IEnumerable<(string Name, string Value)> Fields()
    {
        yield return ("factuality", record.Factuality.Word());
        foreach ((string, string) participant in Participants())
            yield return participant;
        yield return ("when", When());
        if (record.Where is { } place)
            yield return ("where", Where(place));
        if (record.Dead is { } dead)
            yield return ("dead", Number(dead));
        if (record.Injured is { } injured)
            yield return ("injured", Number(injured));
        if (record.Contexts.Count > 0)
            yield return ("context", string.Join(", ", record.Contexts));
        yield return ("trigger", $"sentence {record.SentenceIndex}  {Words(record.Trigger)}");
    }

    private IEnumerable<(string Name, string Value)> Participants()
    {
        foreach (Participant actor in record.Actors)
            yield return ("actor", Who(actor));
        if (record.Actors.Count == 0)
            yield return ("actor", Nothing);
        foreach (Participant recipient in record.Recipients)
            yield return ("recipient", Who(recipient));
        if (record.Recipients.Count == 0)
            yield return ("recipient", Nothing);
        if (record.AttributedTo is { } source)
            yield return ("attributed to", Who(source));
        foreach (Participant denier in record.DeniedBy)
            yield return ("denied by", Who(denier));
    }

    /// <summary><c>RUS:GOV  state/RUS (Russia)  روسيا</c></summary>
    private static string Who(Participant participant)
    {
        string entity = participant.Id is null ? "" : $"{participant.Id} ({participant.Name})  ";
        return $"{participant.Code}  {entity}{Words(participant.Evidence)}";
    }

    private string When()
    {
        string date = record.Date is { } day ? string.Create(CultureInfo.InvariantCulture, $"date {day:yyyy-MM-dd} ({record.DatePrecision.Word()})") : "no date";
        return record.When.Evidence is { } evidence ? $"{record.When.Value ?? "unresolved"}, {date}  {Words(evidence)}" : date;
    }

    private static string Where(EventPlace place)
    {
        string point = place.Latitude is { } latitude && place.Longitude is { } longitude ? string.Create(CultureInfo.InvariantCulture, $"{latitude:0.00}, {longitude:0.00}") : "";
        string[] parts = [place.Code ?? "---", place.Precision ?? "", place.Name ?? "", point];
        return $"{string.Join("  ", parts.Where(part => part.Length > 0))}  {Words(place.Evidence)}";
    }

    private static string Number(Casualties casualties)
    {
        string Figure(int? value, string ifNone) => value?.ToString(CultureInfo.InvariantCulture) ?? ifNone;
        string range = casualties.Low == casualties.Value && casualties.High == casualties.Value ? "" : $" ({Figure(casualties.Low, "?")} to {Figure(casualties.High, "?")})";
        return $"{Figure(casualties.Value, "some")}{range}  {Words(casualties.Evidence)}";
    }

    /// <summary>The figure, then what it is made of; what lowers it is below 0.</summary>
    private void WriteConfidence(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {"confidence",-14}{record.Confidence:0.00}"));
        foreach (ConfidencePart part in record.ConfidenceParts)
        {
            string words = part.Evidence is { } evidence ? $"  {Words(evidence)}" : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {part.Change:+0.00;-0.00}  {ConfidenceReasonText.Of(part.Reason)}{words}"));
        }
    }

    private static string Words(Evidence evidence) => MarkedText.Plain(evidence.Text);

    private void WriteRule(TextWriter output)
    {
        RuleEntry? entry = rules.Find(record.Rule);
        output.WriteLine($"    {"rule",-14}{record.Rule}{(entry is null ? "" : $"  {entry.Place}")}");
        if (entry is null)
            return;
        foreach (string line in entry.Yaml.Split('\n'))
            output.WriteLine($"        {line}");
    }
}
