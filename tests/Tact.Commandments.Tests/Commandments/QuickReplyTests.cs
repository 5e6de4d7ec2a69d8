using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

public class QuickReplyTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly HouseStyle House = new() { Ours = new(["agency.example"]) };

    [Theory]
    [InlineData("shop@agency.example", "dana@lumen.example", false, 240)]
    [InlineData("desk@agency.example", "ruth@lumen.example", false, 30)]
    [InlineData("desk@agency.example", "sam@ito.example", true, 20)]
    [InlineData("desk@agency.example", "sam@ito.example", false, 120)]
    public void A_mailbox_a_client_and_an_urgent_matter_have_clocks_of_their_own(string mailbox, string client, bool isUrgent, int minutes)
    {
        var house = House with
        {
            ReplyRules =
            [
                new(new(120, 240), Mailbox: "shop@agency.example"),
                new(new(10, 20), IsUrgent: true),
                new(new(15, 30), Client: "lumen.example"),
            ],
        };
        var letter = Theirs(0, "When is it ready?") with { From = new(client), To = [new(mailbox)] };

        var due = Assert.Single(new QuickReply().Owes(new Correspondence([letter]) { IsUrgent = isUrgent }, house));

        Assert.Equal(Monday.AddMinutes(minutes), due.By);
        Assert.InRange(due.AtRisk, Monday, due.By);
        Assert.Equal(client, due.To);
    }

    [Fact]
    public void The_oldest_letter_that_waits_is_the_evidence()
    {
        var due = Assert.Single(Owed(Theirs(0, "Hello. When is it ready?"), Theirs(30, "And here is the logo.")));

        Assert.Equal(new Evidence("0@t", "When is it ready?"), Assert.Single(due.Evidence));
    }

    [Theory]
    [InlineData(LetterKind.AutoReply)]
    [InlineData(LetterKind.Bounce)]
    [InlineData(LetterKind.Newsletter)]
    [InlineData(LetterKind.Receipt)]
    public void Automatic_mail_starts_no_clock_and_ours_stops_none(LetterKind kind)
    {
        Assert.Empty(Owed(Theirs(0, "When is it ready?") with { Kind = kind }));
        Assert.Single(Owed(Theirs(0, "When is it ready?"), Ours(5, "We have moved to a new house.") with { Kind = kind }));
    }

    [Fact]
    public void A_letter_with_a_file_is_an_answer_whatever_little_it_says() =>
        Assert.Empty(Owed(Theirs(0, "Please send the estimate."), Ours(20, "Here you are.") with { Attachments = ["estimate.pdf"] }));

    [Fact]
    public void A_new_promise_takes_the_place_of_the_one_it_puts_off()
    {
        var due = Assert.Single(Owed(
            Theirs(0, "How much would the German translation cost?"),
            Ours(20, "I will send the estimate by 15:00 today."),
            Ours(300, "One chapter more to count: I will send the estimate by 18:00 today.")));

        Assert.Equal(("promise", Monday.AddHours(9)), (due.Kind, due.By));
    }

    [Fact]
    public void Any_order_of_arrival_gives_the_same_dues()
    {
        Letter[] letters = [Theirs(0, "When is it ready?"), Ours(20, "We will tell you by 15:00 today."), Theirs(40, "And what does it cost?")];

        Assert.Equivalent(Owed(letters).Select(due => (due.Kind, due.By)), Owed([.. letters.Reverse()]).Select(due => (due.Kind, due.By)), strict: true);
    }

    [Theory]
    [InlineData("When is the film ready?", "Hello Dana,\n\nWe have received your letter.\n\nBest regards,\nMia", "Hello Dana,\n\nWe have received your letter. You will have our answer by 13:00 today.\n\nBest regards,\nMia")]
    [InlineData("Когда будет готов ролик?", "Дана, письмо получили.", "Дана, письмо получили. Ответ пришлём сегодня до 13:00.")]
    [InlineData("视频什么时候能做好？", "您好，来信收到。", "您好，来信收到。今天13:00之前答复您。")]
    public void One_click_promises_a_time_in_the_clients_language(string asked, string draft, string mended)
    {
        var finding = Assert.Single(Examine(asked, draft, Monday.AddMinutes(30)));

        var fix = Assert.IsType<Fix.Text>(finding.Fix);
        Assert.Equal(mended, draft.Remove(fix.Passage.Start, fix.Passage.Length).Insert(fix.Passage.Start, fix.Replacement));
        Assert.Empty(Examine(asked, mended, Monday.AddMinutes(30)));
    }

    [Fact]
    public void In_the_evening_it_promises_tomorrow_noon() =>
        Assert.Contains("tomorrow", Assert.IsType<Fix.Text>(Examine("When is it ready?", "Got it.", Monday.AddHours(9))[0].Fix).Replacement, StringComparison.Ordinal);

    [Theory]
    [InlineData("Which of the two cuts do you mean?")]
    [InlineData("")]
    public void A_question_back_or_an_empty_sheet_leaves_nobody_waiting(string draft) =>
        Assert.Empty(Examine("When is the film ready?", draft, Monday.AddMinutes(30)));

    private static List<Finding> Examine(string asked, string draft, DateTimeOffset now) =>
        [.. new QuickReply().Examine(new() { Text = draft }, new([Theirs(0, asked)]), House, new() { Now = now })];

    private static List<Due> Owed(params Letter[] letters) => [.. new QuickReply().Owes(new(letters), House)];

    private static Letter Theirs(int minute, string text) => new()
    {
        MessageId = $"{minute}@t",
        From = new("dana@lumen.example", "Dana"),
        To = [new("desk@agency.example")],
        Date = Monday.AddMinutes(minute),
        Text = text,
    };

    private static Letter Ours(int minute, string text) => Theirs(minute, text) with
    {
        From = new("desk@agency.example"),
        To = [new("dana@lumen.example")],
        IsOurs = true,
    };
}
