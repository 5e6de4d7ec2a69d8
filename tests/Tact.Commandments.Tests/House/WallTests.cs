using Tact.Commandments.Law;

namespace Tact.Commandments.Tests.House;

/// <summary>The law sees nothing but letters.</summary>
public class WallTests
{
    [Fact]
    public void The_law_references_only_the_base_class_library()
    {
        var foreign = typeof(TheLaw).Assembly.GetReferencedAssemblies()
            .Where(assembly => !assembly.Name!.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(foreign);
    }

    [Fact]
    public void The_law_has_no_package_and_no_project_beneath_it()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src", "Tact.Commandments", "Tact.Commandments.csproj"));

        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.Net")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("Environment.")]
    [InlineData("TimeProvider")]
    [InlineData("Random")]
    [InlineData("Console.")]
    public void The_law_touches_no_file_net_clock_culture_or_chance(string forbidden)
    {
        var offenders = Source.Files("src/Tact.Commandments").Where(file => file.Code.Contains(forbidden, StringComparison.Ordinal));

        Assert.Empty(offenders.Select(file => file.Path));
    }
}
