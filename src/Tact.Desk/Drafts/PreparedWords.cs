using Tact.Commandments;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Desk.Drafts;

/// <summary>The words of the letter that settles something owed, as far as they can be known beforehand.</summary>
internal static class PreparedWords
{
    private static readonly CallSummary _summary = new();

    /// <summary>The kinds of dues for which there are any.</summary>
    public static bool Are(string kind) => kind is "summary";

    /// <summary>The words for a due of that kind; null where nothing of the kind is owed.</summary>
    public static string? For(string kind, Correspondence correspondence, HouseStyle house, DateTimeOffset now) => kind switch
    {
        "summary" => Call(correspondence, house, now) is { } call ? _summary.Prepare(call, correspondence, house) : null,
        _ => null,
    };

    // The call that was first of those that have begun; a summary written ahead of its time is of the next.
    private static ClientCall? Call(Correspondence correspondence, HouseStyle house, DateTimeOffset now)
    {
        var calls = CallSummary.Unsummed(correspondence, house);
        return calls.FirstOrDefault(call => call.Begins <= now) ?? (calls is [var next, ..] ? next : null);
    }
}
