using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Tact.Commandments.Letters;
using Tact.Desk.Arrivals;
using Tact.Desk.Dispatches;
using Tact.Desk.Mail;
using Tact.Desk.Mailboxes;
using Tact.Desk.Sample;
using Tact.Desk.Sample.Content;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Sample;

public sealed class SampleCarrierTests : IDisposable
{
    private static readonly SampleLibrary Library = SampleLibrary.Load();
    private readonly FreshDesk _desk = new();
    private readonly SamplePost _post;
    private readonly SampleCarrier _carrier;
    private int _passedRecall;

    public SampleCarrierTests()
    {
        var clients = new Lazy<ScriptedClients>(() => new(Library, _desk.Clock.GetUtcNow()));
        _post = new(clients, _desk.Clock);
        _carrier = new(_post, clients);
    }

    [Fact]
    public void It_serves_built_in_mailboxes_and_no_others()
    {
        Assert.True(_carrier.Serves(new() { Address = "team@inkreel.example", IsBuiltIn = true }));
        Assert.False(_carrier.Serves(new() { Address = "team@agency.example" }));
    }

    [Fact]
    public async Task A_letter_is_taken_and_its_answer_comes_in_as_a_letter_of_the_sample()
    {
        await Move();
        using var worker = new SampleWorker(_desk.Store, _post, new(_desk.Store, _desk.Clock), NullLogger<SampleWorker>.Instance);
        await worker.StartAsync(TestContext.Current.CancellationToken);

        var carried = await Carry("gwen@orchardfoods.example");
        _desk.Clock.Advance(TimeSpan.FromSeconds(10));
        _post.Dispose();
        await worker.ExecuteTask!;

        await using var desk = _desk.Store.Read();
        var arrival = await desk.Arrivals.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((CarriedEnd.Taken, 1), (carried.End, _passedRecall));
        Assert.Equal((ArrivalOrigin.Sample, ArrivalState.Received, false), (arrival.Origin, arrival.State, arrival.IsOurs));
    }

    [Fact]
    public async Task One_who_is_nobody_is_turned_down_and_the_others_get_it()
    {
        var carried = await Carry("gwen@orchardfoods.example", "gwenn@orchardfoods.example");

        Assert.Equal(CarriedEnd.Taken, carried.End);
        var turned = Assert.Single(carried.Turned);
        Assert.Equal(("gwenn@orchardfoods.example", true), (turned.Address, turned.ForGood));
        Assert.Contains("550", turned.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_to_nobody_at_all_is_refused_and_can_still_be_taken_back()
    {
        var carried = await Carry("gwenn@orchardfoods.example");

        Assert.Equal((CarriedEnd.Refused, 0), (carried.End, _passedRecall));
    }

    public void Dispose()
    {
        _post.Dispose();
        _desk.Dispose();
    }

    private Task Move() => _desk.Store.Change(
        desk =>
        {
            new SamplePeople(Library.Agency, desk).Add(mayOwn: true);
            return Task.CompletedTask;
        },
        TestContext.Current.CancellationToken);

    private Task<Carried> Carry(params string[] recipients)
    {
        var letter = SampleEnvelope.Seal(new()
        {
            MessageId = "labels@inkreel.example",
            From = new("team@inkreel.example", "Ben Carter"),
            To = [.. recipients.Select(address => new Party(address))],
            At = _desk.Clock.GetUtcNow(),
            Subject = "Spring labels",
            Words = "Hi Gwen, shall we check the spring labels as well?",
            Text = "Hi Gwen, shall we check the spring labels as well?",
            IsOurs = true,
            Mailbox = "team@inkreel.example",
        });
        var mailbox = new Mailbox { Address = "team@inkreel.example", IsBuiltIn = true };
        return _carrier.Carry(new(mailbox, mailbox.Address, recipients, letter), PassRecall, TestContext.Current.CancellationToken);
    }

    private Task PassRecall(CancellationToken ct)
    {
        _passedRecall++;
        return Task.CompletedTask;
    }
}
