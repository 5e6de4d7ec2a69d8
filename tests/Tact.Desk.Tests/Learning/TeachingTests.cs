using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Clients;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.House;
using Tact.Desk.Learning;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Learning;

/// <summary>What the archive teaches, on both databases: counted once, forgotten and learned anew as conversations change.</summary>
public sealed class TeachingTests : IDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly FreshDesk _desk = new();
    private readonly Teaching _teaching;

    public TeachingTests() => _teaching = new(_desk.Store);

    [Fact]
    public async Task The_coach_speaks_of_what_clients_asked_next_and_shows_the_letters()
    {
        for (var at = 0; at < 10; at++)
        {
            await Talk(at < 8 ? "How do we pay for it?" : "Thank you, we will think about it.");
        }

        await Learn(atOnce: 3);

        var (house, counsel) = await Advise("The film costs 4,200 EUR.");
        var learned = Assert.Single(house.Learned, one => one is { After: "price", Then: "payment" });
        Assert.Equal((8, 10, 8), (learned.Cases, learned.Of, learned.Letters.Count));
        var found = Assert.Single(counsel.Examination.Findings, one => one.Commandment == "one-step-ahead");
        var cited = counsel.Cited[found.Evidence[^1].MessageId];
        Assert.Equal(("Dana Cole", "The film", 8L), (cited.From, cited.Subject, cited.ConversationId));
    }

    [Fact]
    public async Task A_conversation_that_changes_teaches_anew_and_the_others_are_left_alone()
    {
        var (first, _) = (await Talk("How do we pay for it?"), await Talk("How do we pay for it?"));
        Assert.Equal(2, await Learn());
        Assert.Equal(0, await Learn());

        await _desk.Store.Change(async desk =>
        {
            await desk.Letters.Where(one => one.ConversationId == first && !one.IsOurs).ExecuteDeleteAsync();
            (await desk.Conversations.FindAsync(first))!.Version++;
        });

        Assert.Equal(1, await Learn());
        await using var desk = _desk.Store.Read();
        var payment = Assert.Single(await desk.LearnedFollowUps.Where(one => one.Then == "payment").ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1, 2), (payment.Cases, payment.Of));
    }

    [Fact]
    public async Task What_only_machines_wrote_teaches_nothing()
    {
        await Talk("How do we pay for it?", isAside: true);

        Assert.Equal(1, await Learn());

        await using var desk = _desk.Store.Read();
        Assert.Empty(await desk.LearnedFollowUps.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Other_words_for_a_service_are_other_services()
    {
        var film = new HouseStyle { Services = [new() { Name = "film" }] };

        Assert.Equal("", Teaching.Stamp(HouseStyle.Default));
        Assert.NotEqual(Teaching.Stamp(film), Teaching.Stamp(new() { Services = [new() { Name = "film", Called = ["ролик"] }] }));
    }

    public void Dispose() => _desk.Dispose();

    private async Task<int> Learn(int atOnce = 10)
    {
        var all = 0;
        while (await _teaching.LearnSome(atOnce) is var some and > 0)
        {
            all += some;
        }

        await _teaching.Count();
        return all;
    }

    private Task<long> Talk(string theirs, bool isAside = false) => _desk.Store.Change(async desk =>
    {
        var number = await desk.Conversations.CountAsync() + 1;
        var conversation = new Conversation { Subject = "The film", IsAside = isAside, Client = new Client { Key = $"lumen{number}.example", Name = "Lumen" } };
        desk.Add(conversation);
        await desk.SaveChangesAsync();
        desk.AddRange(Letter(conversation.Id, "The film costs 4,200 EUR.", 0, isOurs: true), Letter(conversation.Id, theirs, 60, isOurs: false));
        return conversation.Id;
    });

    private static FiledLetter Letter(long conversation, string text, int minute, bool isOurs) => new()
    {
        ConversationId = conversation,
        MessageId = $"{conversation}.{minute}@lumen.example",
        Digest = $"{conversation}.{minute}",
        Subject = "The film",
        FromAddress = isOurs ? "team@inkreel.example" : "dana@lumen.example",
        FromName = isOurs ? "Vera" : "Dana Cole",
        To = [new(isOurs ? "dana@lumen.example" : "team@inkreel.example")],
        At = Monday.AddMinutes(minute),
        Date = Monday.AddMinutes(minute),
        IsOurs = isOurs,
        Text = text,
    };

    private async Task<(HouseStyle House, Counsel Counsel)> Advise(string text)
    {
        using var shelf = new CorrespondenceShelf(_desk.Store);
        await using var desk = _desk.Store.Read();
        var house = await OurHouse.In(desk, default);
        var draft = new Draft { Text = text, To = [new Party("ines@harbour.example")], Subject = "The price of the film" };
        return (house, await new Coach(shelf, _desk.Store, new FakeTimeProvider(Monday)).Advise(draft, null, house, [], Language.English));
    }
}
