using System.Globalization;
using System.Text.RegularExpressions;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Pages;

/// <summary>
/// The calls of a story: <c>(invites): 15:00-15:45</c> is a letter with a calendar entry for that day, <c>(calls-off)</c> takes it
/// back, <c>(notes-call): 14:00-14:40</c> is a call a member noted by hand, <c>(no-call)</c> their word that it did not take place.
/// </summary>
internal sealed class StoryCalls
{
    private readonly List<ClientCall> _noted = [];
    private ClientCall? _last;

    /// <summary>What members noted so far.</summary>
    public IReadOnlyList<ClientCall> Noted => [.. _noted];

    /// <summary>Whether the event is about a call; if so it is taken in.</summary>
    public bool Hear(Match happened, DateTimeOffset at, List<Letter> letters)
    {
        var (who, text) = (happened.Groups["who"].Value, happened.Groups["text"].Value);
        switch (happened.Groups["note"].Value)
        {
            case "invites":
                _last = Of($"{letters.Count + 1}@calendar.example", at, text);
                letters.Add(Invitation(letters.Count, who, at, new(_last.Key, _last.Begins, _last.Ends, "", [who, "us"])));
                return true;
            case "calls-off":
                letters.Add(Invitation(letters.Count, who, at, new(_last!.Key, _last.Begins, _last.Ends, "", [], IsOff: true)));
                return true;
            case "notes-call":
                _last = Of($"noted {_noted.Count + 1}", at, text);
                _noted.Add(_last);
                return true;
            case "no-call":
                _noted.Add(_last! with { IsOff = true });
                return true;
            default:
                return false;
        }
    }

    private static ClientCall Of(string key, DateTimeOffset at, string hours)
    {
        var day = hours.Split('-').Select(hour => new DateTimeOffset(at.Date + TimeOnly.Parse(hour, CultureInfo.InvariantCulture).ToTimeSpan(), at.Offset)).ToList();
        return new() { Key = key, Begins = day[0], Ends = day[1], KnownAt = at };
    }

    private static Letter Invitation(int before, string who, DateTimeOffset at, CallInvitation call) => new()
    {
        MessageId = $"{before + 1}@page.example",
        From = new(who.ToLowerInvariant() + "@client.example", who),
        To = [new("desk@" + PageLetters.Agency)],
        Date = at,
        Kind = LetterKind.Invitation,
        Call = call,
    };
}
