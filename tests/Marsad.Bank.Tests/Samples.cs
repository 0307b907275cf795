using Marsad.Bank.Checking;
using Marsad.Bank.Format;
using Marsad.Lexicon;

namespace Marsad.Bank.Tests;

/// <summary>A small sound file, which tests change in one place.</summary>
internal static class Samples
{
    public const string Sound =
        """
        author: A
        reviewer: -
        theme: a sample

        # A comment is passed over.
        @ sample-0001 2023-04-15
        title: الرباط تعزز حدودها
        أعلنت وزارة الدفاع المغربية أمس نشر قوات إضافية على الحدود الشرقية.
        ونشر قوات أخرى ممكن.
        - MOBILIZE troops future | trigger نشر قوات #1 | actor وزارة الدفاع المغربية = MAR:GOV | by وزارة الدفاع المغربية = MAR:GOV | when أمس = 2023-04-14 | where الحدود الشرقية = MAR

        @ sample-0002 2023-04-16
        خسر الفريق مباراته.
        ! sport

        """;

    private static readonly BankChecker Checker = new(BuiltInLexicon.Load());

    public static BankFile Read(string content, List<BankFault> faults) => BankReader.Read("sample.txt", content, faults);

    /// <summary>The faults of the sound file with <paramref name="part"/> replaced: those of the format, then those of the codebook.</summary>
    public static IReadOnlyList<BankFault> FaultsAfter(string part, string replacement)
    {
        string content = Sound.Replace(part, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Sound, content);
        return FaultsOf(content);
    }

    public static IReadOnlyList<BankFault> FaultsOf(string content)
    {
        var faults = new List<BankFault>();
        BankFile file = Read(content, faults);
        return [.. faults, .. Checker.Check([file])];
    }
}
