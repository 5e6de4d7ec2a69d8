using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary>Reads what the house sells.</summary>
internal static class HouseServices
{
    /// <summary>The services of a file; none where it is not there.</summary>
    /// <exception cref="DeskFailure">The file is broken.</exception>
    public static IReadOnlyList<Offering> In(string file) => [.. HouseYaml.Read<ServicesFile>(file).Services.Select(one => new Offering
    {
        Name = one.Name,
        Called = one.Called,
        Includes = one.Includes,
        Excludes = one.Excludes,
        Rules = one.Rules,
    })];
}
