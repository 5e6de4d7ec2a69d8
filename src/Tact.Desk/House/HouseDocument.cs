using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tact.Desk.House;

/// <summary>A YAML text as JSON, with the line each place of it stands in. Plain scalars are read by the core schema of YAML 1.2.</summary>
internal sealed partial class HouseDocument
{
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);

    private HouseDocument(YamlNode? root) => Json = root is null ? null : Read(root, "", root.Start.Line);

    /// <summary>What it holds; null when that is nothing.</summary>
    public JsonNode? Json { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="YamlException">It is no YAML; says where.</exception>
    public static HouseDocument Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return new(stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode);
    }

    /// <summary>The line, from 1, of the place a JSON pointer names, or of the nearest one around it.</summary>
    public long LineOf(string pointer)
    {
        while (!_lines.ContainsKey(pointer) && pointer.LastIndexOf('/') is var slash and >= 0)
        {
            pointer = pointer[..slash];
        }

        return _lines.GetValueOrDefault(pointer, 1);
    }

    private JsonNode? Read(YamlNode node, string pointer, long line)
    {
        _lines[pointer] = line;
        return node switch
        {
            YamlMappingNode mapping => Read(mapping, pointer),
            YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select((one, at) => Read(one, $"{pointer}/{at}", one.Start.Line))]),
            YamlScalarNode scalar => Read(scalar),
            _ => null,
        };
    }

    private JsonObject Read(YamlMappingNode mapping, string pointer)
    {
        var read = new JsonObject();
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            read[name] = Read(value, $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", key.Start.Line);
        }

        return read;
    }

    private static JsonValue? Read(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        return scalar.Style != ScalarStyle.Plain ? JsonValue.Create(text) : text switch
        {
            "" or "~" or "null" => null,
            "true" or "false" => JsonValue.Create(text == "true"),
            _ when IsNumber().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
    }

    /// <summary>Whether a bare scalar would be read as something else than text.</summary>
    public static bool IsMoreThanText(string scalar) => scalar is "" or "~" or "null" or "true" or "false" || IsNumber().IsMatch(scalar);

    [GeneratedRegex(@"^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsNumber();
}
