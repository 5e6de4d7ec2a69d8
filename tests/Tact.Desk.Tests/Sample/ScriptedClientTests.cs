using Tact.Commandments.Letters;
using Tact.Desk.Mail;
using Tact.Desk.Sample;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Tests.Sample;

public sealed class ScriptedClientTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 12, 9, 30, 0, TimeSpan.Zero);
    private static readonly SampleLibrary Library = SampleLibrary.Load();
    private readonly ScriptedClients _clients = new(Library, Start);
    private int _sent;

    [Fact]
    public void A_forgotten_question_is_asked_again()
    {
        var answer = Send("08-hopscotch-does-it-include",
            "Hi Amelia,\n\nyes, the price includes the English captions as well as the two translations.\n\nBest,\nLin");

        Assert.Contains("with or without timing", answer?.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void When_everything_is_answered_they_thank_and_ask_the_next_thing()
    {
        var answer = Send("08-hopscotch-does-it-include",
            "Hi Amelia,\n\n1. Yes, the price includes the English captions and both translations.\n2. It is with timing.\n"
            + "3. You get two rounds of changes.\n\nBest,\nLin");

        Assert.Contains("pay in two halves", answer?.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_price_makes_them_wonder_what_it_includes()
    {
        var answer = Send("33-qingsong-promo-price", "陈立您好\uFF1A\n\n九十秒的英文宣传片\uFF0C价格 58,000 元\uFF0C四周做完。\n\n林晓");

        Assert.Equal("王敏", answer?.From.Name);
        Assert.Contains("包含脚本", answer?.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Rudeness_is_not_taken_kindly()
    {
        var answer = Send("22-polaris-angry", "Марина, успокойтесь, сами виноваты.\n\nОлег");

        Assert.Contains("хамите", answer?.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Their_answer_joins_the_thread_and_goes_to_everyone()
    {
        var sent = Reply("01-lumen-app-store", "Thanks Dana, all eight are ready on Thursday.");

        var answer = _clients.Hear(sent, Start)!.Letter;

        Assert.Equal(sent.MessageId, answer.InReplyTo);
        Assert.Equal([.. sent.References, sent.MessageId], answer.References);
        Assert.Equal("team@inkreel.example", Assert.Single(answer.To).Address);
        Assert.Equal(sent.To.Concat(sent.Cc).ToHashSet(), answer.Cc.Append(answer.From).ToHashSet());
        Assert.Equal(sent.Subject, answer.Subject);
    }

    [Fact]
    public void Somebody_we_left_out_cannot_answer()
    {
        var sent = Reply("36-haiyue-mixed", "Grace 您好\uFF0C可以。") with { Cc = [] };

        Assert.Equal("grace.shen@haiyue-edu.example", _clients.Hear(sent, Start)?.Letter.From.Address);
    }

    [Theory]
    [MemberData(nameof(SampleContentTests.Slugs), MemberType = typeof(SampleContentTests))]
    public void Every_exchange_comes_to_an_end(string slug)
    {
        var sent = Reply(slug, "Thank you! What do you think, shall we go on like this?");
        var answers = 0;
        while (_clients.Hear(sent, Start) is { } answer)
        {
            answers++;
            Assert.True(answers <= 4, $"{slug} goes on for ever");
            sent = Follow(answer.Letter, "Thank you! What do you think, shall we go on like this?");
        }

        Assert.Equal(answers == 0, Library.Conversations.Single(one => one.Slug == slug).Script is { Count: 0 });
    }

    [Fact]
    public void Nobody_says_the_same_thing_twice()
    {
        var sent = Reply("19-nordlys-lookbook", "Hi Sigrid, shall we do the summer one as well?");
        var said = new List<string>();
        while (_clients.Hear(sent, Start) is { } answer)
        {
            said.Add(answer.Letter.Words);
            sent = Follow(answer.Letter, "And what would you like next?");
        }

        Assert.Distinct(said);
    }

    [Fact]
    public void A_kind_word_at_the_end_needs_no_answer() =>
        Assert.Null(_clients.Hear(New("gwen@orchardfoods.example", "Thank you for the trust, Gwen. A pleasant weekend!"), Start));

    [Fact]
    public void A_client_we_write_to_first_answers_too()
    {
        var sent = New("gwen@orchardfoods.example", "Hi Gwen, shall we check the spring labels as well?");

        var answer = _clients.Hear(sent, Start)!.Letter;

        Assert.Equal("gwen@orchardfoods.example", answer.From.Address);
        Assert.Equal([sent.MessageId], answer.References);
    }

    [Fact]
    public void A_stranger_never_answers() => Assert.Null(_clients.Hear(New("nobody@elsewhere.example", "Hello?"), Start));

    [Fact]
    public void An_address_that_is_nobodys_at_a_clients_domain_is_refused()
    {
        Assert.True(_clients.Refuses(new("r.van@kestrel-legal.example")));
        Assert.False(_clients.Refuses(new("R.Vane@kestrel-legal.example")));
        Assert.False(_clients.Refuses(new("nobody@elsewhere.example")));
    }

    [Fact]
    public void Memory_lies_in_the_letters_and_survives_a_restart()
    {
        var first = Send("25-owl-last-word", "Лидия Павловна, спасибо Вам и внуку!");
        var again = Follow(first!, "Ждём с нетерпением!");

        Assert.Null(new ScriptedClients(Library, Start).Hear(again, Start));
    }

    [Fact]
    public void A_sealed_letter_of_ours_is_heard_as_it_was_meant()
    {
        var sent = Reply("01-lumen-app-store", "All eight are ready on Thursday.\n");

        var opened = SampleEnvelope.Open(SampleEnvelope.Seal(sent));

        Assert.Equal(sent.MessageId, opened.MessageId);
        Assert.Equal(sent.References, opened.References);
        Assert.Equal(sent.To, opened.To);
        Assert.Equal(sent.Cc, opened.Cc);
        Assert.Equal(sent.Words.Trim(), opened.Words.Trim());
    }

    private WrittenLetter? Send(string slug, string words) => _clients.Hear(Reply(slug, words), Start)?.Letter;

    private WrittenLetter Reply(string slug, string words)
    {
        var story = SampleStory.Tell(Library, Library.Conversations.Single(one => one.Slug == slug), Start);
        return Follow(story[^1], words);
    }

    private WrittenLetter Follow(WrittenLetter last, string words) => New("", words) with
    {
        References = [.. last.References, last.MessageId],
        From = new(last.Mailbox),
        To = last.IsOurs ? last.To : [last.From],
        Cc = last.Cc,
        Subject = "Re: " + Subjects.Base(last.Subject),
        Mailbox = last.Mailbox,
    };

    private WrittenLetter New(string to, string words) => new()
    {
        MessageId = $"sent-{++_sent}@inkreel.example",
        From = new("team@inkreel.example", "Lin Xiao"),
        To = [new Party(to)],
        At = Start,
        Subject = "Hello",
        Words = words,
        Text = words,
        IsOurs = true,
        Mailbox = "team@inkreel.example",
    };
}
