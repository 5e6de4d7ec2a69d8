using System.Text.RegularExpressions;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;
using Tact.Commandments.Tests.Pages;

namespace Tact.Commandments.Tests.House;

/// <summary>Every commandment has a finished room, and every room a commandment.</summary>
public partial class RoomTests
{
    private const int LettersEachWay = 4;

    public static TheoryData<string> Rooms => [.. TheLaw.All.Select(one => one.Id)];

    public static TheoryData<string, Language> Pages => [.. from one in TheLaw.All from language in Tongues.All select (one.Id, language)];

    [Fact]
    public void The_law_lists_every_commandment_once_in_its_order()
    {
        var written = typeof(Commandment).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Commandment)));

        Assert.Equivalent(written, TheLaw.All.Select(one => one.GetType()), strict: true);
        Assert.Equal(TheLaw.All.Select(one => one.Number).Order().Distinct(), TheLaw.All.Select(one => one.Number));
        Assert.All(TheLaw.All, one => Assert.InRange(one.Number, 1, 21));
    }

    [Fact]
    public void Every_folder_is_the_room_of_a_commandment()
    {
        var folders = Directory.GetDirectories(Repository.Rooms).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(TheLaw.All.Select(one => one.Room), folders);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_holds_the_class_its_pages_and_its_words(string id)
    {
        var commandment = TheLaw.Find(id)!;
        var name = commandment.GetType().Name;

        foreach (var file in (string[])[".cs", ".md", ".ru.md", ".zh.md", ".words.txt"])
        {
            Assert.True(File.Exists(Path.Combine(Repository.RoomOf(commandment), name + file)), $"{commandment.Room} lacks {name}{file}.");
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_commandment_is_named_for_the_virtue_and_its_id_after_its_name(string id)
    {
        var name = TheLaw.Find(id)!.GetType().Name;

        Assert.Equal(id, Capital().Replace(name, "-$0").TrimStart('-').ToLowerInvariant());
        Assert.DoesNotContain("-not-", $"-{id}-", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_its_title_and_the_fixed_headings_in_order(string id, Language language)
    {
        var commandment = TheLaw.Find(id)!;
        var page = Page.Of(commandment, language);

        Assert.StartsWith($"# {commandment.Number}. ", page.Text, StringComparison.Ordinal);
        Assert.Equal(Page.Headings(language), page.Sections.Select(section => section.Heading));
        Assert.All(page.Sections, section => Assert.True(section.Text.Length > 20, $"“{section.Heading}” is empty."));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_shows_letters_that_keep_and_letters_that_break(string id, Language language)
    {
        var fences = Fence.Of(Page.Of(TheLaw.Find(id)!, language)).Where(fence => fence.Kind == "letter").ToList();
        var (keeps, breaks) = (Page.Headings(language)[2], Page.Headings(language)[3]);

        Assert.True(fences.Count(fence => fence.Heading == keeps) >= LettersEachWay, $"Fewer than {LettersEachWay} letters keep.");
        Assert.True(fences.Count(fence => fence.Heading == breaks) >= LettersEachWay, $"Fewer than {LettersEachWay} letters break.");
        Assert.All(fences, fence => Assert.True(fence.HasCarets == (fence.Heading == breaks), $"Line {fence.Line} stands under the wrong heading."));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_commandment_that_watches_tells_a_story(string id, Language language)
    {
        var commandment = TheLaw.Find(id)!;
        var watches = commandment.GetType().GetMethod(nameof(Commandment.Owes))!.DeclaringType == commandment.GetType();

        Assert.Equal(watches, Fence.Of(Page.Of(commandment, language)).Any(fence => fence.Kind == "story"));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_pages_of_a_room_have_letters_of_their_own(string id)
    {
        var letters = Tongues.All.SelectMany(language =>
            Fence.Of(Page.Of(TheLaw.Find(id)!, language)).Select(fence => fence.Text).Distinct()).ToList();

        Assert.Equal(letters.Distinct().Count(), letters.Count);
    }

    [Fact]
    public void Every_fence_is_of_a_kind_that_is_executed()
    {
        var kinds = TheLaw.All.SelectMany(one => Tongues.All.SelectMany(language => Fence.Of(Page.Of(one, language)))).Select(fence => fence.Kind);

        Assert.Subset(new HashSet<string>(["history", "house", "letter", "project", "story"]), kinds.ToHashSet());
    }

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
