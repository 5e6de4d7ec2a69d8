using System.Globalization;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;

namespace Tact.Web.Calls;

/// <summary>A call as the form on its page has it: instants on the member's clock, lists a line each.</summary>
internal sealed class TypedCall
{
    private const string Local = "yyyy-MM-dd'T'HH:mm";
    private const int Usual = 30;
    private const int Round = 5;

    /// <summary>What it is about.</summary>
    public string? Name { get; set; }

    /// <summary>When it begins, as a browser's field for it says it.</summary>
    public string? Begins { get; set; }

    /// <summary>How many minutes it lasts.</summary>
    public int? Minutes { get; set; }

    /// <summary>Who takes part.</summary>
    public string? People { get; set; }

    /// <summary>What was agreed.</summary>
    public string? Agreed { get; set; }

    /// <summary>Who does what by when.</summary>
    public string? Steps { get; set; }

    /// <summary>The button that was pressed: nothing, <c>summary</c>, <c>off</c> or <c>summed</c>.</summary>
    public string? Act { get; set; }

    /// <summary>The form of a call that is known.</summary>
    public static TypedCall Of(ClientCall call, TimeZoneInfo zone) => new()
    {
        Name = call.Name,
        Begins = TimeZoneInfo.ConvertTime(call.Begins, zone).ToString(Local, CultureInfo.InvariantCulture),
        Minutes = (int)(call.Ends - call.Begins).TotalMinutes,
        People = string.Join('\n', call.People),
        Agreed = string.Join('\n', call.Agreed),
        Steps = string.Join('\n', call.Steps),
    };

    /// <summary>The form of a call that goes on now, with these people.</summary>
    public static TypedCall Now(DateTimeOffset now, TimeZoneInfo zone, IEnumerable<string> people)
    {
        var here = TimeZoneInfo.ConvertTime(now, zone);
        return new() { Begins = here.AddMinutes(-(here.Minute % Round)).ToString(Local, CultureInfo.InvariantCulture), Minutes = Usual, People = string.Join('\n', people) };
    }

    /// <summary>What is to be noted of the call of that key; null when the beginning is no time.</summary>
    public CallFacts? Facts(string? key, TimeZoneInfo zone)
    {
        if (!DateTime.TryParse(Begins, CultureInfo.InvariantCulture, out var typed))
        {
            return null;
        }

        var local = zone.IsInvalidTime(typed) ? typed.AddHours(1) : typed;
        var begins = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        return new()
        {
            Key = key ?? "",
            Begins = begins,
            Ends = begins.AddMinutes(Math.Clamp(Minutes ?? Usual, -1, 100_000)),
            Name = Name ?? "",
            People = Lines(People),
            Agreed = Lines(Agreed),
            Steps = Lines(Steps),
            IsOff = Act == "off",
            IsSummedUp = Act == "summed",
        };
    }

    private static IReadOnlyList<string> Lines(string? typed) =>
        [.. (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(line => line.Length > 0)];

    // Whoever types "- the logo stays" or "1. the logo stays" means the same: the letter numbers them.
    private static string Bare(string line) => line.TrimStart('-', '–', '•', '*', ' ') is var rest && rest.IndexOf(". ", StringComparison.Ordinal) is > 0 and < 3 and var dot && rest[..dot].All(char.IsAsciiDigit)
        ? rest[(dot + 2)..].Trim()
        : rest;
}
