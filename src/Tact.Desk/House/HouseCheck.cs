using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.Core;

namespace Tact.Desk.House;

/// <summary>Holds the files of a house style against their schemas.</summary>
public static class HouseCheck
{
    private const string KeysRemedy = "Mend that line; the keys a file may hold are explained in docs/running/house-style.md.";

    private static readonly Dictionary<string, Lazy<JsonSchema>> _schemas =
        HousePart.All.ToDictionary(part => part.Name, part => new Lazy<JsonSchema>(() => JsonSchema.FromText(part.SchemaText)));

    /// <summary>All that is wrong in a folder, file by file; what only shows when the files are read together comes last.</summary>
    /// <exception cref="DeskFailure">There is no such folder, or a file cannot be read.</exception>
    public static IReadOnlyList<HouseProblem> Of(string folder)
    {
        var files = HousePart.All.Select(part => (Part: part, File: Path.Combine(folder, part.FileName))).Where(one => File.Exists(one.File)).ToList();
        var found = files.SelectMany(one => Of(one.Part, HouseYaml.TextOf(one.File), one.File)).ToList();
        if (found.Count > 0)
        {
            return found;
        }

        try
        {
            _ = HouseFolder.Read(folder);
            return [];
        }
        catch (DeskFailure broken) when (Directory.Exists(folder))
        {
            return [new(folder, 1, broken.What, broken.Remedy)];
        }
    }

    /// <summary>All that is wrong in the text of one part.</summary>
    public static IReadOnlyList<HouseProblem> Of(HousePart part, string text, string file)
    {
        try
        {
            var document = HouseDocument.Parse(text);
            return document.Json is null ? [] : [.. Of(part, document.Json)
                .Select(one => new HouseProblem(file, document.LineOf(one.Pointer), one.What, KeysRemedy)).OrderBy(one => one.Line)];
        }
        catch (YamlException broken)
        {
            return [new(file, broken.Start.Line, broken.Message, KeysRemedy)];
        }
    }

    /// <summary>All that is wrong in the content of one part: where (a JSON pointer), and what.</summary>
    public static IReadOnlyList<(string Pointer, string What)> Of(HousePart part, JsonNode content)
    {
        var result = _schemas[part.Name].Value.Evaluate(content, new() { OutputFormat = OutputFormat.List });
        var broken = result.IsValid ? [] : result.Details.Where(one => one is { IsValid: false, HasErrors: true })
            .SelectMany(one => one.Errors!.Select(error => (Pointer: one.InstanceLocation.ToString(), What: SchemaWords.Of(error.Key, error.Value, one.InstanceLocation.ToString(), content, part.Shape))))
            .ToList();
        return [.. broken.Concat(UnknownZones(content, "")).DistinctBy(one => one.Pointer)];
    }

    private static IEnumerable<(string Pointer, string What)> UnknownZones(JsonNode? node, string pointer) => node switch
    {
        JsonObject some => some.SelectMany(pair => pair is { Key: "zone", Value: JsonValue value } && !IsZone(value)
            ? [($"{pointer}/zone", $"there is no time zone \"{value}\"; write one as Europe/Berlin.")]
            : UnknownZones(pair.Value, $"{pointer}/{pair.Key}")),
        JsonArray list => list.SelectMany((one, at) => UnknownZones(one, $"{pointer}/{at}")),
        _ => [],
    };

    private static bool IsZone(JsonValue value) => TimeZoneInfo.TryFindSystemTimeZoneById(value.ToString(), out _);
}
