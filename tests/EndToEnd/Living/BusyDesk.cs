using Tact.Desk.Dispatches;
using Tact.EndToEnd.Talking;

namespace Tact.EndToEnd.Living;

/// <summary>A desk on a busy afternoon, in three languages.</summary>
public sealed class BusyDesk : IAsyncLifetime
{
    public TalkDesk Desk { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Desk.InitializeAsync();
        await Desk.Conversation("App Store texts in 9 languages", Letters.Go, Letters.French, Letters.FourAsks);
        await Wait();
        await Rest();
        await Go();
    }

    public ValueTask DisposeAsync() => Desk.DisposeAsync();

    private async Task Wait()
    {
        await Desk.Waits("Harbour Museum", "Audio guide, take two", TimeSpan.FromMinutes(-132), "Promised: the call summary by noon", "Ines Holt", "As we said on the phone, the summary would help the board meeting on Friday", 2);
        await Desk.Waits("Pebble Payments", "Invoice of October: wrong amounts", TimeSpan.FromMinutes(-12), "Answer why are there two amounts", "Rob Finch", "This is the second time. Why are there two amounts on one invoice?");
        await Desk.Waits("Lumen Fitness", "App Store texts in 9 languages", TimeSpan.FromMinutes(18), "Answer When will the other eight be ready", "Dana Whitlock", "thanks, the French file looks lovely. Priya read it aloud to the whole office.", 1);
        await Desk.Waits("宁波海纳贸易", "宣传片报价", TimeSpan.FromMinutes(41), "回复：两分钟的宣传片多少钱", "陈晓梅", "您好！请问两分钟的宣传片多少钱？是否包含配音？");
        await Desk.Waits("Kestrel Legal", "NDA set, DE–EN, with a rather long subject that nobody will ever read to its very end because it goes on", TimeSpan.FromMinutes(52), "Promised: estimate by 17:00", "Martin Kestrel", "We would need the set before the signing", 2);
        await Desk.Waits("Студия «Север»", "Мультфильм: озвучка второй серии", TimeSpan.FromHours(6), "Ответить: когда будет готова вторая серия", "Мария Ильина", "Добрый день! Подскажите, когда будет готова вторая серия?", 1);
        await Desk.Waits("Orchard Foods", "Label proofs approved", TimeSpan.FromHours(30), "Answer please send the print files", "Lea Brandt", "All good from our side, please send the print files.");
    }

    private async Task Rest()
    {
        var at = Waiting.Now;
        await Desk.Stands("Nordlys", "Lookbook, spring", "Sigrid Aas", "Takk! We will look at it on Monday.", 2, at.AddHours(-30));
        await Desk.Stands("Voltaic", "Manual in five languages", "Tim Roth", "The Italian one has arrived, the others are fine.", null, at.AddDays(-3));
        await Desk.Stands("Fennel", "Menu in Russian and Chinese", "Paola", "Perfect, thank you!", 1, at.AddDays(-400));
        var closed = await Desk.Stands("Tidepool", "Website, second round", "Ann Ito", "All done. Until the next time!", 1, at.AddDays(-12));
        await Desk.Store.Change(async context => (await context.Conversations.FindAsync(closed))!.ClosedAt = at.AddDays(-11));
    }

    private async Task Go()
    {
        await Desk.Goes("Re: Lookbook, spring", DispatchState.Uncertain, "The connection to smtp.inkreel.example broke after the whole letter had been handed over, before the server answered.");
        await Desk.Goes("Re: Label proofs", DispatchState.Refused, "550 5.1.1 <dana@lumen.example>: no such user here");
        await Desk.Goes("Re: Manual in five languages", DispatchState.Deferred, "451 4.7.1 Greylisted, come again later");
        await Desk.Goes("Re: Menu", DispatchState.Held, heldUntil: Waiting.Now.AddHours(3));
        await Desk.Goes("Re: Website, second round", DispatchState.Sent, "250 OK");
    }
}
