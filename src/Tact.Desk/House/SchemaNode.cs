using System.Text.Json.Nodes;

namespace Tact.Desk.House;

/// <summary>One place of a house part, as its JSON schema describes it to those who fill it in: what it is called, what it holds.</summary>
public sealed class SchemaNode
{
    private readonly JsonObject _json;

    internal SchemaNode(JsonObject json) => _json = json;

    /// <summary>What it holds.</summary>
    public SchemaKind Kind => _json["enum"] is not null ? SchemaKind.Choice : Type switch
    {
        "array" => Item!.Kind switch { SchemaKind.Fields => SchemaKind.Entries, SchemaKind.Choice => SchemaKind.Choices, _ => SchemaKind.Words },
        "object" => _json["properties"] is null ? SchemaKind.Map : SchemaKind.Fields,
        "integer" => SchemaKind.WholeNumber,
        "number" => SchemaKind.Number,
        "boolean" => SchemaKind.YesNo,
        _ => Says("format") == "text" ? SchemaKind.LongText : SchemaKind.Text,
    };

    /// <summary>The words to choose from; empty unless it is a choice.</summary>
    public IReadOnlyList<string> Words => [.. (_json["enum"] as JsonArray ?? []).Select(one => one!.GetValue<string>())];

    /// <summary>Its fields, in the order they are shown; empty unless it has some.</summary>
    public IReadOnlyList<(string Key, SchemaNode Node)> Fields =>
        [.. (_json["properties"] as JsonObject ?? []).Select(pair => (pair.Key, new SchemaNode(pair.Value!.AsObject())))];

    /// <summary>What each entry of a list is; null unless it is a list.</summary>
    public SchemaNode? Item => _json["items"] is JsonObject item ? new(item) : null;

    /// <summary>What stands under each key of a map; null unless it is one.</summary>
    public SchemaNode? Value => _json["additionalProperties"] is JsonObject value ? new(value) : null;

    /// <summary>What holds when nothing is written; null where nothing does.</summary>
    public JsonNode? Default => _json["default"];

    /// <summary>How it may look; null where no example is needed.</summary>
    public JsonNode? Example => (_json["examples"] as JsonArray)?[0];

    /// <summary>The least number it may be; null for any.</summary>
    public double? Least => _json["minimum"]?.GetValue<double>();

    /// <summary>The greatest number it may be; null for any.</summary>
    public double? Most => _json["maximum"]?.GetValue<double>();

    /// <summary>What it is called, in "en", "ru" or "zh".</summary>
    public string Title(string language) => Told("title", language) ?? "";

    /// <summary>What it is for, in "en", "ru" or "zh"; empty where the title says it.</summary>
    public string Describes(string language) => Told("description", language) ?? "";

    /// <summary>Whether it must be filled in where its entry is.</summary>
    public bool Requires(string key) => (_json["required"] as JsonArray ?? []).Any(one => one!.GetValue<string>() == key);

    /// <summary>The place inside it that a JSON pointer names, or null where nothing may stand.</summary>
    public SchemaNode? At(string place)
    {
        SchemaNode? here = this;
        foreach (var step in place.Split('/').Skip(1))
        {
            here = here is null ? null : here.Item ?? here.Fields.FirstOrDefault(field => field.Key == step).Node ?? here.Value;
        }

        return here;
    }

    private string? Type => _json["type"] is JsonArray some ? some[0]!.GetValue<string>() : Says("type");

    private string? Told(string what, string language) => (_json["x-" + language] as JsonObject)?[what]?.GetValue<string>() ?? Says(what);

    private string? Says(string key) => _json[key]?.GetValue<string>();
}
