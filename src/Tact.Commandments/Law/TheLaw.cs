using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>The commandments in force, in their order.</summary>
public static class TheLaw
{
    /// <summary>Every commandment that has a room, by number.</summary>
    public static IReadOnlyList<Commandment> All { get; } =
    [
        new QuickReply(),
        new PlainWords(),
        new FriendlyVoice(),
        new AnswerEveryQuestion(),
        new NumberedQuestions(),
        new WhatIsIncluded(),
        new ConstantContact(),
        new StatusReport(),
        new Restraint(),
        new RoundTheClock(),
        new KitchenSmells(),
        new Wow(),
        new ThinkForTheClient(),
        new OneStepAhead(),
        new SeamlessPickup(),
        new SameSubject(),
        new TellingSubject(),
        new ReplyAll(),
        new SummaryAndNextStep(),
        new CallSummary(),
        new LastWord(),
    ];

    /// <summary>Reads the lists the law needs for a letter in English, so that the first draft need not wait for them.</summary>
    public static void ReadAhead()
    {
        var asked = new Letter { MessageId = "ahead", From = new("a@client.example"), Subject = "Ahead", Text = "Hello, when can we begin? Please send the plan." };
        var draft = new Draft { Subject = "Re: Ahead", Text = "Hello, we can begin on Monday for 100 EUR. Thank you!" };
        _ = Examination.Of(draft, new([asked]), HouseStyle.Default, new() { Now = DateTimeOffset.UnixEpoch });
    }

    /// <summary>The commandment of that number or id, or null.</summary>
    public static Commandment? Find(string numberOrId) => All.FirstOrDefault(one =>
        one.Id == numberOrId || one.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == numberOrId);
}
