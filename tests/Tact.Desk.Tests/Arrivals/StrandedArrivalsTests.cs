using System.Text;
using Tact.Desk.Arrivals;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Arrivals;

public sealed class StrandedArrivalsTests : IDisposable
{
    private readonly FreshDesk _desk = new();
    private readonly StrandedArrivals _stranded;

    public StrandedArrivalsTests() => _stranded = new(_desk.Store);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task They_are_listed_newest_first_a_page_at_a_time_with_who_wrote_what_to_which_mailbox()
    {
        await _desk.Store.Change(context => Add(context, ArrivalState.Failed, StrandedArrivals.PageSize + 2), Ct);

        var first = await _stranded.List(ArrivalState.Failed, before: null, Ct);
        var second = await _stranded.List(ArrivalState.Failed, first[^1].Id, Ct);

        Assert.Equal((StrandedArrivals.PageSize, 2), (first.Count, second.Count));
        Assert.Equal(first.Concat(second).Select(one => one.Id).OrderDescending(), first.Concat(second).Select(one => one.Id));
        Assert.Equal(("Letter 51", "dana@lumen.example", "team@agency.example", "broken"), (first[0].Subject, first[0].From?.Address, first[0].Mailbox, first[0].Reason));
    }

    [Fact]
    public async Task Filed_letters_are_none_of_them()
    {
        await _desk.Store.Change(context => Add(context, ArrivalState.Filed, 1), Ct);

        Assert.Empty(await _stranded.List(ArrivalState.Failed, before: null, Ct));
        Assert.Null(await _stranded.Find(1, Ct));
        Assert.False(await _stranded.ReadAgain(1, Ct));
    }

    [Fact]
    public async Task All_that_could_not_be_read_are_read_again_and_what_was_set_aside_stays()
    {
        await _desk.Store.Change(context => Add(context, ArrivalState.Failed, 3), Ct);
        await _desk.Store.Change(context => Add(context, ArrivalState.SetAside, 2), Ct);

        var again = await _stranded.ReadAllAgain(Ct);

        Assert.Equal((3, 0, 2), (again, await _stranded.Count(ArrivalState.Failed, Ct), await _stranded.Count(ArrivalState.SetAside, Ct)));
        Assert.Equal(3, await _stranded.Count(ArrivalState.Received, Ct));
    }

    private static async Task Add(DeskContext context, ArrivalState state, int count)
    {
        var mailbox = context.Mailboxes.FirstOrDefault() ?? context.Add(new Mailbox { Address = "team@agency.example" }).Entity;
        await context.SaveChangesAsync();
        for (var number = 0; number < count; number++)
        {
            var bytes = Encoding.UTF8.GetBytes($"From: dana@lumen.example\r\nSubject: Letter {number}\r\n\r\nHello.\r\n");
            var raw = new RawLetter { Content = Packing.Pack(bytes), Size = bytes.Length };
            context.Add(raw);
            await context.SaveChangesAsync();
            context.Add(new Arrival { MailboxId = mailbox.Id, MessageId = $"{number}@{state}", Checksum = "c", RawId = raw.Id, State = state, Reason = "broken" });
        }
    }
}
