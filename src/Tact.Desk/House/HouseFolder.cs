using System.Text.Json.Nodes;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Desk.House;

/// <summary>The house style as it lies in a folder of commented YAML, a file for each part: <c>addresses.yaml</c>, <c>clocks.yaml</c> and so on.</summary>
public static class HouseFolder
{
    /// <summary>Reads the folder; a file that is not there leaves its defaults.</summary>
    /// <exception cref="DeskFailure">There is no such folder, or a file in it holds what it should not; names the file and line.</exception>
    public static HouseStyle Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DeskFailure($"There is no folder {folder}.", "Name the folder your house style lies in.");
        }

        var clocks = Clocks(Path.Combine(folder, "clocks.yaml"));
        var house = new HouseStyle
        {
            Ours = new(HouseYaml.Read<AddressesFile>(Path.Combine(folder, "addresses.yaml")).Ours),
            Reply = new(clocks.AtRiskMinutes, clocks.DueMinutes),
            ReplyRules = [.. clocks.Rules.Select(Rule)],
            LastWordMinutes = clocks.LastWordMinutes,
            TouchDays = clocks.TouchDays,
            Zone = TimeZoneInfo.FindSystemTimeZoneById(clocks.Zone),
            Tongue = Tongue(clocks.Language),
            KitchenWords = HouseYaml.Read<KitchenFile>(Path.Combine(folder, "kitchen.yaml")).Words,
            Services = HouseServices.In(Path.Combine(folder, "services.yaml")),
            Glossary = Glossary(Path.Combine(folder, "glossary.yaml")),
            Suggestions = HouseSuggestions.In(Path.Combine(folder, "suggestions.yaml")),
            Extras = HouseExtras.In(Path.Combine(folder, "extras.yaml")),
            Snippets = HouseSnippets.In(Path.Combine(folder, "snippets.yaml")),
        };
        house = house with { Roster = HouseRoster.In(Path.Combine(folder, "roster.yaml"), house.Zone) };
        house = HouseLevels.Teach(house, Path.Combine(folder, "levels.yaml"));
        house = HouseNextQuestions.Teach(house, Path.Combine(folder, "next-questions.yaml"));
        return HousePayment.Teach(house, Path.Combine(folder, "payment.yaml"));
    }

    private static ClocksFile Clocks(string file)
    {
        var clocks = HouseYaml.Read<ClocksFile>(file);
        return clocks.DueMinutes >= clocks.AtRiskMinutes ? clocks : throw new DeskFailure(
            $"{file}: at-risk-minutes is {clocks.AtRiskMinutes} and due-minutes is {clocks.DueMinutes}.",
            "Make due-minutes no less than at-risk-minutes.");
    }

    private static ReplyRule Rule(ReplyRuleEntry rule) =>
        new(new(Math.Min(rule.AtRiskMinutes ?? rule.DueMinutes, rule.DueMinutes), rule.DueMinutes), rule.Mailbox, rule.Client, rule.Urgent);

    /// <summary>Writes a part as commented YAML, and beside it the schemas by which editors help with all of them.</summary>
    /// <exception cref="DeskFailure">The folder cannot be written.</exception>
    public static void Write(string folder, HousePart part, JsonObject? content, string language)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "schema"));
            File.WriteAllText(Path.Combine(folder, "schema", part.Name + ".json"), part.SchemaText);
            var file = Path.Combine(folder, part.FileName);
            File.WriteAllText(file + ".new", $"# yaml-language-server: $schema=schema/{part.Name}.json\n{HouseWriter.Write(part, content, language)}");
            File.Move(file + ".new", file, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new DeskFailure($"The house style cannot be written in {folder}: {refused.Message}", "Check who may write there, and the disk.", refused);
        }
    }

    /// <summary>What a part holds as it lies in the folder; null for nothing.</summary>
    /// <exception cref="DeskFailure">It cannot be read, or is no YAML.</exception>
    public static JsonObject? Content(string folder, HousePart part)
    {
        var file = Path.Combine(folder, part.FileName);
        return File.Exists(file) ? Content(part, HouseYaml.TextOf(file), file) : null;
    }

    /// <summary>What the text of a part holds; null for nothing.</summary>
    /// <exception cref="DeskFailure">It is no YAML, or not what the part may hold.</exception>
    internal static JsonObject? Content(HousePart part, string text, string file) =>
        HouseCheck.Of(part, text, file) is [{ } first, ..] ? throw first.AsFailure() : HouseDocument.Parse(text).Json as JsonObject;

    private static Language Tongue(string code) => code switch
    {
        "ru" => Language.Russian,
        "zh" => Language.Chinese,
        _ => Language.English,
    };

    private static Glossary Glossary(string file)
    {
        var glossary = HouseYaml.Read<GlossaryFile>(file);
        return new(glossary.Words, glossary.Known, glossary.ReadingGrade);
    }
}
