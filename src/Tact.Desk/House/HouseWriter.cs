using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tact.Desk.House;

/// <summary>Writes a part of a house style as commented YAML: above each key what it is for, and an example where nothing stands yet.</summary>
public static class HouseWriter
{
    private const int LineLength = 110;
    private const int ShortList = 90;

    /// <summary>The text of the part's file.</summary>
    /// <param name="part">The part.</param>
    /// <param name="content">What it holds; null or an empty object for nothing.</param>
    /// <param name="language">The language of the comments: "en", "ru" or "zh".</param>
    public static string Write(HousePart part, JsonObject? content, string language)
    {
        var text = new StringBuilder();
        var fields = part.Shape.Fields;
        if (fields.Count > 1)
        {
            Comment(text, part.Shape.Describes(language));
            text.Append('\n');
        }

        text.AppendJoin("\n", fields.Select(field => Field(field.Key, field.Node, content?[field.Key], language)));
        return text.ToString();
    }

    private static string Field(string key, SchemaNode node, JsonNode? value, string language)
    {
        var text = new StringBuilder();
        Comment(text, node.Describes(language));
        if (!IsEmpty(value))
        {
            return text.Append(Yaml(key, value!)).ToString();
        }

        if (node.Default is { } known)
        {
            return text.Append(Yaml(key, known)).ToString();
        }

        foreach (var line in node.Example is { } example ? Yaml(key, example).TrimEnd('\n').Split('\n') : [])
        {
            text.Append("# ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsEmpty(JsonNode? value) => value is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static string Yaml(string key, JsonNode value)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(writer, EmitterSettings.Default.WithBestWidth(int.MaxValue).WithNewLine("\n"));
        new YamlStream(new YamlDocument(new YamlMappingNode(Scalar(key), Node(value)))).Save(emitter, assignAnchors: false);
        return writer.ToString().Replace("\n...\n", "\n", StringComparison.Ordinal);
    }

    private static YamlNode Node(JsonNode? value) => value switch
    {
        JsonObject some => new YamlMappingNode(some.SelectMany(pair => (YamlNode[])[Scalar(pair.Key), Node(pair.Value)])),
        JsonArray list => new YamlSequenceNode(list.Select(Node))
        {
            Style = list.All(one => one is JsonValue) && list.Sum(one => one!.ToString().Length + 2) <= ShortList
                ? YamlDotNet.Core.Events.SequenceStyle.Flow : YamlDotNet.Core.Events.SequenceStyle.Block,
        },
        JsonValue text when text.GetValueKind() == JsonValueKind.String => Scalar(text.GetValue<string>()),
        JsonValue other => new YamlScalarNode(other.ToJsonString()),
        _ => new YamlScalarNode("null"),
    };

    private static YamlScalarNode Scalar(string text) => new(text)
    {
        Style = text.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.Literal
            : HouseDocument.IsMoreThanText(text) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any,
    };

    private static void Comment(StringBuilder text, string words)
    {
        var line = "#";
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length >= LineLength)
            {
                text.Append(line).Append('\n');
                line = "#";
            }

            line += " " + word;
        }

        text.Append(line.Length > 1 ? line + "\n" : "");
    }
}
