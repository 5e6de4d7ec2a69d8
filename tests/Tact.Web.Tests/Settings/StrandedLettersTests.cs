using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Settings;

public class StrandedLettersTests
{
    private const string Broken = "From: Dana Reed <dana@lumen.example>\r\nSubject: <script>alert(1)</script>\r\n\r\nHello, it is broken.\r\n";

    [Fact]
    public async Task Letters_that_could_not_be_read_are_listed_with_the_reason_and_shown_as_they_came()
    {
        var (desk, id) = await Open(ArrivalState.Failed, "The date is unreadable.");
        await using var _ = desk;
        using var browser = await desk.SignedIn(Role.Guest);

        var list = await browser.Page("/settings/letters");
        var letter = await browser.Page(PageOf(id));
        var file = await browser.Get($"/arrivals/{id.ToString(CultureInfo.InvariantCulture)}/letter.eml");

        Assert.Contains("Dana Reed", list.QuerySelector(".rows .row")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The date is unreadable.", list.QuerySelector(".rows .row")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hello, it is broken.", letter.QuerySelector("pre.raw")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(letter.QuerySelectorAll("main script, main form"));
        Assert.Equal(Broken, await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Theory]
    [InlineData(ArrivalState.Failed)]
    [InlineData(ArrivalState.SetAside)]
    public async Task Reading_it_again_puts_it_back_among_those_that_came(ArrivalState state)
    {
        var (desk, id) = await Open(state, "Bounce");
        await using var _ = desk;
        using var browser = await desk.SignedIn();
        var form = (IHtmlFormElement)(await browser.Page(PageOf(id))).QuerySelector("form[action$='/again']")!;

        var answer = await browser.Send(form, PageOf(id));

        Assert.Equal("/settings/letters?done=again", answer.Headers.Location!.OriginalString);
        await using var reading = desk.Store.Read();
        // Whether it was filed meanwhile is a matter of moments.
        Assert.Contains(
            await reading.Arrivals.Select(one => one.State).SingleAsync(TestContext.Current.CancellationToken), new[] { ArrivalState.Received, ArrivalState.Filed });
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(PageOf(id))).StatusCode);
    }

    [Fact]
    public async Task A_filed_letter_is_not_to_be_had_this_way()
    {
        var (desk, id) = await Open(ArrivalState.Filed, null);
        await using var _ = desk;
        using var browser = await desk.SignedIn(Role.Owner);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(PageOf(id))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/arrivals/{id.ToString(CultureInfo.InvariantCulture)}/letter.eml")).StatusCode);
    }

    private static string PageOf(long id) => $"/settings/letters/{id.ToString(CultureInfo.InvariantCulture)}";

    private static async Task<(WebDesk Desk, long Id)> Open(ArrivalState state, string? reason)
    {
        var desk = await WebDesk.Open();
        var id = await desk.Store.Change(async context =>
        {
            var bytes = Encoding.UTF8.GetBytes(Broken);
            var raw = new RawLetter { Content = Packing.Pack(bytes), Size = bytes.Length };
            context.Add(raw);
            await context.SaveChangesAsync();
            var arrival = new Arrival { MessageId = "broken@lumen.example", Checksum = "c", RawId = raw.Id, StoredAt = WebDesk.Noon, State = state, Reason = reason };
            context.Add(arrival);
            await context.SaveChangesAsync();
            return arrival.Id;
        });
        return (desk, id);
    }
}
