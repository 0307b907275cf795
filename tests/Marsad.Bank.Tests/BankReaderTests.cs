using Marsad.Bank.Format;
using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Bank.Tests;

public class BankReaderTests
{
    [Fact]
    public void A_file_is_read_with_all_its_fields()
    {
        var faults = new List<BankFault>();
        BankFile file = Samples.Read(Samples.Sound, faults);

        Assert.Empty(faults);
        Assert.Equal(("A", null, "a sample", "sample"), (file.Author, file.Reviewer, file.Theme, file.Stem));
        Assert.Equal(["sample-0001", "sample-0002"], file.Items.Select(item => item.Id));
        BankItem item = file.Items[0];
        Assert.Equal((6, new DateOnly(2023, 4, 15), "الرباط تعزز حدودها", null), (item.Line, item.Published, item.Title, item.Lure));
        BankRecord record = Assert.Single(item.Records);
        Assert.Equal((10, EventType.MOBILIZE, "troops", Factuality.Future), (record.Line, record.Type, record.Mode, record.Factuality));
        Assert.Equal(new Phrase("نشر قوات", 1), record.Trigger);
        Assert.Equal([new CodedPhrase(new Phrase("وزارة الدفاع المغربية", null), "MAR:GOV")], record.Actors);
        Assert.Empty(record.Recipients);
        Assert.Equal(record.Actors[0], record.AttributedTo);
        Assert.Equal(new CodedPhrase(new Phrase("أمس", null), "2023-04-14"), record.When);
        Assert.Equal(new CodedPhrase(new Phrase("الحدود الشرقية", null), "MAR"), record.Where);
        Assert.Equal(("sport", 0), (file.Items[1].Lure, file.Items[1].Records.Count));
    }

    [Fact]
    public void Each_line_is_a_sentence_and_the_headline_one_too()
    {
        BankItem item = Samples.Read(Samples.Sound, []).Items[0];

        Assert.Equal(["الرباط تعزز حدودها", "أعلنت وزارة الدفاع المغربية أمس نشر قوات إضافية على الحدود الشرقية.", "ونشر قوات أخرى ممكن."], item.Sentences.Select(s => item.Document[s]));
        Assert.Equal("الرباط تعزز حدودها\n\n" + item.Body, item.Document.Text);
    }

    [Fact]
    public void Several_actors_and_recipients_are_several_fields()
    {
        BankRecord record = Record("- ACCUSE allege actual | trigger اتهمت | actor فرنسا = FRA:GOV | actor ألمانيا = DEU:GOV | recipient روسيا = RUS:GOV | recipient الصين = CHN:GOV");

        Assert.Equal(["FRA:GOV", "DEU:GOV"], record.Actors.Select(actor => actor.Value));
        Assert.Equal(["RUS:GOV", "CHN:GOV"], record.Recipients.Select(recipient => recipient.Value));
    }

    [Theory]
    [InlineData("author: A\n", "", 1, "the header lacks author:")]
    [InlineData("theme: a sample", "theme:", 3, "theme is empty")]
    [InlineData("theme: a sample", "subject: a sample", 3, "«subject» is no header field")]
    [InlineData("theme: a sample", "author: B", 3, "author stands twice")]
    [InlineData("2023-04-15", "15.4.2023", 6, "should be an id and the day of publication")]
    [InlineData("MOBILIZE troops future", "MOBILIZE future", 10, "should be type, mode (or -) and factuality")]
    [InlineData("MOBILIZE", "mobilize", 10, "«mobilize» is no event type")]
    [InlineData("MOBILIZE", "13", 10, "«13» is no event type")]
    [InlineData("troops future", "troops planned", 10, "«planned» is no factuality; they are actual, future, hypothetical, negated")]
    [InlineData("trigger نشر قوات #1 | ", "", 10, "the record has no trigger")]
    [InlineData("| trigger نشر قوات #1", "| trigger نشر قوات #1 | trigger نشر", 10, "trigger stands twice")]
    [InlineData("| when أمس", "| time أمس", 10, "«time» is no field")]
    [InlineData("أمس = 2023-04-14", "أمس", 10, "has no value; write: when words = 2023-04-14")]
    [InlineData("#1", "#first", 10, "«#first» should be a number from 1")]
    [InlineData("| where الحدود الشرقية = MAR", "| where", 10, "the field «where» is empty")]
    [InlineData("! sport", "! sport\nوفاز غيره.", 15, "a sentence after the lines of - or !")]
    [InlineData("! sport", "! sport\n! sport", 15, "a second line of !")]
    [InlineData("ونشر قوات أخرى ممكن.", "title: عنوان", 9, "title: stands once, before the sentences")]
    public void What_breaks_the_format_is_reported_with_its_line(string part, string replacement, int line, string message)
    {
        BankFault[] faults = [.. Samples.FaultsAfter(part, replacement).Where(fault => fault.Message.Contains(message, StringComparison.Ordinal))];

        Assert.Equal(("sample.txt", line), (Assert.Single(faults).File, faults[0].Line));
    }

    [Theory]
    [InlineData("قتل جندي في مقتل", "قتل", 0)]
    [InlineData("وأعلنت ثم أعلنتها", "أعلنت", 1)]
    [InlineData("فبالقصف رد", "القصف", 2)]
    public void A_phrase_is_whole_words_without_their_clitics(string text, string phrase, int start) =>
        Assert.Equal(new TextSpan(start, start + phrase.Length), PhraseFinder.Find(text, new Phrase(phrase, null)));

    private static BankRecord Record(string line)
    {
        var faults = new List<BankFault>();
        BankFile file = Samples.Read($"author: A\nreviewer: B\ntheme: t\n@ sample-0001 2023-04-15\nنص.\n{line}\n", faults);
        Assert.Empty(faults);
        return Assert.Single(Assert.Single(file.Items).Records);
    }
}
