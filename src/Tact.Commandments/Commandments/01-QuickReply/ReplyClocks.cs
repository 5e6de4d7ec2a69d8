using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>
/// The clocks of a correspondence: the client's oldest letter that waits for us, and what we promised by when. Word of receipt
/// without a time stops nothing.
/// </summary>
internal sealed class ReplyClocks
{
    private readonly Correspondence _correspondence;
    private readonly TimeZoneInfo _zone;
    private readonly List<Promised> _promised = [];
    private DateTimeOffset _heard = DateTimeOffset.MinValue;

    private ReplyClocks(Correspondence correspondence, HouseStyle house)
    {
        _correspondence = correspondence;
        _zone = correspondence.ZoneOfTheClient(house);
    }

    /// <summary>The client's letter that has waited longest, or null.</summary>
    public Letter? Waiting { get; private set; }

    /// <summary>What we promised and have not kept, soonest first.</summary>
    public IEnumerable<Promised> Promised => _promised.OrderBy(one => one.Due);

    /// <summary>The clocks as they run after everything that has happened.</summary>
    public static ReplyClocks After(Correspondence correspondence, HouseStyle house)
    {
        var clocks = new ReplyClocks(correspondence, house);
        foreach (var letter in correspondence.Letters.Where(letter => !(letter.At <= correspondence.ClosedAt)))
        {
            if (letter.IsFromAClient())
            {
                clocks.Hear(letter);
            }
            else if (letter.IsOurs && letter.Kind is LetterKind.Letter or LetterKind.Invitation)
            {
                clocks.Speak(letter);
            }
        }

        return clocks;
    }

    private void Hear(Letter letter)
    {
        _heard = letter.At;
        Waiting ??= BareThanks.Is(letter) ? null : letter;
    }

    private void Speak(Letter letter)
    {
        var promises = letter.Reading.Promises;
        if (promises.Count == 0 && Receipts.IsAll(letter))
        {
            return;
        }

        if (_promised.Where(one => one.IsKeptBy(letter, _heard)).OrderBy(one => one.Due).FirstOrDefault() is { } kept)
        {
            _promised.Remove(kept);
        }

        Waiting = null;
        _promised.AddRange(promises.Select(promise => new Promised(letter, promise.Text, promise.When.From(letter.At, _zone))));
    }
}
