using Xunit;

namespace Marsad.Tests.Events;

/// <summary>Ordinary Arabic: sport, weather, trade, art, science, everyday life, with the words of struggle and talk that they borrow.</summary>
public class OrdinaryTests
{
    private const int AllowedRecords = 4;

    [Fact]
    public void Codes_next_to_nothing()
    {
        IReadOnlyDictionary<int, string[]> sentences = CaseTable.Read("Events/ordinary.txt", "sentence");

        List<string> records = [.. sentences.Values.SelectMany(row => BuiltInCoder.Instance.Code(BuiltInCoder.Article(row[0])).Select(record => $"{record.Rule} «{record.Trigger.Text}» in: {row[0]}"))];

        Assert.Equal(200, sentences.Count);
        Assert.True(records.Count <= AllowedRecords, $"{records.Count} records:\n{string.Join('\n', records)}");
    }
}
