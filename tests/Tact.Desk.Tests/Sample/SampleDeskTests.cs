using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using Tact.Desk.Members;
using Tact.Desk.Sample;
using Tact.Desk.Sample.Content;
using Tact.Desk.Storage;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Sample;

public sealed class SampleDeskTests : IDisposable
{
    private static readonly SampleLibrary Library = SampleLibrary.Load();
    private readonly FreshDesk _desk = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_letter_stands_in_its_conversation_with_the_time_it_was_written()
    {
        await Lay();
        await using var desk = _desk.Store.Read();
        var filed = (await desk.Letters.ToListAsync(Ct)).ToLookup(one => one.MessageId);

        foreach (var story in Library.Conversations)
        {
            var told = SampleStory.Tell(Library, story, _desk.Clock.GetUtcNow());
            var letters = told.Select(one => Assert.Single(filed[one.MessageId])).ToList();
            Assert.Equal(told.Select(one => (one.At.UtcDateTime, one.IsOurs, one.Kind)), letters.Select(one => (one.At.UtcDateTime, one.IsOurs, one.Kind)));
            Assert.True(letters.Select(one => one.ConversationId).Distinct().Count() == 1, $"{story.Slug} has come apart");
        }

        Assert.Equal(Library.Conversations.Count, filed.SelectMany(group => group).Select(one => one.ConversationId).Distinct().Count());
    }

    [Fact]
    public async Task Nothing_is_late_at_the_start_but_what_is_meant_to_be()
    {
        await Lay();
        await using var desk = _desk.Store.Read();
        var now = _desk.Clock.GetUtcNow();

        var dues = await desk.Dues.Where(one => one.Conversation!.ClosedAt == null && one.Kind == "reply").Include(one => one.Conversation).ToListAsync(Ct);

        Assert.Equal(2, dues.Count(one => one.By <= now));
        Assert.True(dues.Count(one => one.By > now && one.AtRisk <= now) >= 4);
        Assert.True(dues.Count(one => one.AtRisk > now) >= 8);
    }

    [Fact]
    public async Task Members_have_taken_handed_over_noted_and_closed_as_the_stories_tell()
    {
        await Lay();
        await using var desk = _desk.Store.Read();

        var lumen = await Conversation(desk, "01-lumen-app-store");
        var entries = await desk.Timeline.Where(one => one.ConversationId == lumen.Id).OrderBy(one => one.At).ToListAsync(Ct);
        Assert.Equal("Vera Antonova", lumen.Assignee?.Name);
        Assert.Equal(2, entries.Count(one => one.Kind == EntryKind.Assigned));
        Assert.Contains("short letters", Assert.Single(entries, one => one.Kind == EntryKind.Note).Read<NoteFacts>()?.Text, StringComparison.Ordinal);
        Assert.Equal(Library.Conversations.Count(one => one.Closed is not null), await desk.Conversations.CountAsync(one => one.ClosedAt != null, Ct));
    }

    [Fact]
    public async Task Laying_it_again_changes_nothing_that_was_done_since()
    {
        await Lay();
        await _desk.Store.Change(async desk =>
        {
            var lumen = await Conversation(desk, "01-lumen-app-store");
            lumen.AssignTo(null, await desk.Users.FirstAsync(Ct), _desk.Clock.GetUtcNow());
        });
        _desk.Clock.Advance(TimeSpan.FromDays(2));

        await Lay();

        await using var after = _desk.Store.Read();
        Assert.Null((await Conversation(after, "01-lumen-app-store")).Assignee);
        Assert.Equal(Library.Conversations.Sum(one => one.Letters.Count), await after.Arrivals.CountAsync(Ct));
        Assert.Equal(Library.Agency.Members.Count, await after.Users.CountAsync(Ct));
    }

    [Fact]
    public async Task On_somebodys_own_desk_it_lies_beside_what_is_there()
    {
        await new MemberBook(_desk.Store, _desk.Clock).AddOwner(new("Ann Lee", "ann@agency.example", "four calm green boats", Role.Owner), Ct);

        await Lay(mayOwn: false);

        await using var desk = _desk.Store.Read();
        Assert.Equal("Ann Lee", (await desk.Users.SingleAsync(one => one.Role == Role.Owner, Ct)).Name);
        Assert.True(await desk.Arrivals.AllAsync(one => one.State != ArrivalState.Failed, Ct));
    }

    public void Dispose() => _desk.Dispose();

    private Task Lay(bool mayOwn = true) => new SampleDesk(_desk.Store, new(Library), _desk.Clock).Lay(mayOwn, Ct);

    private static Task<Conversation> Conversation(DeskContext desk, string slug)
    {
        var first = SampleStory.Tell(Library, Library.Conversations.Single(one => one.Slug == slug), DateTimeOffset.UnixEpoch)[0].MessageId;
        return desk.Conversations.Include(one => one.Assignee).SingleAsync(one => one.Letters.Any(letter => letter.MessageId == first), Ct);
    }
}
