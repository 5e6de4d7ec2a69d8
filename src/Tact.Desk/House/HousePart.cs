using System.Reflection;
using System.Text.Json.Nodes;

namespace Tact.Desk.House;

/// <summary>One file of a house style. Its JSON schema (2020-12) is the one place that says what it may hold, and in words what for.</summary>
public sealed class HousePart
{
    private static readonly string[] _names =
    [
        "services", "extras", "suggestions", "next-questions", "payment", "snippets", "glossary", "kitchen",
        "clocks", "roster", "levels", "addresses",
    ];

    private readonly Lazy<SchemaNode> _shape;

    private HousePart(string name)
    {
        Name = name;
        _shape = new(() => new(JsonNode.Parse(SchemaText)!.AsObject()));
    }

    /// <summary>All of them, as they are shown.</summary>
    public static IReadOnlyList<HousePart> All { get; } = [.. _names.Select(name => new HousePart(name))];

    /// <summary>Its name, e.g. <c>services</c>.</summary>
    public string Name { get; }

    /// <summary>The file it lies in, e.g. <c>services.yaml</c>.</summary>
    public string FileName => Name + ".yaml";

    /// <summary>What it holds.</summary>
    public SchemaNode Shape => _shape.Value;

    /// <summary>Its JSON schema as it is given to editors.</summary>
    public string SchemaText
    {
        get
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"house/schema/{Name}.json")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The part of that name or file name, or null.</summary>
    public static HousePart? Find(string? name) => All.FirstOrDefault(one => one.Name == name || one.FileName == name);
}
