using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations.Reading;
using Tact.Desk.Importing;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Tests.Mail;
using Tact.Desk.Tests.Storage;
using static Tact.Desk.Tests.Filing.SortingTable;

namespace Tact.Desk.Tests.Importing;

/// <summary>Archives come in whole, once, and owe nothing.</summary>
public sealed class LetterImportTests : IDisposable
{
    private readonly FreshDesk _desk = new();
    private readonly LetterImport _import;

    public LetterImportTests()
    {
        _desk.Clock.SetUtcNow(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));
        _import = new(_desk.Store, _desk.Clock);
    }

    [Fact]
    public async Task Letters_come_in_byte_for_byte_each_once_with_nothing_owed()
    {
        byte[][] letters = [Letter("1@a", text: "When is it ready?"), Letter("2@a", references: "<1@a>", day: 2), Letter("1@a", text: "When is it ready?")];

        var first = await _import.Run(Archived(letters), new());
        var again = await _import.Run(Archived(letters), new());

        Assert.Equal((3, 2, 1), (first.Read, first.Added, first.Known));
        Assert.Equal((3, 0, 3), (again.Read, again.Added, again.Known));
        await using var context = _desk.Store.Read();
        Assert.Equal([letters[0], letters[1]], (await context.RawLetters.OrderBy(one => one.Id).ToListAsync()).Select(one => Packing.Unpack(one.Content)));
        Assert.Equal((2, 1, 0), (await context.Letters.CountAsync(), await context.Conversations.CountAsync(), await context.Dues.CountAsync()));
        Assert.All(await context.Arrivals.ToListAsync(), one => Assert.Equal(ArrivalState.Filed, one.State));
    }

    [Fact]
    public async Task Letters_of_those_who_are_us_are_ours()
    {
        await _import.Run(Archived([Letter("1@us", from: "bob@agency.example", to: "dana@lumen.example")]), new() { Ours = new OwnAddresses(["agency.example"]) });

        await using var context = _desk.Store.Read();
        Assert.True((await context.Letters.SingleAsync()).IsOurs);
        Assert.Equal("dana@lumen.example", (await context.Conversations.SingleAsync()).With);
    }

    [Fact]
    public async Task A_letter_that_cannot_be_read_from_the_disk_is_named_and_stops_no_other()
    {
        var tally = await _import.Run([new("folder/1.eml", default, "it may not be read"), .. Archived([Letter("2@a")])], new());

        Assert.Equal((2, 1), (tally.Read, tally.Added));
        Assert.Equal(["folder/1.eml: it may not be read"], tally.Troubles);
    }

    [Fact]
    public async Task An_import_that_breaks_off_keeps_what_came_in_and_goes_on_next_time()
    {
        var letters = Enumerable.Range(0, 900).Select(number => Letter($"{number}@a", $"Letter {number}")).ToArray();

        await Assert.ThrowsAsync<IOException>(() => _import.Run(Archived(letters).Concat(Broken()), new()));
        var rest = await _import.Run(Archived(letters), new());

        Assert.Equal(900, rest.Added + rest.Known);
        Assert.True(rest.Known > 0);
        static IEnumerable<ArchivedLetter> Broken()
        {
            yield return new("a.mbox:900", Letter("900@a"));
            throw new IOException("The disk is gone.");
        }
    }

    [Fact]
    public async Task Html_is_cleaned_when_somebody_looks_at_it()
    {
        var html = Encoding.UTF8.GetBytes("From: dana@lumen.example\nMessage-ID: <1@a>\nContent-Type: text/html\n\n<p>Hello<script>alert(1)</script><img src=http://x.example/1.png></p>\n");
        await _import.Run(Archived([html]), new());
        await using var context = _desk.Store.Read();
        var letter = await context.Letters.SingleAsync();
        Assert.Equal((true, true, null), (letter.HasHtml, letter.HasRemotePictures, letter.Html));

        var shown = await new KeptLetters(_desk.Store).Html(letter.Id);

        Assert.Contains("Hello", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("script", shown, StringComparison.Ordinal);
        Assert.Equal(shown, (await context.Letters.SingleAsync()).Html);
    }

    [Theory]
    [InlineData("mime-enmime")]
    [InlineData("mime-flanker")]
    [InlineData("mime-mime4j")]
    [InlineData("mime-mimekit")]
    [InlineData("mime-phpmmp")]
    [InlineData("mime-rubymail")]
    [InlineData("mime-stalwart")]
    [InlineData("mime-webklex")]
    [InlineData("mime-zbateson")]
    [InlineData("dsn-sisimai")]
    [InlineData("dsn-flufl")]
    [InlineData("dsn-bounceparser")]
    public async Task Every_letter_of_the_set_is_filed_and_none_is_lost(string set)
    {
        var letters = Corpus.Letters(set).Select(File.ReadAllBytes).ToList();

        var tally = await _import.Run(Archived(letters), new());

        await using var context = _desk.Store.Read();
        var kept = (await context.RawLetters.ToListAsync()).Select(one => Convert.ToHexString(SHA256.HashData(Packing.Unpack(one.Content)))).ToHashSet();
        Assert.Equal(letters.Select(raw => Convert.ToHexString(SHA256.HashData(raw))).ToHashSet(), kept);
        Assert.Equal(tally.Added, await context.Arrivals.CountAsync(one => one.LetterId != null));
    }

    private static IEnumerable<ArchivedLetter> Archived(IEnumerable<byte[]> letters) => letters.Select((raw, at) => new ArchivedLetter($"a.mbox:{at}", raw));

    public void Dispose() => _desk.Dispose();
}
