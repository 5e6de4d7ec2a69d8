using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary>Reads what the house sells.</summary>
internal static class HouseServices
{
    /// <summary>The services of a file; none where it is not there.</summary>
    /// <exception cref="DeskFailure">The file is broken, or a service has no name or a language Tact does not speak.</exception>
    public static IReadOnlyList<Offering> In(string file) => [.. HouseYaml.Read<ServicesFile>(file).Services.Select((one, at) => Read(one, at, file))];

    private static Offering Read(OfferingEntry entry, int at, string file)
    {
        if (string.IsNullOrWhiteSpace(entry.Name))
        {
            throw new DeskFailure($"{file}: service {at + 1} has no name.", "Give it one, as clients know it.");
        }

        return new()
        {
            Name = entry.Name,
            Called = entry.Called,
            Includes = HouseWords.Spoken(entry.Includes, $"{file}: the includes of \"{entry.Name}\""),
            Excludes = HouseWords.Spoken(entry.Excludes, $"{file}: the excludes of \"{entry.Name}\""),
            Rules = HouseWords.Spoken(entry.Rules, $"{file}: the rules of \"{entry.Name}\""),
        };
    }
}
