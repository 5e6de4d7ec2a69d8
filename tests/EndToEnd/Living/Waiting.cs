using Microsoft.EntityFrameworkCore;
using Tact.Desk.Clients;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Dues;
using Tact.EndToEnd.Talking;

namespace Tact.EndToEnd.Living;

/// <summary>Conversations that wait, laid as filing leaves them: rows of lists, without their letters.</summary>
internal static class Waiting
{
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <summary>A conversation with that client on which an answer is owed so long from now.</summary>
    public static async Task<long> Waits(this TalkDesk desk, string client, string subject, TimeSpan by, string what = "Answer it", string with = "", string snippet = "", long? assignee = null)
    {
        var id = await desk.Stands(client, subject, with, snippet, assignee, Now.AddHours(-2));
        await desk.Store.Change(context =>
        {
            context.Add(new OwedDue { ConversationId = id, Commandment = "quick-reply", Kind = "reply", What = what, AtRisk = Now + by - TimeSpan.FromMinutes(30), By = Now + by });
            return Task.CompletedTask;
        });
        return id;
    }

    /// <summary>A conversation with that client on which nothing is owed.</summary>
    public static Task<long> Stands(this TalkDesk desk, string client, string subject, string with, string snippet, long? assignee, DateTimeOffset at) => desk.Store.Change(async context =>
    {
        var known = await context.Clients.FirstOrDefaultAsync(one => one.Name == client) ?? context.Add(new Client { Key = Guid.NewGuid() + ".example", Name = client }).Entity;
        var conversation = new Conversation { Subject = subject, Client = known, MailboxId = 1, With = with, Snippet = snippet, LastAt = at, LetterCount = 3, AssigneeId = assignee };
        context.Add(conversation);
        await context.SaveChangesAsync();
        return conversation.Id;
    });

    /// <summary>As filing does when our answer has left: nothing is owed any more.</summary>
    public static Task Answered(this TalkDesk desk, long conversation) => desk.Store.Change(async context =>
    {
        var row = await context.Conversations.Include(one => one.Dues).SingleAsync(one => one.Id == conversation);
        row.Dues.Clear();
        (row.LastIsOurs, row.Snippet) = (true, "Here it is.");
        row.Version++;
    });

    /// <summary>A letter on its way out.</summary>
    public static Task<long> Goes(this TalkDesk desk, string subject, DispatchState state, string? answer = null, DateTimeOffset? heldUntil = null) => desk.Store.Change(async context =>
    {
        var dispatch = new Dispatch
        {
            MailboxId = 1,
            MemberId = 1,
            ClientKey = Guid.NewGuid().ToString(),
            MessageId = Guid.NewGuid() + "@inkreel.example",
            EnvelopeFrom = "team@inkreel.example",
            Subject = subject,
            State = state,
            StateSince = Now.AddMinutes(-3),
            QueuedAt = Now.AddMinutes(-4),
            HeldUntil = heldUntil,
            NextTryAt = state == DispatchState.Deferred ? Now.AddMinutes(15) : null,
            Tries = 2,
            HandedOver = state == DispatchState.Uncertain,
            SentAt = state == DispatchState.Sent ? Now.AddMinutes(-3) : null,
            Answer = answer,
            Recipients = [new() { Address = "dana@lumen.example" }],
        };
        context.Add(dispatch);
        await context.SaveChangesAsync();
        return dispatch.Id;
    });

    /// <summary>The conversation as it stands in the database.</summary>
    public static async Task<Conversation> Find(this TalkDesk desk, long id)
    {
        await using var context = desk.Store.Read();
        return await context.Conversations.SingleAsync(one => one.Id == id);
    }

    /// <summary>Looks until it holds of the conversation, or a page would long have shown it.</summary>
    public static async Task Until(this TalkDesk desk, long id, Func<Conversation, bool> holds)
    {
        for (var looks = 0; looks < 100 && !holds(await desk.Find(id)); looks++)
        {
            await Task.Delay(50);
        }

        Assert.True(holds(await desk.Find(id)));
    }
}
