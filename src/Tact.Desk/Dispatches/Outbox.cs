using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Arrivals;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>Letters of ours on their way out, and a member's word on them.</summary>
public sealed partial class Outbox(DeskStore desk, IEnumerable<ICarrier> carriers, DispatchSettings settings, TimeProvider clock)
{
    /// <summary>Every server takes a letter of this size; which takes a larger one it is asked.</summary>
    private const int TakenAnywhere = 5 * 1024 * 1024;

    /// <summary>How far ahead a letter can be held.</summary>
    public static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(366);

    /// <summary>
    /// Sends a draft: from here on it is a letter whose bytes and Message-ID are fixed, held for the undo window.
    /// </summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="memberId">Who sends it: only its writer may.</param>
    /// <param name="clientKey">Made by the browser when "Send" was first pressed: the same key never makes a second letter.</param>
    /// <param name="waivers">The reasons for sending it although the coach asks to stop.</param>
    /// <param name="ct">Stops waiting; the letter is then either wholly queued or not at all.</param>
    public Task<SendResult> Send(long draftId, long memberId, string clientKey, IReadOnlyCollection<Waiver> waivers, CancellationToken ct) =>
        SendAt(null, draftId, memberId, clientKey, waivers, ct);

    /// <summary>Sends a draft as <see cref="Send"/> does, held until <paramref name="leaves"/>, but never for less than the undo window.</summary>
    public async Task<SendResult> SendAt(
        DateTimeOffset? leaves, long draftId, long memberId, string clientKey, IReadOnlyCollection<Waiver> waivers, CancellationToken ct)
    {
        while (true)
        {
            if (await Queued(clientKey, ct) is { } already)
            {
                return already;
            }

            var (letter, refusal) = await Ready(draftId, memberId, waivers, ct);
            if (letter is null)
            {
                // The same press may have been queued while the draft was looked for.
                return await Queued(clientKey, ct) ?? refusal!;
            }

            var result = NotThen(leaves) ?? await TooBig(letter, ct) ?? await TryQueue(letter with { NotBefore = leaves }, clientKey, ct);
            if (result is not null)
            {
                return result;
            }
        }
    }

    private async Task<(ReadyLetter?, SendResult?)> Ready(
        long draftId, long memberId, IReadOnlyCollection<Waiver> waivers, CancellationToken ct)
    {
        await using var context = desk.Read();
        return await new Readying(context, clock.GetUtcNow()).Of(draftId, memberId, waivers, ct);
    }

    private SendResult.NotThen? NotThen(DateTimeOffset? leaves) => leaves is { } at && (at <= clock.GetUtcNow() || at > clock.GetUtcNow() + FurthestAhead)
        ? new()
        : null;

    private async Task<SendResult?> TooBig(ReadyLetter letter, CancellationToken ct)
    {
        if (letter.Raw.Length <= TakenAnywhere || carriers.FirstOrDefault(one => one.Serves(letter.Mailbox)) is not { } carrier)
        {
            return null;
        }

        return await carrier.MostBytes(letter.Mailbox, ct) is { } most && letter.Raw.Length > most
            ? new SendResult.TooBig(letter.Raw.Length, most)
            : null;
    }

    private async Task<SendResult.Held?> Queued(string clientKey, CancellationToken ct)
    {
        await using var context = desk.Read();
        return await context.Dispatches.Where(one => one.ClientKey == clientKey)
            .Select(one => new SendResult.Held(one.Id, one.HeldUntil)).SingleOrDefaultAsync(ct);
    }

    /// <summary>Null when the draft, or the same press, came to something else meanwhile.</summary>
    private async Task<SendResult.Held?> TryQueue(ReadyLetter letter, string clientKey, CancellationToken ct)
    {
        try
        {
            return await desk.Change(context => Queue(context, letter, clientKey, ct), ct);
        }
        catch (DbUpdateException overtaken)
        {
            return await Queued(clientKey, ct) ?? throw new DeskFailure("The letter could not be queued.", "Press Send again; it is still a draft.", overtaken);
        }
    }

    private async Task<SendResult.Held?> Queue(DeskContext context, ReadyLetter letter, string clientKey, CancellationToken ct)
    {
        var draft = await context.Drafts.SingleOrDefaultAsync(one => one.Id == letter.Draft.Id, ct);
        if (draft is null || (draft.Version, draft.ChangedAt) != (letter.Draft.Version, letter.Draft.ChangedAt))
        {
            return null;
        }

        var raw = new RawLetter { Content = Packing.Pack(letter.Raw), Size = letter.Raw.Length };
        context.Drafts.Remove(draft);
        context.RawLetters.Add(raw);
        await context.SaveChangesAsync(ct);
        var dispatch = Dispatch(letter, clientKey, raw.Id);
        context.Dispatches.Add(dispatch);
        await context.SaveChangesAsync(ct);
        await Waybill.Queued(context, dispatch, ct);
        return new(dispatch.Id, dispatch.HeldUntil);
    }

    private Dispatch Dispatch(ReadyLetter letter, string clientKey, long rawId)
    {
        var now = clock.GetUtcNow();
        return new()
        {
            ConversationId = letter.Draft.ConversationId,
            MailboxId = letter.Draft.MailboxId,
            MemberId = letter.Draft.MemberId,
            ClientKey = clientKey,
            MessageId = letter.MessageId,
            RawId = rawId,
            EnvelopeFrom = letter.Mailbox.Address,
            Subject = letter.Draft.Subject,
            DraftJson = letter.Snapshot.Write(),
            State = DispatchState.Held,
            StateSince = now,
            QueuedAt = now,
            HeldUntil = letter.NotBefore > now + settings.UndoWindow ? letter.NotBefore : now + settings.UndoWindow,
            Recipients = [.. letter.Snapshot.Recipients.Select(party => new DispatchRecipient { Address = party.Address })],
        };
    }
}
