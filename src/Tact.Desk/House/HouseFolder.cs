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
            LastWordMinutes = Math.Max(0, clocks.LastWordMinutes),
            TouchDays = Math.Max(1, clocks.TouchDays),
            Zone = Zone(clocks.Zone, folder),
            Tongue = Tongue(clocks.Language),
            KitchenWords = HouseYaml.Read<KitchenFile>(Path.Combine(folder, "kitchen.yaml")).Words,
            Services = HouseServices.In(Path.Combine(folder, "services.yaml")),
            Glossary = Glossary(Path.Combine(folder, "glossary.yaml")),
            Suggestions = HouseSuggestions.In(Path.Combine(folder, "suggestions.yaml")),
            Extras = HouseExtras.In(Path.Combine(folder, "extras.yaml")),
            Levels = Levels(Path.Combine(folder, "levels.yaml")),
        };
        return HouseNextQuestions.Teach(house, Path.Combine(folder, "next-questions.yaml"));
    }

    /// <summary>Writes a house style that changes nothing, with every key explained. Files that are there stay as they are.</summary>
    public static void WriteSample(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in HouseSample.Files.Where(file => !File.Exists(Path.Combine(folder, file.Key))))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    private static ClocksFile Clocks(string file)
    {
        var clocks = HouseYaml.Read<ClocksFile>(file);
        return clocks is { AtRiskMinutes: >= 0 } && clocks.DueMinutes >= clocks.AtRiskMinutes ? clocks : throw new DeskFailure(
            $"{file}: at-risk-minutes is {clocks.AtRiskMinutes} and due-minutes is {clocks.DueMinutes}.",
            "Make at-risk-minutes no less than 0, and due-minutes no less than that.");
    }

    private static TimeZoneInfo Zone(string id, string folder) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
        ? zone
        : throw new DeskFailure($"{Path.Combine(folder, "clocks.yaml")}: there is no time zone \"{id}\".", "Write one as Europe/Berlin.");

    private static Language Tongue(string code) => code switch
    {
        "ru" => Language.Russian,
        "zh" => Language.Chinese,
        _ => Language.English,
    };

    private static Glossary Glossary(string file)
    {
        var glossary = HouseYaml.Read<GlossaryFile>(file);
        return glossary.Words.FirstOrDefault(pair => string.IsNullOrWhiteSpace(pair.Key) || string.IsNullOrWhiteSpace(pair.Value)) is { Key: { } term }
            ? throw new DeskFailure($"{file}: the term \"{term}\" has no plain wording.", "Write one behind it, or take the term out.")
            : new(glossary.Words, glossary.Known, glossary.ReadingGrade);
    }

    private static Dictionary<string, Level> Levels(string file) => HouseYaml.Read<LevelsFile>(file).Levels
        .ToDictionary(one => Known(one.Key, file), one => Level(one.Value, file));

    private static string Known(string id, string file) => TheLaw.Find(id)?.Id ?? throw new DeskFailure(
        $"{file}: there is no commandment \"{id}\".", "Run \"tact explain\" to see them all.");

    private static Level Level(string word, string file) => Enum.TryParse<Level>(word, ignoreCase: true, out var level) && Enum.IsDefined(level)
        ? level
        : throw new DeskFailure($"{file}: \"{word}\" is no level.", "Write off, note, warn or stop.");
}
