using System.Reflection;
using Marsad.Observatory.Fusion;

namespace Marsad.Observatory.Tests.Architecture;

public class LayerTests
{
    [Fact]
    public void The_observatory_knows_the_library_alone() =>
        Assert.Equal(["Marsad"], NamesKnown().Where(name => name.StartsWith("Marsad", StringComparison.Ordinal)));

    [Fact]
    public void The_observatory_depends_on_the_platform_and_on_no_package() =>
        Assert.All(NamesKnown(), name => Assert.True(name == "Marsad" || name.StartsWith("System", StringComparison.Ordinal), name));

    [Theory]
    [InlineData("System.Net")]
    [InlineData("System.Data")]
    [InlineData("System.IO.FileSystem")]
    public void The_observatory_reads_no_file_network_or_database(string part) => Assert.DoesNotContain(NamesKnown(), name => name.StartsWith(part, StringComparison.Ordinal));

    [Fact]
    public void Rows_cannot_be_changed()
    {
        IEnumerable<PropertyInfo> settable = typeof(FusedEvent).Assembly.GetExportedTypes().Where(type => !type.IsAssignableTo(typeof(Exception))).SelectMany(type => type.GetProperties()).Where(property => property.CanWrite);

        Assert.All(settable, property => Assert.Contains(typeof(System.Runtime.CompilerServices.IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));
    }

    private static IEnumerable<string> NamesKnown() => typeof(FusedEvent).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
