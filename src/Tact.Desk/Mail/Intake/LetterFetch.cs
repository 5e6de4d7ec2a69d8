using MailKit;
using MailKit.Net.Imap;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>
/// Fetches letters without touching them (BODY.PEEK). Whatever came whole before a line was cut counts; a letter the
/// server will not hand over does not keep the others back.
/// </summary>
internal sealed class LetterFetch(ImapLine line, IMailFolder folder, IntakeSettings settings)
{
    private readonly SortedDictionary<uint, FetchedLetter> _letters = [];
    private Dictionary<uint, IMessageSummary> _about = [];

    /// <summary>Fetches as many of these as fit, in the order of their UIDs.</summary>
    public async Task<Fetched> Some(IReadOnlyList<UniqueId> uids, CancellationToken ct)
    {
        _letters.Clear();
        var about = await line.Ask(
            (_, deadline) => folder.FetchAsync(
                [.. uids], MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.InternalDate, deadline.Token),
            ct);
        _about = about.Where(one => one.UniqueId.IsValid).GroupBy(one => one.UniqueId.Id).ToDictionary(same => same.Key, same => same.Last());
        var there = uids.Where(one => _about.ContainsKey(one.Id)).ToList();
        var chosen = WithinBytes(there);
        var through = chosen.Count == there.Count ? uids[^1].Id : chosen[^1].Id;
        try
        {
            await FetchAll(chosen, ct);
            return new([.. _letters.Values], through, [.. Missing(chosen).Select(one => one.Id)], null);
        }
        catch (MailTrouble cut)
        {
            // The line may go when the last letter is here and only the server's "done" is not.
            var first = Missing(chosen).Select(one => (uint?)one.Id).FirstOrDefault();
            return new([.. _letters.Values], first - 1 ?? through, [], cut);
        }
    }

    private List<UniqueId> WithinBytes(List<UniqueId> uids)
    {
        var (bytes, count) = (0L, 0);
        foreach (var uid in uids)
        {
            bytes += _about[uid.Id].Size ?? 0;
            if (bytes > settings.BatchBytes && count > 0)
            {
                break;
            }

            count++;
        }

        return uids[..count];
    }

    private IEnumerable<UniqueId> Missing(List<UniqueId> chosen) => chosen.Where(one => !_letters.ContainsKey(one.Id));

    private async Task FetchAll(List<UniqueId> chosen, CancellationToken ct)
    {
        if (chosen.Count == 0 || await TryStream(chosen, ct))
        {
            return;
        }

        foreach (var uid in Missing(chosen).ToList())
        {
            await TryStream([uid], ct);
        }
    }

    /// <summary>Whether the server was willing.</summary>
    private async Task<bool> TryStream(List<UniqueId> uids, CancellationToken ct)
    {
        try
        {
            return await line.Ask(
                async (_, deadline) =>
                {
                    await ((ImapFolder)folder).GetStreamsAsync(uids, Keep, deadline.Token, deadline);
                    return true;
                },
                ct);
        }
        catch (MailTrouble unwilling) when (unwilling.Kind == MailTroubleKind.ServerSays)
        {
            return false;
        }
    }

    private Task Keep(ImapFolder from, int index, UniqueId uid, Stream stream, CancellationToken ct)
    {
        var content = (MemoryStream)stream;
        var about = _about.GetValueOrDefault(uid.Id);

        // Some servers answer with nothing at all for a letter they cannot read: that is not the letter.
        var isWhole = content.Length == content.Capacity && (content.Length > 0 || about?.Size is null or 0);
        if (about is not null && isWhole)
        {
            _letters[uid.Id] = new(uid.Id, content.GetBuffer().AsMemory(0, (int)content.Length), about.InternalDate);
        }

        return Task.CompletedTask;
    }
}
