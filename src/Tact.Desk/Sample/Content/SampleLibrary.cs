using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Tact.Desk.Sample.Content;

/// <summary>The demo's files, as they lie inside the program.</summary>
public sealed record SampleLibrary(
    SampleAgency Agency,
    IReadOnlyList<SampleConversation> Conversations,
    IReadOnlyDictionary<string, SampleFallback> Fallbacks,
    SampleCues Cues)
{
    private const string Prefix = "sample/";

    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .WithNodeTypeResolver(new ReadOnlyCollections())
        .Build();

    /// <summary>Reads all of them.</summary>
    public static SampleLibrary Load() => new(
        Read<SampleAgency>("agency.yaml"),
        [.. Names().Where(name => name.StartsWith("conversations/", StringComparison.Ordinal)).Select(Tell)],
        Read<Dictionary<string, SampleFallback>>("fallback.yaml"),
        Read<SampleCues>("cues.yaml"));

    /// <summary>The names of all files, in order.</summary>
    public static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>The text of one file.</summary>
    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)
            ?? throw new FileNotFoundException($"The sample has no file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The language a conversation is held in: its client's, English with strangers.</summary>
    public string LanguageOf(SampleConversation conversation) => Agency.Client(conversation.Client)?.Language ?? "en";

    private static SampleConversation Tell(string name) =>
        Read<SampleConversation>(name) with { Slug = Path.GetFileNameWithoutExtension(name) };

    private static T Read<T>(string name)
    {
        try
        {
            return Yaml.Deserialize<T>(Text(name));
        }
        catch (YamlException broken)
        {
            throw new InvalidDataException($"{name}, line {broken.Start.Line}: {broken.InnerException?.Message ?? broken.Message}", broken);
        }
    }

    // YamlDotNet can fill a List, and needs to be told that one will do.
    private sealed class ReadOnlyCollections : INodeTypeResolver
    {
        public bool Resolve(NodeEvent? nodeEvent, ref Type currentType)
        {
            var kind = currentType.IsGenericType ? currentType.GetGenericTypeDefinition() : null;
            var filled = kind == typeof(IReadOnlyList<>) ? typeof(List<>)
                : kind == typeof(IReadOnlyDictionary<,>) ? typeof(Dictionary<,>) : null;
            currentType = filled?.MakeGenericType(currentType.GenericTypeArguments) ?? currentType;
            return filled is not null;
        }
    }
}
