using System.Reflection;
using Marsad.Evaluation;
using Marsad.Storage.Formats;

namespace Marsad.Cli.Tests;

/// <summary>Dependencies point inward: the command knows storage and evaluation, which know the library and not each other.</summary>
public sealed class LayerTests
{
    public static TheoryData<Type> Middle => [typeof(ArticleReader), typeof(LineFault)];

    [Theory]
    [MemberData(nameof(Middle))]
    public void Storage_and_evaluation_know_the_library_alone(Type type) => Assert.Equal(["Marsad"], PartsKnownTo(type.Assembly));

    [Fact]
    public void The_command_knows_all() => Assert.Equal(["Marsad", "Marsad.Evaluation", "Marsad.Storage"], PartsKnownTo(typeof(MarsadApp).Assembly));

    private static IEnumerable<string> PartsKnownTo(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Marsad", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
