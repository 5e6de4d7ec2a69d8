using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tact.Desk.House;

/// <summary>Says in plain words what a JSON schema holds against a value.</summary>
internal static class SchemaWords
{
    /// <summary>One sentence without its beginning: it stands behind "file, line N:".</summary>
    /// <param name="keyword">The keyword of the schema that is not kept; empty where nothing may stand at all.</param>
    /// <param name="told">What the validator says.</param>
    /// <param name="pointer">Where, as a JSON pointer.</param>
    /// <param name="content">The whole.</param>
    /// <param name="shape">What the whole may be.</param>
    public static string Of(string keyword, string told, string pointer, JsonNode content, SchemaNode shape)
    {
        var name = pointer[(pointer.LastIndexOf('/') + 1)..];
        var value = At(content, pointer);
        var place = shape.At(pointer);
        return keyword switch
        {
            "" or "additionalProperties" => $"\"{name}\" is no key that can stand here; there may be {Keys(shape.At(pointer[..Math.Max(0, pointer.LastIndexOf('/'))]))}.",
            "required" => $"this entry lacks {Listed(told)}.",
            "type" => $"{Named(name)} is {Kind(value)} and should be {Wanted(place)}.",
            "enum" => $"\"{value}\" cannot stand for {Named(name)}; it is one of {string.Join(", ", place?.Words ?? [])}.",
            "minLength" or "minItems" or "minProperties" => $"{Named(name)} is {(value?.ToString() is { Length: > 0 } little and not "[]" and not "{}" ? $"too short: \"{little}\"" : "empty")}.",
            "pattern" => $"\"{value}\" is not written as {Named(name)} must be.",
            "minimum" or "maximum" => $"{Named(name)} is {value}: {told}",
            _ => $"{Named(name)}: {told}",
        };
    }

    private static string Named(string name) => name.Length == 0 ? "the file" : int.TryParse(name, out var at) ? $"entry {at + 1}" : $"\"{name}\"";

    // The validator lists them as JSON.
    private static string Listed(string told) =>
        told.IndexOf('[', StringComparison.Ordinal) is var from and >= 0 && told.IndexOf(']', from) is var to and > 0 ? told[(from + 1)..to] : told;

    private static string Keys(SchemaNode? place) => string.Join(", ", place?.Fields.Select(field => field.Key) ?? []);

    private static string Wanted(SchemaNode? place) => place?.Kind switch
    {
        SchemaKind.Words or SchemaKind.Choices or SchemaKind.Entries => "a list",
        SchemaKind.Fields or SchemaKind.Map => "a group of keys",
        SchemaKind.Number => "a number",
        SchemaKind.WholeNumber => "a whole number",
        SchemaKind.YesNo => "true or false",
        _ => "text; put it in quotes if it is",
    };

    private static string Kind(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "a group of keys",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "text",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "empty",
    };

    private static JsonNode? At(JsonNode? node, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node switch
            {
                JsonArray list when int.TryParse(step, out var at) && at < list.Count => list[at],
                JsonObject some => some[step],
                _ => null,
            };
        }

        return node;
    }
}
