using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Composer;

/// <summary>"Not here", through the whole stack and without scripts: for this letter, for the client, always, and back.</summary>
public sealed class NotHereTests
{
    private const string Waive = ".finding-group[data-commandment='same-subject'] form[data-waive]";

    [Fact]
    public async Task For_this_letter_it_lives_with_the_draft_and_stands_apart_with_its_reason()
    {
        await using var writing = await WritingDesk.Open();
        var page = await writing.Write("Hello Dana,\n\non Friday at 17:00.", "Quite another matter");

        page = await writing.Press(page, Waive, ("reason", "Dana asked for it."));

        Assert.Null(page.QuerySelector(Waive));
        var aside = Assert.Single(page.QuerySelectorAll("[data-aside] li"));
        Assert.Equal("Dana asked for it.", aside.QuerySelector("[data-reason]")!.TextContent);
        Assert.Equal("In this letter", aside.QuerySelector("[data-reach]")!.TextContent);
        Assert.Contains("Dana asked for it.", page.QuerySelector("input[name=waivers]")!.GetAttribute("value"), StringComparison.Ordinal);

        page = await writing.Press(page, "[data-aside] form");
        Assert.NotNull(page.QuerySelector(Waive));
        Assert.Empty(page.QuerySelectorAll("[data-aside] li"));
    }

    [Fact]
    public async Task For_this_letter_without_a_word_written_yet_a_draft_is_begun()
    {
        await using var writing = await WritingDesk.Open();
        var page = await writing.Write("", "Quite another matter");
        await writing.Press(page, "desk-composer form", ("act", "discard"));
        var form = (IHtmlFormElement)page.QuerySelector(Waive)!;

        Assert.Equal(HttpStatusCode.Redirect, (await writing.Browser.Send(form, "/", ("reason", "Dana asked for it."))).StatusCode);

        await using var desk = writing.Desk.Store.Read();
        Assert.Equal("Dana asked for it.", (await desk.Drafts.SingleAsync(TestContext.Current.CancellationToken)).Waivers.Single().Reason);
    }

    [Fact]
    public async Task One_that_sets_nothing_aside_any_more_is_shown_as_such()
    {
        await using var writing = await WritingDesk.Open();
        var page = await writing.Write("Hello Dana,\n\non Friday at 17:00.", "Quite another matter");
        await writing.Press(page, Waive, ("reason", "Dana asked for it."));

        page = await writing.Write("Hello Dana,\n\non Friday at 17:00.", "Re: The trailer");

        Assert.NotNull(page.QuerySelector("details.set-aside[open] li.idle [data-idle]:not([hidden])"));
    }

    [Theory]
    [InlineData("client", "For Lumen · Member One")]
    [InlineData("always", "Always · Member One")]
    public async Task For_the_client_or_always_it_is_kept_and_listed_with_who_and_why(string scope, string reach)
    {
        await using var writing = await WritingDesk.Open();
        var page = await writing.Write("Hello Dana,\n\non Friday at 17:00.", "Quite another matter");

        page = await writing.Press(page, Waive, ("reason", "They <number> their letters."), ("scope", scope), ("about", "all"));

        Assert.Contains(reach, page.QuerySelector("[data-aside] [data-reach]")!.TextContent, StringComparison.Ordinal);
        var listed = Assert.Single((await writing.Browser.Page("/settings/waivers")).QuerySelectorAll(".waiver"));
        Assert.Equal("They <number> their letters.", listed.QuerySelector(".because q")!.TextContent);
        Assert.Contains("never needed", listed.TextContent, StringComparison.Ordinal);
        Assert.Contains("Everything by this commandment", listed.TextContent, StringComparison.Ordinal);

        Assert.Equal("/settings/waivers?done=back", (await writing.Browser.Send((IHtmlFormElement)listed.QuerySelector("form")!, "/settings/waivers")).Headers.Location!.OriginalString);
        Assert.Empty((await writing.Browser.Page("/settings/waivers")).QuerySelectorAll(".waiver"));
        Assert.NotNull((await writing.Page()).QuerySelector(Waive));
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_set_aside()
    {
        await using var writing = await WritingDesk.Open();
        var page = await writing.Write("Hello Dana,\n\non Friday at 17:00.", "Quite another matter");
        var form = (IHtmlFormElement)page.QuerySelector(Waive)!;

        foreach (var scope in (string[])["letter", "client", "always"])
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await writing.Browser.Send(form, "/conversations/1", ("reason", "  "), ("scope", scope))).StatusCode);
        }
    }

    [Fact]
    public async Task A_quiet_request_is_told_the_number_and_can_take_it_back()
    {
        await using var writing = await WritingDesk.Open();
        var form = (IHtmlFormElement)(await writing.Write("Hello Dana, on Friday.", "Quite another matter")).QuerySelector(Waive)!;
        writing.Browser.Client.DefaultRequestHeaders.Add("X-Quiet", "1");

        var answer = await writing.Browser.Send(form, "/", ("reason", "They like it so."), ("scope", "client"));
        Assert.Equal("""{"id":1}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        form.SetAttribute("action", "/waivers/1/back");

        Assert.Equal(HttpStatusCode.NoContent, (await writing.Browser.Send(form, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await writing.Browser.Send(form, "/")).StatusCode);
    }

    [Fact]
    public async Task Sending_all_the_same_with_reasons_still_works_and_asks_only_for_what_was_not_set_aside()
    {
        await using var writing = await WritingDesk.Open();
        var page = await writing.Write("Hello Dana,\n\nthank you.", "Quite another matter");
        await writing.Press(page, Waive, ("reason", "Dana asked for it."));

        var reasons = await writing.Browser.Page("/drafts/1/reasons?key=k");
        var form = (IHtmlFormElement)reasons.QuerySelector("form[action$=anyway]")!;
        Assert.Equal("answer-every-question", Assert.Single(form.QuerySelectorAll("input[name=commandment]")).GetAttribute("value"));
        await writing.Browser.Send(form, "/", ("reason", "Answered on the phone."));

        var told = (await writing.Page()).QuerySelectorAll(".event.waived q").Select(one => one.TextContent);
        Assert.Equal(["Answered on the phone.", "Dana asked for it."], told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_only_reads_sees_the_list_and_takes_nothing_back()
    {
        await using var writing = await WritingDesk.Open();
        var page = await writing.Write("Hello Dana, on Friday.", "Quite another matter");
        await writing.Press(page, Waive, ("reason", "They like it so."), ("scope", "always"));
        using var guest = await writing.Desk.SignedIn(Role.Guest);

        Assert.Empty((await guest.Page("/settings/waivers")).QuerySelectorAll(".waiver form"));
    }
}
