using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Gate;

public class SampleChoiceTests
{
    [Fact]
    public async Task An_owner_starts_with_the_sample_and_stays_the_only_owner()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var page = await browser.Page("/set-up/mail");
        var form = page.QuerySelectorAll("form").OfType<IHtmlFormElement>().Single(one => one.QuerySelector("[name=_handler][value=sample]") is not null);

        var answer = await browser.Send(form, "/set-up/mail");

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        await using var reading = desk.Store.Read();
        Assert.Equal(42, await reading.Conversations.CountAsync(TestContext.Current.CancellationToken));
        Assert.Single(reading.Users, one => one.Role == Role.Owner);
    }
}
