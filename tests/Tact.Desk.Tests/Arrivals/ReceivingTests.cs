using System.Text;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Live;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Arrivals;

public sealed class ReceivingTests : IDisposable
{
    private readonly FreshDesk _desk = new();
    private readonly Receiving _receiving;

    public ReceivingTests() => _receiving = new(_desk.Store, _desk.Clock);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_letter_is_kept_byte_for_byte_with_the_place_it_was_seen_at()
    {
        var letter = Letter("<1@lumen.example>", "Hello");

        var arrival = await _receiving.Take(letter with { Where = new(3, 17, 42) }, CancellationToken.None);

        await using var desk = _desk.Store.Read();
        Assert.Equal("1@lumen.example", arrival.MessageId);
        Assert.Equal(letter.Raw.ToArray(), Packing.Unpack(desk.RawLetters.Single(raw => raw.Id == arrival.RawId).Content));
        Assert.Equal((3, 17, 42, arrival.Id), desk.Sightings.AsEnumerable().Select(one => ValueTuple.Create(one.FolderId, one.UidValidity, one.Uid, one.ArrivalId)).Single());
    }

    [Theory]
    [InlineData(7L)]
    [InlineData(null)]
    public async Task The_same_bytes_in_the_same_mailbox_are_stored_once_however_often_they_are_seen(long? mailbox)
    {
        var letter = Letter("<1@lumen.example>", "Hello") with { MailboxId = mailbox };

        var first = await _receiving.Take(letter with { Where = new(1, 1, 1) }, CancellationToken.None);
        var again = await _receiving.Take(letter with { Where = new(1, 1, 1) }, CancellationToken.None);
        var elsewhere = await _receiving.Take(letter with { Where = new(2, 1, 9) }, CancellationToken.None);

        await using var desk = _desk.Store.Read();
        Assert.Equal([first.Id, first.Id], [again.Id, elsewhere.Id]);
        Assert.Equal((1, 1, 2), (desk.Arrivals.Count(), desk.RawLetters.Count(), desk.Sightings.Count()));
    }

    [Fact]
    public async Task Letters_with_one_id_but_other_bytes_are_both_kept()
    {
        await _receiving.Take(Letter("<1@lumen.example>", "Hello"), CancellationToken.None);
        await _receiving.Take(Letter("<1@lumen.example>", "Hello again"), CancellationToken.None);

        await using var desk = _desk.Store.Read();
        Assert.Equal(2, desk.Arrivals.Count());
    }

    [Fact]
    public async Task Seen_in_our_Sent_folder_later_it_becomes_ours()
    {
        var letter = Letter("<1@agency.example>", "Hello");
        await _receiving.Take(letter, CancellationToken.None);

        var again = await _receiving.Take(letter with { IsOurs = true, Where = new(2, 1, 1) }, CancellationToken.None);

        Assert.True(again.IsOurs);
    }

    [Fact]
    public async Task A_letter_taken_at_the_same_time_from_several_sides_is_stored_once()
    {
        var letter = Letter("<1@lumen.example>", "Hello");

        await Task.WhenAll(Enumerable.Range(1, 8).Select(uid => Task.Run(() =>
            _receiving.Take(letter with { MailboxId = 1, Where = new(1, 1, uid) }, CancellationToken.None))));

        await using var desk = _desk.Store.Read();
        Assert.Equal((1, 8), (desk.Arrivals.Count(), desk.Sightings.Count()));
    }

    [Fact]
    public async Task Many_letters_are_one_change_answered_in_their_order_with_twins_among_them_stored_once()
    {
        var (one, two) = (Letter("<1@lumen.example>", "One"), Letter("<2@lumen.example>", "Two"));
        await _receiving.Take(two with { Where = new(1, 1, 7) }, CancellationToken.None);
        using var listening = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var told = _desk.Live.Listen(listening.Token).FirstAsync(listening.Token);

        var taken = await _receiving.TakeMany(
            [one with { Where = new(1, 1, 1) }, two with { Where = new(1, 1, 2) }, one with { Where = new(1, 1, 3) }, two with { Where = new(1, 1, 7) }],
            CancellationToken.None);

        await using var desk = _desk.Store.Read();
        Assert.Empty(taken.Refused);
        Assert.Equal([taken.Arrivals[0].Id, taken.Arrivals[1].Id, taken.Arrivals[0].Id, taken.Arrivals[1].Id], taken.Arrivals.Select(arrival => arrival.Id));
        Assert.Equal((2, 2, 4), (desk.Arrivals.Count(), desk.RawLetters.Count(), desk.Sightings.Count()));
        Assert.Equal(new(ChangedThing.Arrival, taken.Arrivals[0].Id, null), await told);
    }

    [Fact]
    public async Task A_letter_the_database_will_not_have_keeps_none_of_the_others_out()
    {
        await Forbid("poison@lumen.example");
        var letters = Enumerable.Range(1, 5).Select(at => Letter(at == 3 ? "<poison@lumen.example>" : $"<{at}@lumen.example>", "Hello")).ToList();

        var taken = await _receiving.TakeMany(letters, CancellationToken.None);

        Assert.Same(letters[2], Assert.Single(taken.Refused).Letter);
        Assert.Equal(["1", "2", "4", "5"], taken.Arrivals.Select(arrival => arrival.MessageId.Split('@')[0]));
        await using var desk = _desk.Store.Read();
        Assert.Equal((4, 4), (desk.Arrivals.Count(), desk.RawLetters.Count()));
    }

    private Task<int> Forbid(string id) => _desk.Store.Change(context => context.Database.ExecuteSqlRawAsync(FreshDatabase.IsPostgres
        ? $"ALTER TABLE arrivals ADD CONSTRAINT no_poison CHECK (message_id <> '{id}')"
        : $"CREATE TRIGGER no_poison BEFORE INSERT ON arrivals WHEN NEW.message_id = '{id}' BEGIN SELECT RAISE(ABORT, 'poison'); END"));

    private static IncomingLetter Letter(string id, string text) => new(
        7, ArrivalOrigin.Folder, IsOurs: false, Encoding.UTF8.GetBytes($"Message-ID: {id}\r\nSubject: The trailer\r\n\r\n{text}\r\n"), null, null);
}
