using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.Drafts;
using Tact.Desk.House;
using Tact.Desk.Mail.Dispatch;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;
using Tact.Desk.Storage;
using Tact.Desk.Waivers;

namespace Tact.Desk.Dispatches;

/// <summary>Looks a draft over before it leaves, and makes it a letter. Changes nothing.</summary>
internal sealed class Readying(DeskContext context, DateTimeOffset now)
{
    /// <summary>The letter, or what keeps it back. Just one of the two is there.</summary>
    public async Task<(ReadyLetter? Letter, SendResult? Refusal)> Of(
        long draftId, long memberId, IReadOnlyCollection<Waiver> waivers, CancellationToken ct)
    {
        var draft = await context.Drafts.Include(one => one.Files).ThenInclude(file => file.Content)
            .SingleOrDefaultAsync(one => one.Id == draftId && one.MemberId == memberId, ct);
        var member = await context.Users.SingleOrDefaultAsync(one => one.Id == memberId, ct);
        if (draft is null || member is not { MayWrite: true })
        {
            return (null, draft is null ? new SendResult.DraftGone() : new SendResult.NotAllowed());
        }

        var mailbox = await context.Mailboxes.SingleOrDefaultAsync(one => one.Id == draft.MailboxId && one.RetiredAt == null, ct);
        return mailbox is null ? (null, new SendResult.MailboxRetired())
            : Fault(draft) is { } fault ? (null, fault)
            : await Examined(draft, mailbox, member, waivers, ct);
    }

    private static SendResult? Fault(SavedDraft draft)
    {
        var everyone = draft.To.Concat(draft.Cc).Concat(draft.Bcc).ToList();
        return everyone.Count == 0 ? new SendResult.NoRecipients()
            : everyone.Find(party => !Addresses.ArePossible(party)) is { } impossible ? new SendResult.ImpossibleAddress(impossible.Address)
            : string.IsNullOrWhiteSpace(draft.Text) && draft.Files.Count == 0 ? new SendResult.Empty()
            : null;
    }

    private async Task<(ReadyLetter?, SendResult?)> Examined(
        SavedDraft draft, Mailbox mailbox, Member member, IReadOnlyCollection<Waiver> waivers, CancellationToken ct)
    {
        var earlier = draft.ConversationId is { } id ? await CorrespondenceOf.Conversation(context, id, ct) : Correspondence.None;
        var house = await OurHouse.In(context, ct);
        var from = new Party(mailbox.Address, mailbox.Name.Length > 0 ? mailbox.Name : member.Name);
        var own = draft.Waivers.Concat(waivers).Where(one => !string.IsNullOrWhiteSpace(one.Reason)).Distinct().ToList();
        var standing = await StandingWaivers.For(context, draft.ConversationId, draft.To.Concat(draft.Cc), house, ct);
        var examination = Examination.Of(
            draft.AsDraft(from),
            earlier,
            house,
            new() { Now = now, ClientZone = earlier.ZoneOfTheClient(house), Member = from, Tongue = MemberTongue.Of(member) },
            waivers: [.. own, .. standing.All]);
        if (examination.Stops)
        {
            return (null, new SendResult.Stopped(examination));
        }

        var answered = await context.Letters.SingleOrDefaultAsync(one => one.Id == draft.AnswersLetterId, ct);
        var letter = Letter(draft, from, answered, mailbox, earlier.ClientZone ?? ZoneNames.Find(member.Zone) ?? TimeZoneInfo.Utc);
        return (new(draft, Snapshot(draft, own, standing, examination), mailbox, letter.MessageId, LetterBuilder.Build(letter)), null);
    }

    private OutgoingLetter Letter(SavedDraft draft, Party from, FiledLetter? answered, Mailbox mailbox, TimeZoneInfo zone) => new()
    {
        MessageId = MessageIds.New(from),
        From = from,
        To = draft.To,
        Cc = draft.Cc,
        Date = TimeZoneInfo.ConvertTime(now, zone),
        Subject = draft.Subject,
        InReplyTo = MessageIds.Known(answered?.MessageId),
        References = answered is null ? [] : MessageIds.Chain(answered),
        Text = draft.Text,
        Signature = mailbox.Signature,
        Quotation = draft.QuotesHistory && answered is not null ? Quoting.Of(answered, zone) : null,
        Files = [.. draft.Files.OrderBy(file => file.Id).Select(file => new OutgoingFile(file.Name, file.MediaType, file.Content!.Bytes))],
    };

    /// <summary>
    /// What is said of waivers later: those of this letter, and whatever the coach would have stopped, stand on the timeline; a standing
    /// one would stand there under every letter, and is counted instead.
    /// </summary>
    private static DraftSnapshot Snapshot(SavedDraft draft, List<Waiver> own, StandingWaivers standing, Examination examination)
    {
        var told = examination.Waived.Where(one => standing.Behind(one.Waiver) is null || one.Finding.Level == Level.Stop);
        var stood = examination.Waived.Select(one => standing.Behind(one.Waiver)?.Id).OfType<long>().Distinct();
        var snapshot = DraftSnapshot.Of(draft, [.. told.Select(Facts)]);
        return snapshot with { Words = snapshot.Words with { Waivers = own }, Stood = [.. stood] };
    }

    private static WaiverFacts Facts(Waived one) =>
        new(one.Finding.Commandment, one.Finding.Text, one.Finding.Says, one.Waiver.Reason);
}
