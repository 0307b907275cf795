using System.Reflection;
using Marsad.Evaluation;
using Marsad.Feeds;
using Marsad.Storage.Formats;

namespace Marsad.Cli.Tests;

/// <summary>Dependencies point inward: the command knows storage, evaluation and feeds, which know the library and not each other.</summary>
public sealed class LayerTests
{
    public static TheoryData<Type> Middle => [typeof(IRecordWriter), typeof(LineFault), typeof(ArticleOutcome)];

    [Theory]
    [MemberData(nameof(Middle))]
    public void Storage_evaluation_and_feeds_know_the_library_alone(Type type) => Assert.Equal(["Marsad"], PartsKnownTo(type.Assembly));

    [Fact]
    public void The_command_knows_all() => Assert.Equal(["Marsad", "Marsad.Evaluation", "Marsad.Feeds", "Marsad.Storage"], PartsKnownTo(typeof(MarsadApp).Assembly));

    private static IEnumerable<string> PartsKnownTo(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Marsad", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
