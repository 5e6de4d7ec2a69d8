using System.Text;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using static Tact.Desk.Tests.Filing.SortingTable;

namespace Tact.Desk.Tests.Filing;

/// <summary>A letter finds its conversation.</summary>
public sealed class LetterFilingTests : IDisposable
{
    private const string Bounce = """
        From: MAILER-DAEMON@mx.example
        To: team@agency.example
        Subject: Undelivered Mail Returned to Sender
        Date: Tue, 03 Mar 2026 09:00:00 +0000
        Message-ID: <b@mx.example>
        Content-Type: multipart/report; report-type=delivery-status; boundary=x

        --x

        It could not be delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; dana@lumen.example
        Action: failed
        Status: 5.1.1
        --x
        Content-Type: text/rfc822-headers

        From: team@agency.example
        Message-ID: <2@agency.example>
        Subject: Re: The trailer
        --x--
        """;

    private readonly SortingTable _table = new();

    [Fact]
    public async Task Letters_that_name_one_another_stand_together_also_around_one_never_seen()
    {
        await _table.Files(Letter("1@a"), Letter("3@a", references: "<1@a> <2@a>"), Letter("4@a", references: "<2@a>"), Letter("9@a"));

        Assert.Equal("1@a 3@a 4@a | 9@a", await _table.Partition());
    }

    [Fact]
    public async Task A_letter_that_ties_two_conversations_makes_them_one_with_all_that_hangs_on_them()
    {
        await _table.Files(Letter("1@a"), Letter("2@a", "Something else"), Letter("3@a", references: "<1@a> <2@a>"));

        var standing = await _table.TheConversation();
        Assert.Equal((3, "The trailer"), (standing.LetterCount, standing.Subject));
        await using var context = _table.Desk.Store.Read();
        Assert.Equal(standing.Id, (await context.Conversations.SingleAsync(one => one.JoinedToId != null)).JoinedToId);
        Assert.Equal(4, await context.Timeline.CountAsync(one => one.ConversationId == standing.Id));
        Assert.Single(await context.Timeline.Where(one => one.Kind == EntryKind.Joined).ToListAsync());
    }

    [Fact]
    public async Task The_same_subject_joins_nothing()
    {
        await _table.Files(Letter("1@a", "Invoice"), Letter("2@a", "Invoice", day: 2), Letter("3@a", "Invoice", "eve@other.example", day: 3));

        Assert.Equal("1@a | 2@a | 3@a", await _table.Partition());
    }

    [Fact]
    public async Task An_answer_that_names_no_letter_joins_the_same_subject_with_the_same_person_only()
    {
        await _table.Comes(Letter("1@us", from: "team@agency.example", to: "dana@lumen.example"), ours: true);
        await _table.FilesAll();
        await _table.Files(
            Letter("2@a", "AW: The trailer", day: 2),
            Letter("3@a", "Re: The trailer", "eve@other.example", day: 2),
            Letter("4@a", "Re: The poster", day: 2));

        Assert.Equal("1@us 2@a | 3@a | 4@a", await _table.Partition());
    }

    [Fact]
    public async Task An_answer_that_names_no_letter_reaches_back_only_so_far_and_never_ahead()
    {
        await _table.Comes(Letter("1@us", from: "team@agency.example", to: "dana@lumen.example", day: 5), ours: true);
        await _table.FilesAll();
        await _table.Files(Letter("2@a", "Re: The trailer", day: 4));

        Assert.Equal("1@us | 2@a", await _table.Partition());
    }

    [Fact]
    public async Task A_letter_a_colleague_passes_on_stands_with_the_client_it_is_from()
    {
        await _table.Files(
            Letter("1@a"),
            Letter("2@us", "Fwd: The trailer", "films@agency.example", day: 2, text: "Yours?\n\n---------- Forwarded message ---------\nFrom: Dana Lee <dana@lumen.example>\nSubject: The trailer\n\nHere it is."));

        Assert.Equal("1@a 2@us", await _table.Partition());
        Assert.False((await _table.TheConversation()).LastIsOurs);
    }

    [Fact]
    public async Task What_colleagues_send_from_elsewhere_is_ours_and_settles_what_is_owed()
    {
        await _table.Files(Letter("1@a", text: "When is it ready?"));
        Assert.NotEmpty((await _table.TheConversation()).Dues);

        await _table.Comes(Letter("2@us", "Re: The trailer", "team@agency.example", "dana@lumen.example", "<1@a>", hour: 10, text: "It is ready on Friday."), ours: true);
        await _table.FilesAll();

        var conversation = await _table.TheConversation();
        Assert.True(conversation.LastIsOurs);
        Assert.DoesNotContain(conversation.Dues, due => due.Kind == "reply");
    }

    [Fact]
    public async Task A_letter_in_our_name_that_came_from_outside_joins_and_acts_for_nobody()
    {
        await _table.Files(Letter("1@a", text: "When is it ready?"), Letter("2@us", "Re: The trailer", "team@agency.example", references: "<1@a>", hour: 10));

        var conversation = await _table.TheConversation();
        Assert.False(conversation.LastIsOurs);
        Assert.Contains(conversation.Dues, due => due.Kind == "reply");
        Assert.True(conversation.Letters.Single(one => one.MessageId == "2@us").ClaimsToBeOurs);
    }

    [Fact]
    public async Task A_copy_by_a_way_only_ours_turns_a_letter_into_ours()
    {
        var raw = Letter("2@us", "Re: The trailer", "team@agency.example", "dana@lumen.example, films@agency.example", "<1@a>", hour: 10);
        await _table.Files(Letter("1@a", text: "When is it ready?"));
        await _table.Comes(raw, _table.Films);
        await _table.FilesAll();
        await _table.Comes(raw, ours: true);
        await _table.FilesAll();

        var conversation = await _table.TheConversation();
        Assert.Equal((2, true), (conversation.LetterCount, conversation.LastIsOurs));
        Assert.DoesNotContain(conversation.Dues, due => due.Kind == "reply");
    }

    [Fact]
    public async Task A_report_stands_with_the_letter_it_is_about()
    {
        await _table.Comes(Letter("2@agency.example", from: "team@agency.example", to: "dana@lumen.example"), ours: true);
        await _table.FilesAll();
        await _table.Files(Encoding.UTF8.GetBytes(Bounce));

        Assert.Equal(2, (await _table.TheConversation()).LetterCount);
    }

    [Fact]
    public async Task Automatic_mail_is_set_aside_until_its_conversation_shows()
    {
        await _table.Files(Encoding.UTF8.GetBytes(Bounce), Letter("n@shop.example", "Sale", "news@shop.example", more: "List-Unsubscribe: <mailto:x@shop.example>\nPrecedence: bulk\n"));
        Assert.All(await _table.Conversations(), one => Assert.True(one.IsAside));
        Assert.Equal(2, await CountIn(ArrivalState.SetAside));

        await _table.Comes(Letter("2@agency.example", from: "team@agency.example", to: "dana@lumen.example"), ours: true);
        await _table.FilesAll();

        Assert.Equal(1, await CountIn(ArrivalState.SetAside));
        Assert.Equal([true, false], (await _table.Conversations()).Select(one => one.IsAside).Order().Reverse());
    }

    [Fact]
    public async Task A_client_who_writes_again_opens_the_conversation()
    {
        await _table.Files(Letter("1@a"));
        await using (var context = _table.Desk.Open())
        {
            (await context.Conversations.SingleAsync()).ClosedAt = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
            await context.SaveChangesAsync();
        }

        await _table.Files(Letter("2@a", "Re: The trailer", references: "<1@a>", day: 2));

        Assert.False((await _table.TheConversation()).IsClosed);
    }

    [Fact]
    public async Task The_client_is_the_firm_outside_or_the_person_at_a_public_provider()
    {
        await _table.Files(Letter("1@a"), Letter("2@a", from: "Vera <vera@gmail.com>", subject: "Subtitles"));

        Assert.Equal(["lumen.example", "vera@gmail.com"], (await _table.Conversations()).Select(one => one.Client!.Key));
        Assert.Equal(["dana@lumen.example", "Vera"], (await _table.Conversations()).Select(one => one.With));
    }

    [Fact]
    public async Task History_owes_nothing()
    {
        await using (var context = _table.Desk.Open())
        {
            context.Attach(_table.Team).Entity.HistoryBefore = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
            await context.SaveChangesAsync();
        }

        await _table.Files(Letter("1@a", text: "When is it ready?"), Letter("2@a", "Subtitles", text: "When are they ready?", day: 3));

        Assert.Equal([0, 1], (await _table.Conversations()).Select(one => Math.Min(1, one.Dues.Count)));
    }

    [Fact]
    public async Task What_cannot_be_read_is_filed_as_it_came()
    {
        await _table.Files([0, 1, 2, 255], Encoding.UTF8.GetBytes("\n\nno headers at all"), Encoding.UTF8.GetBytes("Subject: =?x-unknown?Q?caf=E9?=\n\nno sender, no date, no id"));

        Assert.Equal(3, (await _table.Conversations()).Sum(one => one.Letters.Count));
        Assert.Equal(3, await CountIn(ArrivalState.Filed));
    }

    private async Task<int> CountIn(ArrivalState state)
    {
        await using var context = _table.Desk.Store.Read();
        return await context.Arrivals.CountAsync(one => one.State == state);
    }

    public void Dispose() => _table.Dispose();
}
