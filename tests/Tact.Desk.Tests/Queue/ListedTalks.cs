using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;
using Tact.Desk.Members;
using Tact.Desk.Storage;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Queue;

/// <summary>A desk whose conversations are rows only: what lists read.</summary>
public sealed class ListedTalks : IDisposable
{
    private readonly FreshDesk _desk = new();

    public ListedTalks() => Lay(context => context.Add(Vera));

    public DeskStore Store => _desk.Store;

    public Member Vera { get; } = new() { Name = "Vera", UserName = "vera@inkreel.example" };

    public TimeProvider Clock => _desk.Clock;

    public DateTimeOffset Now => _desk.Clock.GetUtcNow();

    /// <summary>A conversation with something owed so many minutes from now.</summary>
    public long Talk(string subject, params int[] minutes) => Talk(subject, _ => { }, minutes);

    public long Talk(string subject, Action<Conversation> shape, params int[] minutes)
    {
        var talk = new Conversation { Subject = subject, LastAt = Now };
        talk.Dues.AddRange(minutes.Select(minute => new OwedDue
        {
            Commandment = "quick-reply",
            Kind = "reply",
            What = "Answer it",
            By = Now.AddMinutes(minute),
            AtRisk = Now.AddMinutes(minute - 30),
        }));
        shape(talk);
        Lay(context => context.Add(talk));
        return talk.Id;
    }

    public void Lay(Action<DeskContext> lay)
    {
        using var context = _desk.Open();
        lay(context);
        context.SaveChanges();
    }

    public void Answer(long talk)
    {
        using var context = _desk.Open();
        context.Dues.Where(due => due.ConversationId == talk).ExecuteDelete();
    }

    public void Dispose() => _desk.Dispose();
}
