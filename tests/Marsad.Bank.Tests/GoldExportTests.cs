using Marsad.Bank.Export;
using Marsad.Bank.Format;
using Marsad.Evaluation;
using Marsad.Evaluation.Gold;
using Marsad.Events;
using Marsad.Ontology;

namespace Marsad.Bank.Tests;

public class GoldExportTests
{
    private static readonly BankFile Sample = Samples.Read(Samples.Sound, []);

    [Fact]
    public void An_item_is_a_line_of_event_gold() =>
        Assert.Equal(
            """{"id":"sample-0002","source":"bank/sentences/sample.txt","published":"2023-04-16","title":"","body":"خسر الفريق مباراته.","sentences":[{"i":0,"start":0,"end":19}],"events":[]}""",
            GoldLine.Of(Sample, Sample.Items[1]));

    [Fact]
    public void The_gold_reader_reads_what_was_annotated()
    {
        using var line = new StringReader(GoldLine.Of(Sample, Sample.Items[0]));
        var gold = (EventGold)GoldReader.Read(line);

        Assert.Empty(gold.Faults);
        GoldArticle article = Assert.Single(gold.Articles);
        Assert.Equal(Sample.Items[0].Sentences, article.Sentences.Select(sentence => sentence.Span));
        GoldEvent e = Assert.Single(article.Events);
        Assert.Equal((1, "نشر قوات", EventType.MOBILIZE, "troops", Factuality.Future, "2023-04-14"), (e.Sentence, e.Trigger, e.Type, e.Mode, e.Factuality, e.When));
        var ministry = new CodedMention("وزارة الدفاع المغربية", "MAR:GOV");
        Assert.Equal([ministry], e.Actors);
        Assert.Equal(ministry, e.AttributedTo);
        Assert.Equal(new CodedMention("الحدود الشرقية", "MAR"), e.Where);
    }

    /// <summary>The first byte of the SHA-256, by another program: <c>printf sample-0001 | sha256sum</c>.</summary>
    [Theory]
    [InlineData("sample-0001", Split.Test)]
    [InlineData("sample-0002", Split.Train)]
    [InlineData("sample-0003", Split.Train)]
    [InlineData("sample-0004", Split.Train)]
    public void The_id_alone_tells_the_side(string id, Split side) => Assert.Equal(side, SplitRule.SplitOf(id));

    [Fact]
    public void Every_item_is_on_one_side()
    {
        string all = string.Concat(Enum.GetValues<Split>().Select(side => GoldExport.Of([Sample], side)));

        Assert.Equal(Sample.Items.Select(item => GoldLine.Of(Sample, item)).Order(StringComparer.Ordinal), all.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal));
    }
}
