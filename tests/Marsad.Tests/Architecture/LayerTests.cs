using System.Reflection;
using Marsad.Events;
using Xunit;

namespace Marsad.Tests.Architecture;

public class LayerTests
{
    private static readonly Assembly Library = typeof(EventCoder).Assembly;

    [Fact]
    public void The_library_knows_no_other_part_of_the_project() =>
        Assert.DoesNotContain(Library.GetReferencedAssemblies(), name => name.Name!.StartsWith("Marsad", StringComparison.Ordinal));

    [Fact]
    public void The_library_depends_on_the_platform_and_on_yaml_alone() =>
        Assert.All(Library.GetReferencedAssemblies().Select(name => name.Name!), name => Assert.True(name.StartsWith("System", StringComparison.Ordinal) || name == "YamlDotNet", name));

    [Theory]
    [InlineData("Marsad.Text")]
    [InlineData("Marsad.Ontology")]
    [InlineData("Marsad.Arabic", "Marsad.Text", "Marsad.Time", "Marsad.Lexicon", "Marsad.Ontology")]
    [InlineData("Marsad.Lexicon", "Marsad.Text", "Marsad.Arabic", "Marsad.Ontology")]
    [InlineData("Marsad.Mentions", "Marsad.Text", "Marsad.Arabic", "Marsad.Lexicon", "Marsad.Ontology", "Marsad")]
    public void A_stage_knows_only_those_below(string stage, params string[] below)
    {
        IEnumerable<string> upward =
            from type in Library.GetTypes()
            where IsIn(type, stage)
            from used in TypeUse.Of(type)
            where used.Namespace is { } name && name.StartsWith("Marsad", StringComparison.Ordinal) && !IsIn(used, stage) && !below.Any(lower => lower == "Marsad" ? name == lower : IsIn(used, lower))
            select $"{type.FullName} uses {used.FullName}";

        Assert.Empty(upward.Distinct());
    }

    [Theory]
    [InlineData("Marsad.Text")]
    [InlineData("Marsad.Ontology")]
    [InlineData("Marsad.Arabic")]
    [InlineData("Marsad.Lexicon")]
    [InlineData("Marsad.Mentions")]
    [InlineData("Marsad.Events")]
    [InlineData("Marsad.Time")]
    public void No_stage_knows_the_coder_that_runs_it(string stage) =>
        Assert.DoesNotContain(Library.GetTypes().Where(type => IsIn(type, stage)), type => TypeUse.Of(type).Contains(typeof(EventCoder)));

    [Fact]
    public void The_search_for_uses_sees_bodies_and_signatures()
    {
        IEnumerable<Type> used = TypeUse.Of(typeof(EventCoder));

        Assert.Contains(typeof(EventRecord), used);
        Assert.Contains(typeof(Marsad.Text.Tokenizer), used);
    }

    [Fact]
    public void Data_of_records_cannot_be_changed() =>
        Assert.All(
            typeof(EventRecord).GetProperties().Where(property => property.CanWrite),
            property => Assert.Contains(typeof(System.Runtime.CompilerServices.IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    private static bool IsIn(Type type, string stage) => type.Namespace == stage || type.Namespace?.StartsWith(stage + ".", StringComparison.Ordinal) == true;
}
