using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Lexicon.Source;
using Xunit;

namespace Marsad.Tests.Lexicon;

public class BuiltInLexiconTests
{
    [Fact]
    public void Has_no_faults() => Assert.Empty(LexiconReader.Read(BuiltInLexicon.Files()).Faults);

    [Fact]
    public void Loads_what_its_files_compile_to()
    {
        CompiledLexicon loaded = BuiltInLexicon.Load();
        CompiledLexicon compiled = LexiconCompiler.Compile(LexiconReader.Read(BuiltInLexicon.Files()));

        Assert.Equal(compiled.Version, loaded.Version);
        Assert.Equal(compiled.SurfaceCount, loaded.SurfaceCount);
        Assert.Equal(compiled.Prepositions, loaded.Prepositions);
        Assert.Equal(compiled.Lemmas.Select(l => (l.Text, l.Class, l.VerbKind, l.NounClass)), loaded.Lemmas.Select(l => (l.Text, l.Class, l.VerbKind, l.NounClass)));
        Assert.Equal(compiled.Entities.Select(e => e.Id), loaded.Entities.Select(e => e.Id));
    }

    [Fact]
    public void Numbers_lemmas_by_their_place()
    {
        Lemma[] lemmas = BuiltInCoder.Instance.Lexicon.Lemmas;

        Assert.Equal(Enumerable.Range(0, lemmas.Length), lemmas.Select(l => l.Id));
    }

    [Theory]
    [InlineData("قصفت", FormKind.Perfect)]
    [InlineData("يهاجم", FormKind.Imperfect)]
    [InlineData("اعتقال", FormKind.Masdar)]
    [InlineData("وزراء", FormKind.Noun)]
    [InlineData("موسكو", FormKind.Name)]
    [InlineData("إلى", FormKind.Particle)]
    public void Knows_the_words_of_news(string word, FormKind kind) =>
        Assert.Contains(kind, BuiltInCoder.Instance.Lexicon.Find(word).ToArray().Select(f => f.Features.Kind));

    [Theory]
    [InlineData("")]
    [InlineData("غعغعغع")]
    [InlineData("kwzxq")]
    public void Finds_nothing_for_no_word(string word) => Assert.True(BuiltInCoder.Instance.Lexicon.Find(word).IsEmpty);

    [Fact]
    public void Knows_the_scale_of_each_sense()
    {
        CompiledLexicon lexicon = BuiltInCoder.Instance.Lexicon;

        Assert.All(lexicon.Lemmas.SelectMany(l => l.Senses), sense => Assert.True(lexicon.Scale.Knows(sense.Type, sense.Mode), sense.Rule));
    }

    [Theory]
    [InlineData("RUS")]
    [InlineData("EGY")]
    [InlineData("PSE")]
    public void Knows_states_by_their_code(string code) => Assert.Equal(code, BuiltInCoder.Instance.Lexicon.StateByCountry[code].Code.Country);
}
