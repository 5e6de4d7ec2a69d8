using System.Text.RegularExpressions;
using Tact.Desk.Sample;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Tests.Sample;

public sealed partial class SampleContentTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 12, 9, 30, 0, TimeSpan.Zero);
    private static readonly SampleLibrary Library = SampleLibrary.Load();

    private static readonly string[] Commandments =
    [
        "quick-reply", "plain-words", "friendly-voice", "answer-every-question", "numbered-questions", "what-is-included",
        "constant-contact", "status-report", "restraint", "round-the-clock", "kitchen-smells", "wow", "think-for-the-client",
        "one-step-ahead", "seamless-pickup", "same-subject", "telling-subject", "reply-all", "summary-and-next-step",
        "call-summary", "last-word",
    ];

    public static TheoryData<string> Slugs => [.. Library.Conversations.Select(one => one.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_conversation_can_be_told(string slug)
    {
        var letters = Tell(slug);

        Assert.NotEmpty(letters);
        Assert.All(letters, letter => Assert.NotEmpty(letter.Subject));
        Assert.All(letters, letter => Assert.NotEmpty(letter.To));
        Assert.DoesNotContain(letters, letter => letter.Text.Contains("{{", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Letters_stand_in_the_order_they_were_written_and_none_is_from_the_future(string slug)
    {
        var instants = Tell(slug).Select(letter => letter.At.UtcDateTime).ToList();

        Assert.Equal(instants.Order(), instants);
        Assert.Distinct(instants);
        Assert.True(instants[^1] < Start.UtcDateTime);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_conversation_shows_commandments_that_exist(string slug) =>
        Assert.Empty(Library.Conversations.Single(one => one.Slug == slug).Shows.Except(Commandments));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void What_members_did_lies_between_the_first_letter_and_the_start(string slug)
    {
        var story = Library.Conversations.Single(one => one.Slug == slug);
        var members = Library.Agency.Members.Select(one => one.Key).ToHashSet();
        var instants = story.Deeds.Select(deed => Start - SampleSpan.Parse(deed.Ago)).ToList();

        Assert.Equal(instants.Order(), instants);
        Assert.All(instants, at => Assert.InRange(at, Tell(slug)[0].At, Start));
        Assert.All(story.Deeds, deed => Assert.Subset(members, new HashSet<string> { deed.By, deed.GivesTo ?? deed.By }));
        Assert.True(story.Deeds.LastOrDefault(deed => deed.GivesTo is not null)?.GivesTo is not { } last || last == story.Assigned);
    }

    [Fact]
    public void Every_commandment_is_shown_somewhere() =>
        Assert.Empty(Commandments.Except(Library.Conversations.SelectMany(one => one.Shows)));

    [Fact]
    public void Every_address_and_link_ends_in_example()
    {
        var domains = SampleLibrary.Names().SelectMany(name => Hosts().Matches(SampleLibrary.Text(name)))
            .Select(match => match.Groups["host"].Value)
            .Distinct()
            .ToList();

        Assert.True(domains.Count > 20);
        Assert.All(domains, domain => Assert.EndsWith(".example", domain, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_about_forty_conversations_in_three_languages()
    {
        var languages = Library.Conversations.GroupBy(Library.LanguageOf).ToDictionary(group => group.Key, group => group.Count());

        Assert.InRange(Library.Conversations.Count, 38, 46);
        Assert.InRange(languages["en"], 16, 22);
        Assert.InRange(languages["ru"], 10, 14);
        Assert.InRange(languages["zh"], 9, 12);
    }

    [Fact]
    public void At_least_twelve_conversations_have_a_script_and_each_language_a_fallback()
    {
        Assert.True(Library.Conversations.Count(one => one.Script is { Count: > 0 }) >= 12);
        Assert.Equal(["en", "ru", "zh"], Library.Fallbacks.Keys.Order());
        Assert.All(Scripts(), reply => Assert.InRange(reply.After, 2, 8));
        Assert.All(Scripts().Where(reply => reply.When == ReplyCue.Says), reply => Assert.NotEmpty(reply.Words));
    }

    [Fact]
    public void The_queue_looks_alive_at_the_start()
    {
        var waiting = Library.Conversations.Where(one => one.Closed is null && one.Script is not { Count: 0 })
            .Select(one => Tell(one.Slug)[^1])
            .Where(letter => !letter.IsOurs && letter.Headers.Count == 0 && !letter.IsReceipt && letter.Bounced is null)
            .Select(letter => Start - letter.At)
            .ToList();

        Assert.Equal(2, waiting.Count(age => age > TimeSpan.FromHours(2)));
        Assert.Equal(4, waiting.Count(age => age > TimeSpan.FromHours(1) && age <= TimeSpan.FromHours(2)));
        Assert.True(waiting.Count(age => age <= TimeSpan.FromHours(1)) >= 8);
    }

    [Fact]
    public void One_conversation_is_long() => Assert.Contains(Library.Conversations, one => one.Letters.Count >= 25);

    [Fact]
    public void Keys_and_addresses_are_nobody_elses()
    {
        Assert.Distinct(Library.Agency.Outsiders.Select(one => one.Address));
        Assert.Distinct(Library.Agency.Clients.Select(one => one.Key));
        Assert.Distinct(Library.Agency.Members.Select(one => one.Key));
        Assert.All(Library.Agency.Clients, client => Assert.NotNull(TimeZoneInfo.FindSystemTimeZoneById(client.Zone)));
    }

    private static IReadOnlyList<WrittenLetter> Tell(string slug) =>
        SampleStory.Tell(Library, Library.Conversations.Single(one => one.Slug == slug), Start);

    private static IEnumerable<SampleReply> Scripts() => Library.Conversations.SelectMany(one => one.Script ?? [])
        .Concat(Library.Fallbacks.Values.SelectMany(one => one.Replies));

    [GeneratedRegex(@"(?:[\w.+-]+@|//)(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hosts();
}
