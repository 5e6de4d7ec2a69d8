using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tact.Cli.Cases;

/// <summary>Reads cases from lines of JSON.</summary>
internal static class CaseLine
{
    private static readonly CaseContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        AllowTrailingCommas = true,
    });

    /// <summary>The case a line holds.</summary>
    /// <exception cref="FormatException">It holds none; the message says why.</exception>
    public static T Read<T>(string line)
        where T : class
    {
        try
        {
            return (T?)JsonSerializer.Deserialize(line, typeof(T), Context) ?? throw new FormatException("The line holds null, not an object.");
        }
        catch (JsonException broken)
        {
            throw new FormatException($"The line cannot be read: {broken.Message}", broken);
        }
    }

    /// <summary>The id of a line, however broken the rest of it is; null when none can be found.</summary>
    public static JsonElement? IdOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var id) ? id.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The cases there are, made at compile time: starting stays quick.</summary>
[JsonSerializable(typeof(CaseLetter))]
[JsonSerializable(typeof(CheckCase))]
internal sealed partial class CaseContext : JsonSerializerContext;
