using Marsad.Lexicon;
using Marsad.Lexicon.Source;
using Xunit;

namespace Marsad.Tests.Lexicon;

public class LexiconCompilerTests
{
    private const string Scale = "type\tmode\tquad\tscore\tcameo\tgoldstein\nCOERCE\t\t4\t-5\t170\t-7\nCOERCE\tarrest\t4\t-5\t173\t-5\n";

    [Fact]
    public void Compiles_all_forms_of_an_entry()
    {
        CompiledLexicon lexicon = Compile(SampleEntries.Arrest);

        Assert.Equal("ar/coerce/arrest", Assert.Single(lexicon.Lemmas[lexicon.Find("يعتقلون")[0].LemmaId].Senses).Rule);
        Assert.False(lexicon.Find("اعتقالات").IsEmpty);
    }

    [Theory]
    [InlineData("mode: arrest", "mode: jailing", "COERCE has no mode «jailing»")]
    [InlineData("form: VIII", "form: X", "«اعتقل» is not what root عقل gives in form X")]
    [InlineData("root: عقل", "root: عقلل", "the root «عقلل» of «اعتقل» has 4 radicals, form VIII needs 3")]
    public void Gives_one_clear_error_for_a_bad_entry(string right, string wrong, string told)
    {
        LexiconException fault = Assert.Throws<LexiconException>(() => Compile(SampleEntries.Arrest.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.StartsWith($"ar/events/coerce.yaml:1: {told}", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Theory]
    [InlineData("with")]
    [InlineData("unless")]
    public void Refuses_a_filler_that_is_a_form_of_another_lemma(string condition)
    {
        string entries = SampleEntries.Arrest.Replace("  event:", $"  {condition}: {{obj: [شاحنات]}}\n  event:", StringComparison.Ordinal);
        LexiconFile nouns = new("ar/nouns.tsv", "lemma\tplural\tgender\tclass\tgloss\nشاحنة\tشاحنات\tf\tvehicle\tlorry\n");

        LexiconException fault = Assert.Throws<LexiconException>(() => LexiconCompiler.Compile(Read(entries, nouns)));

        Assert.Equal("ar/events/coerce.yaml:1: «شاحنات» is no lemma but a form of «شاحنة»: name that, or list «شاحنات» in ar/", fault.Message);
    }

    [Theory]
    [InlineData("شاحنة")]
    [InlineData("قافلة")]
    public void Takes_a_lemma_or_an_unknown_word_as_a_filler(string filler)
    {
        string entries = SampleEntries.Arrest.Replace("  event:", $"  with: {{obj: [{filler}]}}\n  event:", StringComparison.Ordinal);
        LexiconFile nouns = new("ar/nouns.tsv", "lemma\tplural\tgender\tclass\tgloss\nشاحنة\tشاحنات\tf\tvehicle\tlorry\n");

        Assert.False(LexiconCompiler.Compile(Read(entries, nouns)).Find(filler).IsEmpty);
    }

    [Theory]
    [InlineData("كمين ليلي", "كمينا ليليا")]
    [InlineData("كمين ليلي", "كمينين ليليين")]
    [InlineData("كمين ليلي", "كمائن ليلية")]
    [InlineData("كمين ليلي", "الكمين الليلي")]
    [InlineData("كمائن ليلية", "الكمائن الليلية")]
    [InlineData("كمين ضباع", "كمين ضباع")]
    public void Inflects_a_phrase_of_noun_and_adjective(string phrase, string form)
    {
        LexiconFile[] files =
        [
            new("ar/nouns.tsv", "lemma\tplural\tgender\tclass\tgloss\nكمين\tكمائن\t\tact\tambush\n"),
            new("ar/adjectives.tsv", "lemma\tplural\tgloss\nليلي\t\tnightly\n"),
            new("ar/lures.tsv", $"phrase\tgloss\n{phrase}\t-\n"),
        ];

        CompiledLexicon lexicon = LexiconCompiler.Compile(LexiconReader.Read(files));

        Assert.Contains(lexicon.Find(form).ToArray(), f => lexicon.Lemmas[f.LemmaId].Class == LemmaClass.Lure);
        Assert.True(lexicon.Find("كمينا ليلي").IsEmpty);
    }

    [Fact]
    public void Names_all_faults_at_once()
    {
        string second = SampleEntries.Arrest.Replace("id: arrest", "id: jail", StringComparison.Ordinal).Replace("mode: arrest", "mode: jailing", StringComparison.Ordinal);

        LexiconException fault = Assert.Throws<LexiconException>(() => Compile(SampleEntries.Arrest.Replace("form: VIII", "form: X", StringComparison.Ordinal) + second));

        Assert.Equal(2, fault.Message.Split(Environment.NewLine).Length);
    }

    [Fact]
    public void Compiles_what_is_sound_beside_faults()
    {
        LexiconSource source = Read(SampleEntries.Arrest.Replace("mode: arrest", "mode: jailing", StringComparison.Ordinal) + SampleEntries.Arrest.Replace("id: arrest", "id: jail", StringComparison.Ordinal));

        CompiledLexicon lexicon = LexiconCompiler.Compile(source, out IReadOnlyList<string> faults);

        Assert.Single(faults);
        Assert.False(lexicon.Find("اعتقلوا").IsEmpty);
    }

    [Fact]
    public void Lays_an_overlay_over_the_shipped_lexicon()
    {
        LexiconFile[] overlay = [new("ar/lures.tsv", "phrase\tgloss\nقصف كلامي\tverbal bombardment\n")];

        CompiledLexicon lexicon = BuiltInLexicon.LoadWith(overlay);

        Assert.Equal(LemmaClass.Lure, lexicon.Lemmas[lexicon.Find("قصف كلامي")[0].LemmaId].Class);
        Assert.NotEqual(BuiltInCoder.Instance.Lexicon.Version, lexicon.Version);
    }

    private static CompiledLexicon Compile(string entries) => LexiconCompiler.Compile(Read(entries));

    private static LexiconSource Read(string entries, params LexiconFile[] others) =>
        LexiconReader.Read([new LexiconFile("ontology/plover.tsv", Scale), new LexiconFile("ar/events/coerce.yaml", entries), .. others]);
}
