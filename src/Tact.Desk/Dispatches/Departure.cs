using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Drafts;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>
/// What follows when a letter has left, in the same transaction: it is taken in as a letter of ours, so that it is filed
/// and clocks stop, and its copy is put down to be laid into Sent.
/// </summary>
internal static class Departure
{
    public static async Task Of(DeskContext context, Dispatch dispatch, DispatchSettings settings, CancellationToken ct)
    {
        var mailbox = await context.Mailboxes.AsNoTracking().SingleOrDefaultAsync(one => one.Id == dispatch.MailboxId, ct);
        var keepsCopies = mailbox is { IsBuiltIn: false, Imap.Host.Length: > 0 };
        if (dispatch.Copy == CopyState.None && keepsCopies)
        {
            (dispatch.Copy, dispatch.CopyTries, dispatch.NextCopyAt) = (CopyState.Pending, 0, dispatch.SentAt + settings.CopyAfter);
        }

        var raw = await context.RawLetters.AsNoTracking().SingleAsync(one => one.Id == dispatch.RawId, ct);
        var checksum = Convert.ToHexStringLower(SHA256.HashData(Packing.Unpack(raw.Content)));
        var arrival = await context.Arrivals.FirstOrDefaultAsync(
            one => one.MailboxId == dispatch.MailboxId && one.MessageId == dispatch.MessageId && one.Checksum == checksum, ct);
        if (arrival is null)
        {
            context.Arrivals.Add(Taken(dispatch, checksum));
            await Count(context, dispatch, ct);
        }
    }

    /// <summary>Standing waivers that set something of it aside have done so once more.</summary>
    private static async Task Count(DeskContext context, Dispatch dispatch, CancellationToken ct)
    {
        // A letter that was not written at this desk has no draft.
        var stood = dispatch.DraftJson.Length == 0 ? [] : DraftSnapshot.Read(dispatch.DraftJson).Stood;
        if (stood.Count > 0)
        {
            await context.StandingWaivers.Where(one => stood.Contains(one.Id)).ExecuteUpdateAsync(
                change => change.SetProperty(one => one.Letters, one => one.Letters + 1).SetProperty(one => one.LastLetterAt, dispatch.SentAt), ct);
        }
    }

    private static Arrival Taken(Dispatch dispatch, string checksum) => new()
    {
        MailboxId = dispatch.MailboxId,
        Origin = ArrivalOrigin.Dispatch,
        IsOurs = true,
        MessageId = dispatch.MessageId,
        Checksum = checksum,
        RawId = dispatch.RawId,
        ReceivedAt = dispatch.SentAt,
        StoredAt = dispatch.SentAt!.Value,
        State = ArrivalState.Received,
    };
}
