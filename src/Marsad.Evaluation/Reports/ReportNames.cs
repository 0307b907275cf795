namespace Marsad.Evaluation.Reports;

/// <summary>Names of enumerations as reports print them: <c>Negated</c> → <c>negated</c>.</summary>
internal static class ReportNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}";
    }
}
