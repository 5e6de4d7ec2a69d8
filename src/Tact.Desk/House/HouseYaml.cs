using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Tact.Desk.House;

/// <summary>Reads one file of a house style. What is misspelled is said with its file and line, never passed over.</summary>
internal static class HouseYaml
{
    /// <summary>The file's content; the defaults when there is no such file or nothing in it.</summary>
    /// <exception cref="DeskFailure">It cannot be read, or holds what it should not.</exception>
    public static T Read<T>(string file)
        where T : class, new()
    {
        if (!File.Exists(file))
        {
            return new();
        }

        var text = TextOf(file);
        if (HousePart.Find(Path.GetFileName(file)) is { } part && HouseCheck.Of(part, text, file) is [{ } first, ..])
        {
            throw first.AsFailure();
        }

        try
        {
            return Yaml().Deserialize<T?>(text) ?? new();
        }
        catch (YamlException broken)
        {
            throw new DeskFailure(
                $"{file}, line {broken.Start.Line}: {Innermost(broken).Message}",
                "Mend that line; the keys a file may hold are explained in docs/running/house-style.md.",
                broken);
        }
    }

    /// <summary>A file's text.</summary>
    /// <exception cref="DeskFailure">It cannot be read.</exception>
    public static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new DeskFailure($"{file} cannot be read: {refused.Message}", "Check who may read it.", refused);
        }
    }

    private static IDeserializer Yaml() => new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithNodeTypeResolver(new ReadOnlyCollections())
        .WithDuplicateKeyChecking()
        .Build();

    private static Exception Innermost(Exception one) => one.InnerException is { } inner ? Innermost(inner) : one;

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
