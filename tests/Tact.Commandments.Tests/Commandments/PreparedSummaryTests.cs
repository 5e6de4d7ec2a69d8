using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>The summary of a call opens prepared in the client's language, and the law has nothing against it.</summary>
public class PreparedSummaryTests
{
    private static readonly DateTimeOffset Ten = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly Party Dana = new("dana@lumen.example", "Dana Reed");

    public static TheoryData<string, string, string, string> Languages => new()
    {
        { "Three o'clock suits us well, we will all be there. Thank you.", "The logo stays", "Dana: sends the music by Friday", "Hello Dana," },
        { "В три нам удобно, будем все вместе. Спасибо.", "Логотип остаётся", "Дана: присылает музыку к пятнице", "Dana, здравствуйте!" },
        { "三点可以，我们都会参加。谢谢。", "标志保留", "周宁：周五前发音乐", "Dana，您好！" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_says_who_took_part_what_was_agreed_and_who_does_what(string asked, string agreed, string step, string greeting)
    {
        var (correspondence, call) = (new Correspondence([Letter(asked)]), Call(agreed, step));

        var text = new CallSummary().Prepare(call, correspondence, HouseStyle.Default);

        Assert.StartsWith(greeting, text, StringComparison.Ordinal);
        Assert.All((string[])["Dana Reed", "Mia", $"1. {agreed}", $"1. {step}"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Empty(Found(text, correspondence).Where(one => one.Level >= Level.Warn).Select(one => $"{one.Commandment}: {one.Says} {one.Text}"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Once_it_has_left_nothing_is_owed(string asked, string agreed, string step, string greeting)
    {
        var call = Call(agreed, step);
        var before = new Correspondence([Letter(asked)]) { Calls = [call] };
        var text = new CallSummary().Prepare(call, before, HouseStyle.Default);

        var after = new Correspondence([.. before.Letters, new() { MessageId = "2", From = new("mia@agency.example"), To = [Dana], IsOurs = true, Date = Ten.AddHours(2), Text = text }]) { Calls = [call] };

        Assert.StartsWith(greeting, text, StringComparison.Ordinal);
        Assert.Single(new CallSummary().Owes(before, HouseStyle.Default));
        Assert.Empty(new CallSummary().Owes(after, HouseStyle.Default));
    }

    [Fact]
    public void It_greets_as_our_last_letter_did()
    {
        Letter ours = new() { MessageId = "2", From = new("mia@agency.example", "Mia"), To = [Dana], IsOurs = true, Date = Ten, Text = "Hi Dana!\n\nGladly, at three." };

        Assert.StartsWith("Hi Dana!\n", new CallSummary().Prepare(Call("a", "b"), new([Letter("Could you ring me?"), ours]), HouseStyle.Default), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_noted_is_left_to_be_filled_in() => Assert.Contains(
        "(Dana Reed and Mia):\n1. \n2. \n\nWho does what by when:\n1. \n",
        new CallSummary().Prepare(Call("", "") with { Agreed = [], Steps = [] }, new([Letter("Could you ring me?")]), HouseStyle.Default),
        StringComparison.Ordinal);

    [Fact]
    public void Noted_at_the_time_of_an_invitation_it_is_that_call()
    {
        var invited = Letter("") with { Kind = LetterKind.Invitation, Call = new("uid", Ten.AddHours(1), Ten.AddHours(2), "The trailer", []) };

        var call = Assert.Single(CallSummary.Calls(new([invited]) { Calls = [Call("a", "b")] }, HouseStyle.Default));

        Assert.Equal("noted", call.Key);
    }

    [Fact]
    public void An_answer_that_one_of_many_does_not_come_calls_nothing_off()
    {
        var invited = Letter("") with { Kind = LetterKind.Invitation, Call = new("uid", Ten.AddHours(1), Ten.AddHours(2), "The trailer", ["Mia", "Dana", "Tom"]) };
        var declined = Letter("") with { MessageId = "3", Date = Ten.AddMinutes(5), Kind = LetterKind.Invitation, Call = invited.Call! with { People = ["Mia", "Tom"], IsOff = true } };
        var two = invited with { Call = invited.Call! with { People = ["Mia", "Tom"] } };

        Assert.Single(CallSummary.Calls(new([invited, declined]), HouseStyle.Default));
        Assert.Empty(CallSummary.Calls(new([two, declined]), HouseStyle.Default));
    }

    private static ClientCall Call(string agreed, string step) => new()
    {
        Key = "noted",
        Begins = Ten.AddHours(1),
        Ends = Ten.AddHours(1.5),
        KnownAt = Ten,
        People = ["Dana Reed", "Mia"],
        Agreed = [agreed],
        Steps = [step],
    };

    private static Letter Letter(string text) =>
        new() { MessageId = "1", Subject = "The trailer", From = Dana, To = [new("mia@agency.example", "Mia")], Date = Ten, Text = text };

    private static IReadOnlyList<Finding> Found(string text, Correspondence correspondence) => Examination.Of(
        new() { Subject = "Re: The trailer", From = new("mia@agency.example", "Mia"), To = [Dana], Text = text },
        correspondence,
        HouseStyle.Default,
        new() { Now = Ten.AddHours(2) }).Findings;
}
