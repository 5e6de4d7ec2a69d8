using Tact.Commandments.Law;
using Tact.Desk.House;

namespace Tact.Desk.Tests.House;

/// <summary>What is wrong in a house style is said with its file and line, all at once.</summary>
public sealed class HouseCheckTests : IDisposable
{
    private static readonly string[] _tongues = ["en", "ru", "zh"];

    private readonly string _folder = Directory.CreateTempSubdirectory("tact-house-").FullName;

    [Theory]
    [InlineData("clocks", "at-risk-minutes: 5\ndue-minuts: 45\n", 2, "\"due-minuts\" is no key that can stand here")]
    [InlineData("clocks", "due-minutes: soon\n", 1, "\"due-minutes\" is text and should be a whole number.")]
    [InlineData("clocks", "language: en\nzone: Europe/Berln\n", 2, "there is no time zone \"Europe/Berln\"")]
    [InlineData("services", "services:\n  - called: [x]\n  - name: film\n", 2, "this entry lacks \"name\".")]
    [InlineData("services", "services:\n  - name: film\n    includes:\n      fr: [le son]\n", 4, "there may be en, ru, zh.")]
    [InlineData("glossary", "words:\n  rough cut:\n", 2, "\"rough cut\" is empty and should be text")]
    [InlineData("levels", "levels:\n  reply-al: warn\n", 2, "\"reply-al\" is no key")]
    [InlineData("levels", "levels:\n  wow: loud\n", 2, "it is one of off, note, warn, stop.")]
    [InlineData("roster", "members:\n  - name: A\n    shifts:\n      - {days: [mon], from: 9, till: \"18:00\"}\n", 4, "\"from\" is a number and should be text")]
    [InlineData("addresses", "ours: [a\n", 2, "flow sequence")]
    public void Each_fault_has_its_line(string part, string text, int line, string says)
    {
        Write(part, text);

        var problem = Assert.Single(HouseCheck.Of(_folder));

        Assert.Equal(line, problem.Line);
        Assert.Contains(says, problem.What, StringComparison.Ordinal);
        Assert.Contains($"{part}.yaml, line {line}", Assert.Throws<DeskFailure>(() => HouseFolder.Read(_folder)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_all_files_are_found_at_once()
    {
        Write("clocks", "language: de\nzone: Nowhere\n");
        Write("kitchen", "word: [a]\n");

        Assert.Equal(3, HouseCheck.Of(_folder).Count);
    }

    [Fact]
    public void Schemas_and_law_name_the_same_commandments_and_topics()
    {
        Assert.Equal(TheLaw.All.Select(one => one.Id), Shape("levels", "levels").Fields.Select(field => field.Key));
        Assert.Equal(NextQuestion.Topics, Shape("next-questions", "next-questions").Item!.Fields.Single(field => field.Key == "topic").Node.Words);
    }

    [Fact]
    public void Everything_one_fills_in_is_worded_in_three_languages()
    {
        foreach (var part in HousePart.All)
        {
            All(part.Shape).ForEach(node => Assert.Equal(3, _tongues.Select(node.Title).Distinct().Count()));
        }
    }

    private static List<SchemaNode> All(SchemaNode node) =>
        [.. node.Fields.Where(field => TheLaw.Find(field.Key) is null).SelectMany(field => All(field.Node).Prepend(field.Node)), .. node.Item is { } item ? All(item) : []];

    private static SchemaNode Shape(string part, string key) => HousePart.Find(part)!.Shape.Fields.Single(field => field.Key == key).Node;

    private void Write(string part, string text) => File.WriteAllText(Path.Combine(_folder, part + ".yaml"), text);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
