using System.Globalization;
using Marsad.Observatory.Ledger;
using Marsad.Observatory.Relations;
using Marsad.Observatory.Tables;

namespace Marsad.Observatory.Alerts;

/// <summary>The table of alert rules.</summary>
public static class AlertRuleTable
{
    private const string All = "*";

    private static readonly Dictionary<string, Period> PeriodWords = Enum.GetValues<Period>().ToDictionary(period => period.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly Dictionary<string, LedgerKind?> KindWords =
        new(Enum.GetValues<LedgerKind>().Select(kind => KeyValuePair.Create(kind.ToString().ToLowerInvariant(), (LedgerKind?)kind)).Append(new(All, null)), StringComparer.Ordinal);

    private static readonly Dictionary<string, LedgerStatus?> StatusWords = new(StringComparer.Ordinal)
    {
        ["announced"] = LedgerStatus.Announced,
        ["in-force"] = LedgerStatus.InForce,
        ["suspended"] = LedgerStatus.Suspended,
        ["left"] = LedgerStatus.Left,
        ["denied"] = LedgerStatus.Denied,
        [All] = null,
    };

    /// <summary>The rules that ship.</summary>
    public static IReadOnlyList<AlertRule> Shipped()
    {
        using StreamReader reader = TableReader.OpenShipped("alert-rules.tsv");
        return Read(reader, "alert-rules.tsv");
    }

    /// <summary>Reads the columns <c>id on who whom settings</c>; the shipped table tells what they may hold.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="name">What to call it in messages: its path.</param>
    /// <exception cref="TableException">A row that cannot be read, a setting that is missing, strange or out of range, or an id that stands twice.</exception>
    public static IReadOnlyList<AlertRule> Read(TextReader reader, string name)
    {
        var rules = new List<AlertRule>();
        foreach (TableRow row in TableReader.Read(reader, name, "id", "on", "who", "whom", "settings"))
        {
            AlertRule rule = RuleOf(row);
            if (rules.Exists(other => other.Id == rule.Id))
                throw row.Fault($"the rule «{rule.Id}» stands twice");
            rules.Add(rule);
        }
        return rules;
    }

    private static AlertRule RuleOf(TableRow row)
    {
        var settings = new AlertSettings(row, 4);
        string? who = row.Cells[2] == All ? null : row.Cells[2], whom = row.Cells[3] == All ? null : row.Cells[3];
        AlertRule rule = row.Cells[1] switch
        {
            "pair" => new BandRule(
                row.Cells[0],
                who,
                whom,
                settings.Word("period", PeriodWords),
                (int)settings.Number("window", 4),
                settings.Number("deviations", 0.1),
                (int)settings.Number("events", 1)),
            "ledger" => new StatusRule(row.Cells[0], who, whom, settings.Word("kind", KindWords), settings.Word("status", StatusWords)),
            string strange => throw row.Fault($"«{strange}» is none of ledger, pair"),
        };
        settings.MustBeUsed();
        return rule;
    }

    /// <summary>The <c>name=value</c> pairs of a cell.</summary>
    private sealed class AlertSettings
    {
        private readonly TableRow _row;
        private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

        public AlertSettings(TableRow row, int column)
        {
            _row = row;
            foreach (string setting in row.Cells[column].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string[] parts = setting.Split('=');
                if (parts.Length != 2)
                    throw row.Fault($"«{setting}» is no name=value");
                _values[parts[0]] = parts[1];
            }
        }

        public T Word<T>(string name, Dictionary<string, T> words)
        {
            string value = Take(name);
            return words.TryGetValue(value, out T? word) ? word : throw _row.Fault($"{name}=«{value}» is none of {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}");
        }

        public double Number(string name, double least)
        {
            string value = Take(name);
            bool read = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number);
            return read && number >= least ? number : throw _row.Fault(string.Create(CultureInfo.InvariantCulture, $"{name}=«{value}» is no number of {least} or more"));
        }

        public void MustBeUsed()
        {
            if (_values.Count > 0)
                throw _row.Fault($"the setting «{_values.Keys.First()}» is not known here");
        }

        private string Take(string name) => _values.Remove(name, out string? value) ? value : throw _row.Fault($"the setting «{name}» is missing");
    }
}
