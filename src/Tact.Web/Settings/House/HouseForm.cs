using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Tact.Desk.House;

namespace Tact.Web.Settings.House;

/// <summary>
/// Reads what somebody typed into the form of a house part back into its content. Fields are named by JSON pointers;
/// what is left empty is not there.
/// </summary>
internal static class HouseForm
{
    /// <summary>The content of a part; an empty object when nothing was typed.</summary>
    public static JsonObject Read(HousePart part, IFormCollection form) => Read(part.Shape, "", form) as JsonObject ?? [];

    private static JsonNode? Read(SchemaNode node, string name, IFormCollection form) => node.Kind switch
    {
        SchemaKind.Fields => Filled(node.Fields.Select(field => (field.Key, Read(field.Node, $"{name}/{field.Key}", form)))),
        SchemaKind.Map => Filled(Rows(name, form).Select(row => (Typed($"{row}/-key", form), Read(node.Value!, $"{row}/-value", form)))),
        SchemaKind.Entries => List(Rows(name, form).Select(row => Read(node.Item!, row, form))),
        SchemaKind.Words => List(Typed(name, form).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Text)),
        SchemaKind.Choices => List(form[name].Select(one => Text(one ?? ""))),
        SchemaKind.YesNo => bool.TryParse(Typed(name, form), out var yes) ? JsonValue.Create(yes) : null,
        SchemaKind.Number or SchemaKind.WholeNumber => Number(Typed(name, form)),
        _ => Text(Typed(name, form)),
    };

    // Rows are numbered from 0; those marked to go are left out.
    private static IEnumerable<string> Rows(string name, IFormCollection form) =>
        Enumerable.Range(0, int.TryParse(form[name + "/-rows"], CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 0, 2000) : 0)
            .Select(at => $"{name}/{at}").Where(row => !form.ContainsKey(row + "/-gone"));

    private static JsonObject? Filled(IEnumerable<(string Key, JsonNode? Value)> fields)
    {
        var filled = new JsonObject();
        foreach (var (key, value) in fields.Where(field => field.Key.Length > 0 && field.Value is not null))
        {
            filled[key] = value;
        }

        return filled.Count == 0 ? null : filled;
    }

    private static JsonArray? List(IEnumerable<JsonNode?> entries) =>
        entries.Where(entry => entry is not null).ToArray() is { Length: > 0 } some ? new(some) : null;

    // What is no number is kept as it was typed, so that it can be shown again with what is wrong.
    private static JsonValue? Number(string typed) =>
        decimal.TryParse(typed.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : Text(typed);

    private static JsonValue? Text(string typed) => typed.Length == 0 ? null : JsonValue.Create(typed);

    private static string Typed(string name, IFormCollection form) =>
        ((string?)form[name] ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
