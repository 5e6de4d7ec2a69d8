using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>
/// The calls of a correspondence, each once: a calendar entry, a letter that sets a time, a letter that tells of one just
/// ended, and what members noted of any of them.
/// </summary>
internal sealed class KnownCalls
{
    private const int TheTwoOfThem = 2;
    private static readonly TimeSpan _near = TimeSpan.FromHours(2);
    private static readonly TimeSpan _stillSpokenOf = TimeSpan.FromHours(24);

    private readonly List<ClientCall> _calls = [];

    private KnownCalls()
    {
    }

    /// <summary>All that took place or will, in the order they begin.</summary>
    public static IReadOnlyList<ClientCall> In(Correspondence correspondence, HouseStyle house)
    {
        var known = new KnownCalls();
        var zone = correspondence.ZoneOfTheClient(house);
        foreach (var letter in correspondence.Letters.Where(one => one.Kind is LetterKind.Letter or LetterKind.Invitation))
        {
            known.Hear(letter, zone);
        }

        foreach (var noted in correspondence.Calls)
        {
            known.Take(noted);
        }

        known.Recall(correspondence.Letters.Where(one => one.Kind == LetterKind.Letter));
        return [.. known._calls.Where(one => !one.IsOff).OrderBy(one => one.Begins).ThenBy(one => one.Key, StringComparer.Ordinal)];
    }

    private void Hear(Letter letter, TimeZoneInfo zone)
    {
        if (letter.Call is { } invitation)
        {
            Put(Invited(invitation, letter));
        }
        else if (letter.Kind == LetterKind.Letter && PlannedCall.In(letter, zone) is { } planned && !_calls.Exists(one => !one.IsOff && (one.Begins - planned.Begins).Duration() < _near))
        {
            // Whoever sets another time has moved the call that words had set before.
            _calls.RemoveAll(one => one.Key == one.MessageId && one.Begins > letter.At);
            _calls.Add(planned);
        }
    }

    private ClientCall Invited(CallInvitation invitation, Letter letter)
    {
        var before = _calls.Find(one => one.Key == invitation.Key);
        return new()
        {
            Key = invitation.Key,
            Begins = invitation.Begins,
            Ends = invitation.Ends,
            KnownAt = before?.KnownAt ?? letter.At,
            Name = invitation.Name,
            People = invitation.People.Count >= before?.People.Count || before is null ? invitation.People : before.People,
            IsOff = invitation.IsOff && (letter.IsOurs || (before?.People.Count ?? 0) <= TheTwoOfThem),
            MessageId = before?.MessageId ?? letter.MessageId,
        };
    }

    /// <summary>Letters that tell of a call just ended, where it is none of those known already.</summary>
    private void Recall(IEnumerable<Letter> letters)
    {
        foreach (var letter in letters.Where(letter => CallWords.Ended(letter.Reading) is not null))
        {
            if (!_calls.Exists(one => one.Key == letter.MessageId || (!one.IsOff && one.Begins <= letter.At && one.Ends >= letter.At - _stillSpokenOf)))
            {
                _calls.Add(new() { Key = letter.MessageId, Begins = letter.At, Ends = letter.At, KnownAt = letter.At, MessageId = letter.MessageId });
            }
        }
    }

    /// <summary>What a member noted: of a call by its key, or by hand of the one that was to be at that time.</summary>
    private void Take(ClientCall noted)
    {
        var planned = _calls.Find(one => one.Key == noted.Key) ?? _calls.Find(one => !one.IsOff && one.Begins < noted.Ends && one.Ends > noted.Begins);
        _calls.RemoveAll(one => one == planned);
        Put(noted with { MessageId = planned?.MessageId ?? noted.MessageId });
    }

    private void Put(ClientCall call)
    {
        var at = _calls.FindIndex(one => one.Key == call.Key);
        if (at >= 0)
        {
            _calls[at] = call;
        }
        else
        {
            _calls.Add(call);
        }
    }
}
