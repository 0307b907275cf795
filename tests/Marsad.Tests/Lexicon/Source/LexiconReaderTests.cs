using Marsad.Lexicon.Source;
using Xunit;

namespace Marsad.Tests.Lexicon.Source;

public class LexiconReaderTests
{
    [Theory]
    [InlineData("ar/lures.tsv", "phrase\tmeaning", "ar/lures.tsv:1: the header lacks the column «gloss»; expected: phrase gloss")]
    [InlineData("ar/lures.tsv", "phrase\tgloss\nمعركة", "ar/lures.tsv:2: 1 cells where the header has 2 columns")]
    [InlineData("ar/lures.tsv", "phrase\tgloss\n# comment\n\tbattle", "ar/lures.tsv:3: the column «phrase» is empty")]
    [InlineData("ar/particles.tsv", "word\tcategory\tgloss\nفي\tprepo\tin", "ar/particles.tsv:2: «prepo» is no category of function words")]
    [InlineData("ar/verbs.tsv", "verb\troot\tform\timperfect\tmasdar\tkind\tframe\tgloss\nقال\tقول\tXI\t\t\treport\t\tsay", "ar/verbs.tsv:2: «XI» is no verb form; forms are I … X, QI, QII, QIV")]
    [InlineData("ar/verbs.tsv", "verb\troot\tform\timperfect\tmasdar\tkind\tframe\tgloss\nهاجم\tهجم\tIII\t\t\ttelling\t\tattack", "ar/verbs.tsv:2: «telling» is no verb kind")]
    [InlineData("ar/verbs.tsv", "verb\troot\tform\timperfect\tmasdar\tkind\tframe\tgloss\nهاجم\tهجم\tIII\t\t\tplain\tobj\tattack", "ar/verbs.tsv:2: «obj» is no slot; SLOT:ROLE is expected")]
    [InlineData("ar/nouns.tsv", "lemma\tplural\tgender\tclass\tgloss\nجسر\tجسور\tm\tbridge\tbridge", "ar/nouns.tsv:2: «bridge» is no noun class")]
    [InlineData("ontology/plover.tsv", "type\tmode\tquad\tscore\tcameo\tgoldstein\nATTACK\t\t4\t-9\t190\t-10", "ontology/plover.tsv:2: «ATTACK» is no PLOVER type")]
    [InlineData("ontology/plover.tsv", "type\tmode\tquad\tscore\tcameo\tgoldstein\nASSAULT\t\t4\tbad\t190\t-10", "ontology/plover.tsv:2: «bad» in column «score» is no number")]
    [InlineData("ontology/contexts.tsv", "context\twords\nweather\tمطر", "ontology/contexts.tsv:2: «weather» is no PLOVER context")]
    public void Names_file_line_and_fault_of_a_bad_row(string path, string content, string fault) => Assert.Equal([fault], Read(path, content).Faults);

    [Theory]
    [InlineData("  event: COERCE\n", "  event: ARREST\n", "«ARREST» is no PLOVER type")]
    [InlineData("  form: VIII\n", "  form: 8th\n", "«8th» is no verb form; forms are I … X, QI, QII, QIV")]
    [InlineData("  root: عقل\n", "", "the key «root» is missing or empty")]
    [InlineData("  id: arrest\n", "", "the key «id» is missing or empty")]
    [InlineData("  event: COERCE\n", "  event: COERCE\n  evnt: x\n", "unknown key «evnt»")]
    [InlineData("{subj: actor, obj: recipient}", "{subj: doer}", "«doer» is no role; roles are actor recipient partner place content fact none")]
    [InlineData("{subj: actor, obj: recipient}", "actor", "a frame maps slots to roles: {subj: actor, obj: recipient}")]
    public void Names_file_line_and_fault_of_a_bad_entry(string right, string wrong, string fault)
    {
        LexiconSource source = Read("ar/events/coerce.yaml", SampleEntries.Arrest.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal([$"ar/events/coerce.yaml:1: {fault}"], source.Faults);
        Assert.Empty(source.Events);
    }

    [Fact]
    public void Names_the_line_of_broken_yaml() =>
        Assert.StartsWith("ar/events/coerce.yaml:", Assert.Single(Read("ar/events/coerce.yaml", "- verb: [اعتقل\n").Faults), StringComparison.Ordinal);

    [Fact]
    public void Refuses_two_entries_of_one_id() =>
        Assert.Equal(["ar/events/coerce.yaml:10: the id of «ar/coerce/arrest» stands already at ar/events/coerce.yaml:1"], Read("ar/events/coerce.yaml", SampleEntries.Arrest + SampleEntries.Arrest).Faults);

    [Fact]
    public void Reads_the_sound_rows_beside_bad_ones()
    {
        LexiconSource source = Read("ar/lures.tsv", "phrase\tgloss\nمعركة كروية\tfootball contest\nمعركة\nحرب نفسية\twar of nerves\n");

        Assert.Equal(["معركة كروية", "حرب نفسية"], source.Lures);
        Assert.Single(source.Faults);
    }

    [Fact]
    public void Lets_an_overlay_replace_the_entry_of_the_same_rule()
    {
        LexiconFile[] shipped = [new("ar/events/coerce.yaml", SampleEntries.Arrest)];
        LexiconFile[] overlay = [new("ar/events/coerce.yaml", SampleEntries.Arrest.Replace("  mode: arrest\n", "  mode: seize\n", StringComparison.Ordinal))];

        LexiconSource source = LexiconReader.Read(shipped, overlay);

        Assert.Empty(source.Faults);
        Assert.Equal("seize", Assert.Single(source.Events).Mode);
        Assert.NotEqual(LexiconReader.Read(shipped).Version, source.Version);
    }

    [Fact]
    public void Hashes_the_same_files_alike_in_any_order()
    {
        LexiconFile[] files = [new("ar/lures.tsv", "phrase\tgloss\n"), new("ar/events/coerce.yaml", SampleEntries.Arrest)];

        Assert.Equal(LexiconReader.Read(files).Version, LexiconReader.Read(files.Reverse()).Version);
    }

    private static LexiconSource Read(string path, string content) => LexiconReader.Read([new LexiconFile(path, content)]);
}
