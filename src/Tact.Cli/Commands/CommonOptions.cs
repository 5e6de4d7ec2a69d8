using System.CommandLine;
using System.Globalization;
using Tact.Cli.Desks;
using Tact.Commandments.Reading;

namespace Tact.Cli.Commands;

/// <summary>Options that several commands take, each worded once.</summary>
internal static class CommonOptions
{
    /// <summary>Answers for machines.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Answer in JSON Lines, for machines." };

    /// <summary>Takes its work from lines of JSON.</summary>
    public static Option<bool> JsonLines(string of) =>
        new("--jsonl") { Description = $"Read {of} from each input line (JSON) and answer each by one line with the same id." };

    /// <summary>The instant to reckon from.</summary>
    public static Option<DateTimeOffset?> Now() => new("--now")
    {
        Description = "The instant to reckon from, e.g. 2026-03-02T09:30:00+03:00. Without it, the letter's date or the clock.",
        HelpName = "INSTANT",
        CustomParser = result =>
        {
            var typed = result.Tokens.Single().Value;
            if (DateTimeOffset.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
            {
                return now;
            }

            result.AddError($"\"{typed}\" is no instant. Write it as 2026-03-02T09:30:00+03:00.");
            return null;
        },
    };

    /// <summary>Files to work on; what looks like an option is taken for a misspelled one.</summary>
    public static Argument<string[]> Files(string name, string description)
    {
        var files = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"There is no option {token.Value}.");
            }
        });
        return files;
    }

    /// <summary>Our own addresses.</summary>
    public static Option<string[]> Us() => new("--us")
    {
        Description = "An address or a domain of ours; may be given several times.",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Where the desk listens.</summary>
    public static Option<string> Urls(string usual) => new("--urls")
    {
        Description = "Where to listen; several are separated by a semicolon.",
        HelpName = "URL",
        DefaultValueFactory = _ => usual,
    };

    /// <summary>How the log is written.</summary>
    public static Option<LogForm> Log() => new("--log") { Description = "How the log on standard error is written." };

    /// <summary>The language Tact answers in.</summary>
    public static Option<string> Tongue()
    {
        var option = new Option<string>("--language") { Description = "The language to answer in.", DefaultValueFactory = _ => "en" };
        option.AcceptOnlyFromAmong("en", "ru", "zh");
        return option;
    }

    /// <summary>The language by its code.</summary>
    public static Language Language(string? code) => code switch
    {
        "ru" => Commandments.Reading.Language.Russian,
        "zh" => Commandments.Reading.Language.Chinese,
        _ => Commandments.Reading.Language.English,
    };
}
