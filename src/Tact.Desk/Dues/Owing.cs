using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;

namespace Tact.Desk.Dues;

/// <summary>Writes down what is owed on conversations after something happened there. Time passing changes nothing.</summary>
internal sealed class Owing(DeskContext context, HouseStyle house)
{
    /// <summary>Derives their dues anew. What is history owes nothing: it came before the desk did.</summary>
    public async Task Derive(IReadOnlyCollection<Conversation> conversations, CancellationToken ct)
    {
        var since = await context.Mailboxes.Select(one => new { one.Id, one.HistoryBefore }).ToDictionaryAsync(one => one.Id, one => one.HistoryBefore, ct);
        var current = conversations.Where(one => !one.IsAside && one.MailboxId is { } mailbox && since.GetValueOrDefault(mailbox) <= one.LastAt).ToList();
        await Forget(conversations, ct);
        foreach (var conversation in current)
        {
            await context.SaveChangesAsync(ct);
            var correspondence = await CorrespondenceOf.Conversation(context, conversation.Id, ct);
            context.Dues.AddRange(Obligations.Of(correspondence, house).Dues.Select(due => Row(conversation.Id, due)));
            if (await PuttingOff.Owed(context, conversation.Id, correspondence, ct) is { } due)
            {
                context.Dues.Add(due);
            }
        }
    }

    private async Task Forget(IReadOnlyCollection<Conversation> conversations, CancellationToken ct)
    {
        var ids = conversations.Select(one => one.Id).ToList();
        context.Dues.RemoveRange(await context.Dues.Where(one => ids.Contains(one.ConversationId)).ToListAsync(ct));
    }

    private static OwedDue Row(long conversationId, Due due) => new()
    {
        ConversationId = conversationId,
        Commandment = due.Commandment,
        Kind = due.Kind,
        What = due.What,
        AtRisk = due.AtRisk,
        By = due.By,
        To = due.To,
        OpenedBy = due.Evidence.Count > 0 ? due.Evidence[0].MessageId : "",
    };
}
