namespace Tact.Commandments.Law;

/// <summary>The commandments in force, in their order.</summary>
public static class TheLaw
{
    /// <summary>Every commandment that has a room, by number.</summary>
    public static IReadOnlyList<Commandment> All { get; } =
    [
        new QuickReply(),
        new AnswerEveryQuestion(),
        new NumberedQuestions(),
        new Restraint(),
        new RoundTheClock(),
        new KitchenSmells(),
        new SeamlessPickup(),
        new SameSubject(),
        new TellingSubject(),
        new ReplyAll(),
        new CallSummary(),
        new LastWord(),
    ];

    /// <summary>The commandment of that number or id, or null.</summary>
    public static Commandment? Find(string numberOrId) => All.FirstOrDefault(one =>
        one.Id == numberOrId || one.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == numberOrId);
}
