using Tact.Desk.House;

namespace Tact.Desk.Tests.House;

/// <summary>The terms of the house as they lie in <c>glossary.yaml</c>.</summary>
public sealed class GlossaryFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-house-").FullName;

    [Fact]
    public void Terms_what_is_known_and_the_grade_are_read()
    {
        Write("words:\n  rough cut{,s}: first version{,s} of the film\nknown: [SDL]\nreading-grade: 9\n");

        var glossary = HouseFolder.Read(_folder).Glossary;

        Assert.Equal("first version{,s} of the film", glossary.Words["rough cut{,s}"]);
        Assert.Equal(("SDL", 9), (Assert.Single(glossary.Known), glossary.ReadingGrade));
    }

    [Fact]
    public void A_term_without_its_wording_is_said()
    {
        Write("words:\n  rough cut:\n");

        var failure = Assert.Throws<DeskFailure>(() => HouseFolder.Read(_folder));

        Assert.Contains("rough cut", failure.What, StringComparison.Ordinal);
    }

    private void Write(string text) => File.WriteAllText(Path.Combine(_folder, "glossary.yaml"), text);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
