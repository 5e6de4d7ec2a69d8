using System.Text.Json.Nodes;
using Tact.Desk.House;

namespace Tact.Desk.Tests.House;

/// <summary>A house style written as commented YAML is the one that was meant.</summary>
public sealed class HouseWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-house-").FullName;

    [Theory]
    [InlineData("en", "# What we sell")]
    [InlineData("ru", "# Что мы продаём")]
    [InlineData("zh", "# 我们出售什么")]
    public void Comments_are_in_the_language_of_the_house(string language, string comment)
    {
        Starter.Begin(_folder, null, language);

        Assert.Contains(comment, File.ReadAllText(Path.Combine(_folder, "services.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_house_that_teaches_nothing_reads_as_the_defaults_and_its_examples_read_too()
    {
        Starter.Begin(_folder, null, "en");
        Assert.Empty(HouseCheck.Of(_folder));
        Assert.Equal(12, HouseFolder.Read(_folder).Glossary.ReadingGrade);

        foreach (var part in HousePart.All)
        {
            var example = part.Shape.Fields.Where(field => field.Node.Example is not null)
                .ToDictionary(field => field.Key, field => (JsonNode?)field.Node.Example!.DeepClone());
            HouseFolder.Write(_folder, part, new(example), "en");
        }

        Assert.Empty(HouseCheck.Of(_folder));
        Assert.Equal("animated film", Assert.Single(HouseFolder.Read(_folder).Services).Name);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("12")]
    [InlineData("null")]
    [InlineData("- a: [b] # c")]
    [InlineData("\"quoted\" and 'so'")]
    [InlineData("two\nlines\n")]
    [InlineData("  led in\n\nby blanks")]
    [InlineData("您好：{名字}")]
    public void Whatever_a_text_looks_like_it_stays_text(string text)
    {
        var part = HousePart.Find("snippets")!;
        var content = new JsonObject { ["snippets"] = new JsonArray(new JsonObject { ["name"] = text.Split('\n')[0], ["text"] = new JsonObject { ["en"] = text } }) };

        HouseFolder.Write(_folder, part, content, "en");

        Assert.True(JsonNode.DeepEquals(content, HouseFolder.Content(_folder, part)));
    }

    [Fact]
    public void Every_starter_is_whole_in_three_languages_and_survives_being_written()
    {
        foreach (var trade in Starter.Trades)
        {
            foreach (var part in HousePart.All.Where(part => part.Name is not ("addresses" or "levels")))
            {
                var content = Starter.Content(trade, part);
                Assert.True(content is not null, $"{trade} has no {part.FileName}");
                MustSpeakAll(content, $"{trade}/{part.FileName}");
                HouseFolder.Write(_folder, part, content, "ru");
                Assert.True(JsonNode.DeepEquals(content, HouseFolder.Content(_folder, part)), $"{trade}/{part.FileName}");
            }

            Assert.Empty(HouseCheck.Of(_folder));
        }
    }

    [Fact]
    public void What_lies_in_a_folder_is_never_written_over()
    {
        File.WriteAllText(Path.Combine(_folder, "kitchen.yaml"), "words: [Jira]\n");

        var (written, kept) = Starter.Begin(_folder, "legal", "en");

        Assert.Equal(["kitchen.yaml"], kept);
        Assert.DoesNotContain("kitchen.yaml", written);
        Assert.Equal(["Jira"], HouseFolder.Read(_folder).KitchenWords);
    }

    private static void MustSpeakAll(JsonNode? node, string where)
    {
        if (node is JsonObject some && some.ContainsKey("en"))
        {
            Assert.True(some.ContainsKey("ru") && some.ContainsKey("zh"), $"{where}: {some["en"]} is not in all languages");
        }

        foreach (var child in node switch { JsonObject one => one.Select(pair => pair.Value), JsonArray list => list, _ => [] })
        {
            MustSpeakAll(child, where);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
