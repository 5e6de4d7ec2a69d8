namespace Tact.Desk.Dispatches;

public sealed partial class Dispatch
{
    /// <summary>Takes in what came of carrying it. Whoever was accepted is never offered it again.</summary>
    internal void Settle(Carried carried, DateTimeOffset at, IReadOnlyList<TimeSpan> retries)
    {
        var offered = Recipients.Where(one => one.State is RecipientState.Pending or RecipientState.Deferred).ToList();
        foreach (var recipient in offered)
        {
            Note(recipient, carried);
        }

        if (carried.End == CarriedEnd.Unknown)
        {
            Turn(DispatchState.Uncertain, at, carried.Answer);
            return;
        }

        HandedOver = false;
        SentAt ??= carried.End == CarriedEnd.Taken ? at : null;
        Conclude(carried.Answer, at, retries);
    }

    /// <summary>Nobody heard the server's answer. Not a new fence: whoever sent it may still come back and tell.</summary>
    internal void Lose(DateTimeOffset at, string answer)
    {
        (State, StateSince, Answer) = (DispatchState.Uncertain, at, answer);
        foreach (var recipient in Recipients.Where(one => one.State == RecipientState.Deferred))
        {
            recipient.State = RecipientState.Pending;
        }
    }

    private static void Note(DispatchRecipient recipient, Carried carried)
    {
        var turned = carried.Turned.FirstOrDefault(one => string.Equals(one.Address, recipient.Address, StringComparison.OrdinalIgnoreCase));
        (recipient.State, recipient.Answer) = turned is not null
            ? (turned.ForGood ? RecipientState.Refused : RecipientState.Deferred, turned.Answer)
            : (carried.End switch
            {
                CarriedEnd.Taken => RecipientState.Accepted,
                CarriedEnd.Refused => RecipientState.Refused,
                CarriedEnd.Later => RecipientState.Deferred,
                _ => RecipientState.Pending,
            }, carried.Answer);
    }

    /// <summary>Come again while there is somebody to come for and patience left; else it is over.</summary>
    private void Conclude(string answer, DateTimeOffset at, IReadOnlyList<TimeSpan> retries)
    {
        var waiting = Recipients.Where(one => one.State == RecipientState.Deferred).ToList();
        if (waiting.Count > 0 && Tries <= retries.Count)
        {
            Turn(DispatchState.Deferred, at, waiting[0].Answer ?? answer);
            NextTryAt = at + retries[Tries - 1];
            return;
        }

        foreach (var recipient in waiting)
        {
            recipient.State = RecipientState.Refused;
        }

        var refused = Recipients.Where(one => one.State == RecipientState.Refused).ToList();
        Turn(
            Recipients.Any(one => one.State == RecipientState.Accepted) ? DispatchState.Sent : DispatchState.Refused,
            at,
            refused.Count == 0 ? answer : Words(refused, waiting.Count > 0));
    }

    private string Words(List<DispatchRecipient> refused, bool gaveUp)
    {
        var words = string.Join("\n", refused.GroupBy(one => one.Answer).Select(group =>
            refused.Count == Recipients.Count && refused.All(one => one.Answer == group.Key)
                ? group.Key
                : $"{string.Join(", ", group.Select(one => one.Address))}: {group.Key}"));
        return gaveUp ? $"Given up after {Tries} tries. {words}" : words;
    }
}
