using System.Text.Json;
using System.Text.Json.Serialization;
using Tact.Commandments.Letters;
using Tact.Desk.Mail.Reading;

namespace Tact.Cli.Cases;

/// <summary>People in JSON: <c>"Dana &lt;dana@lumen.example&gt;"</c>, <c>{"address": …, "name": …}</c>, or an array of these.</summary>
internal sealed class PeopleConverter : JsonConverter<IReadOnlyList<Party>>
{
    /// <inheritdoc />
    public override IReadOnlyList<Party> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return People(json.RootElement);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Party> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var one in value)
        {
            writer.WriteStringValue(one.ToString());
        }

        writer.WriteEndArray();
    }

    private static List<Party> People(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [.. Addressees.Of(json.GetString())],
        JsonValueKind.Array => [.. json.EnumerateArray().SelectMany(People).Distinct()],
        JsonValueKind.Object => [new(Text(json, "address"), Text(json, "name"))],
        _ => throw new JsonException("People are written as \"Dana <dana@lumen.example>\", or as an array of such."),
    };

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
