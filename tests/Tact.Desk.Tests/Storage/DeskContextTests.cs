using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Members;
using Tact.Desk.Storage.Postgres;
using Tact.Desk.Storage.Sqlite;

namespace Tact.Desk.Tests.Storage;

public sealed class DeskContextTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(3));
    private readonly FreshDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_migrations_hold_the_whole_model_of_both_databases()
    {
        using var sqlite = new SqliteDeskContext(SqliteDeskContext.At("unused.db"));
        using var postgres = new PostgresDeskContext(PostgresDeskContext.At("Host=unused"));

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Closing_and_reopening_stand_on_the_timeline_for_good()
    {
        var alice = new Member { Name = "Alice", UserName = "alice@agency.example" };
        var conversation = new Conversation { Subject = "The trailer", LastAt = Morning };
        Write(alice, conversation);

        using (var context = _desk.Open())
        {
            var found = context.Conversations.Single();
            found.Close(context.Users.Single(), Morning);
            found.Close(context.Users.Single(), Morning.AddMinutes(1));
            found.Reopen(null, Morning.AddHours(1));
            context.SaveChanges();
        }

        using var again = _desk.Open();
        Assert.Equal(
            [(EntryKind.Closed, Morning), (EntryKind.Reopened, Morning.AddHours(1))],
            again.Timeline.OrderBy(entry => entry.At).AsEnumerable().Select(entry => ValueTuple.Create(entry.Kind, entry.At)).ToList());
    }

    [Fact]
    public void Instants_of_any_zone_sort_by_when_they_are()
    {
        Write(
            new Conversation { Subject = "later", LastAt = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero) },
            new Conversation { Subject = "earlier", LastAt = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(3)) },
            new Conversation { Subject = "a stamp gone wrong", LastAt = new(101, 1, 1, 0, 0, 0, TimeSpan.Zero) });

        using var context = _desk.Open();
        Assert.Equal(
            ["a stamp gone wrong", "earlier", "later"],
            context.Conversations.OrderBy(one => one.LastAt).Select(one => one.Subject).ToList());
    }

    [Fact]
    public void A_letter_keeps_its_people()
    {
        var conversation = new Conversation { LastAt = Morning };
        conversation.Letters.Add(new FiledLetter
        {
            MessageId = "1@lumen.example",
            Digest = "d",
            To = [new("team@agency.example", "Team"), new("vera@agency.example")],
        });
        Write(conversation);

        using var context = _desk.Open();
        Assert.Equal(["Team", ""], context.Letters.Single().To.Select((Party party) => party.Name).ToList());
    }

    private void Write(params object[] rows)
    {
        using var context = _desk.Open();
        context.AddRange(rows);
        context.SaveChanges();
    }
}
