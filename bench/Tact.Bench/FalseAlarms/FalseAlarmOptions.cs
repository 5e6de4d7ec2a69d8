using System.Globalization;
using Tact.Commandments.Law;
using Tact.Desk;

namespace Tact.Bench.FalseAlarms;

/// <summary>What is asked of the bench.</summary>
internal sealed record FalseAlarmOptions
{
    /// <summary>The archives.</summary>
    public IReadOnlyList<string> Archives { get; init; } = [];

    /// <summary>Our addresses and domains.</summary>
    public IReadOnlyList<string> Us { get; init; } = [];

    /// <summary>How many findings of each commandment to show.</summary>
    public int Samples { get; init; }

    /// <summary>The commandment to show them of; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>The lightest level to show.</summary>
    public Level From { get; init; } = Level.Warn;

    /// <summary>What the lot begins with: the same shows the same.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="DeskFailure">Something is missing or misspelled.</exception>
    public static FalseAlarmOptions Read(IReadOnlyList<string> args)
    {
        var read = new FalseAlarmOptions();
        for (var at = 0; at < args.Count; at++)
        {
            read = args[at].StartsWith("--", StringComparison.Ordinal)
                ? read.With(args[at], ++at < args.Count ? args[at] : throw Misread($"{args[at - 1]} needs a value."))
                : read with { Archives = [.. read.Archives, args[at]] };
        }

        return read is { Archives.Count: > 0, Us.Count: > 0 } ? read : throw Misread("An archive and --us are needed.");
    }

    private FalseAlarmOptions With(string name, string value) => name switch
    {
        "--us" => this with { Us = [.. Us, value] },
        "--samples" => this with { Samples = int.Parse(value, CultureInfo.InvariantCulture) },
        "--only" => this with { Only = TheLaw.Find(value)?.Id ?? throw Misread($"There is no commandment \"{value}\".") },
        "--from" => this with { From = Enum.Parse<Level>(value, ignoreCase: true) },
        "--seed" => this with { Seed = int.Parse(value, CultureInfo.InvariantCulture) },
        _ => throw Misread($"{name} is no option."),
    };

    private static DeskFailure Misread(string what) =>
        new(what, "false-alarms ARCHIVE… --us ADDRESS… [--samples N] [--only COMMANDMENT] [--from note|warn|stop] [--seed N]");
}
