using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary><c>levels.yaml</c>: how gravely each commandment is held here.</summary>
internal sealed record LevelsFile
{
    /// <summary>Levels by the commandment's id.</summary>
    public IReadOnlyDictionary<string, string> Levels { get; init; } = new Dictionary<string, string>();

    /// <summary>Levels by the commandment's id, by the mailbox that holds them otherwise.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Mailboxes { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();
}

/// <summary>Reads how gravely each commandment is held.</summary>
internal static class HouseLevels
{
    /// <summary>The house with its levels.</summary>
    /// <exception cref="DeskFailure">The file is broken.</exception>
    public static HouseStyle Teach(HouseStyle house, string file)
    {
        var read = HouseYaml.Read<LevelsFile>(file);
        return house with
        {
            Levels = Levels(read.Levels),
            MailboxLevels = read.Mailboxes.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, Level>)Levels(pair.Value)),
        };
    }

    private static Dictionary<string, Level> Levels(IReadOnlyDictionary<string, string> words) =>
        words.ToDictionary(pair => pair.Key, pair => Enum.Parse<Level>(pair.Value, ignoreCase: true));
}
