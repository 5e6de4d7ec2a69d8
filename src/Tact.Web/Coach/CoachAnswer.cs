using Tact.Commandments.Law;
using Tact.Desk.Coaching;
using Tact.Web.Members;
using Tact.Web.Wording;

namespace Tact.Web.Coach;

/// <summary>The coach's answer as the composer reads it (snake_case on the wire).</summary>
/// <param name="Findings">What is wrong, gravest first; each commandment's together.</param>
/// <param name="Suggestions">What might be added: offered, not held against anybody.</param>
/// <param name="SetAside">What a member set aside, by waiver.</param>
/// <param name="Idle">Waivers of the letter's own that set nothing aside now.</param>
/// <param name="Unexamined">The commandments that could not be applied.</param>
/// <param name="Asks">The client's questions.</param>
/// <param name="Recipients">Who is missing and who is new.</param>
/// <param name="Seconds">How long it takes to read.</param>
/// <param name="Skeleton">The edit that lays out the questions that are still open; null where none is.</param>
internal sealed record CoachAnswer(
    IReadOnlyList<OneFinding> Findings,
    IReadOnlyList<OneFinding> Suggestions,
    IReadOnlyList<OneWaiver> SetAside,
    IReadOnlyList<OneWaiver> Idle,
    IReadOnlyList<CoachAnswer.Commandment> Unexamined,
    IReadOnlyList<CoachAnswer.OneAsk> Asks,
    CoachAnswer.Diff Recipients,
    int Seconds,
    OneFix? Skeleton)
{
    /// <summary>Nothing said yet.</summary>
    public static CoachAnswer Nothing { get; } = new([], [], [], [], [], [], new([], []), 0, null);

    /// <summary>Whether there is nothing to settle: suggestions may be made all the same.</summary>
    public bool IsWell => Findings.Count + Unexamined.Count == 0;

    /// <summary>What is to be said of a draft. With nothing written yet, nothing is held against the words.</summary>
    public static CoachAnswer Of(Counsel counsel, bool hasWords, Words words, Clock clock)
    {
        var shown = counsel.Examination.Findings.Where(one => hasWords || one.Place is Place.Subject or Place.Recipients).ToLookup(one => one.IsOffer);
        return new(
            [.. Numbered(shown[false], counsel.Cited, words)],
            [.. Numbered(shown[true], counsel.Cited, words)],
            [.. counsel.SetAside.Select(one => OneWaiver.Of(one, words, clock))],
            [.. counsel.Examination.IdleWaivers.Select(one => OneWaiver.Of(new SetAside(one, null, []), words, clock))],
            [.. counsel.Examination.Unexamined.Select(one => Named(one.Commandment, words))],
            [.. counsel.Asks.Select(one => new OneAsk(one.Open.Letter.MessageId, one.Ask.Text, one.State.ToString().ToLowerInvariant(), one.By, one.IsQuestion))],
            new(
                [.. counsel.Recipients.Missing.Select(one => new Missing(one.Party.Name, one.Party.Address, one.IsMain ? "to" : "cc"))],
                [.. counsel.Recipients.Added.Select(one => one.Address)]),
            counsel.Seconds,
            OneFix.Of(counsel.Skeleton is { } laid ? laid with { Label = words["write.skeleton"] } : null));
    }

    /// <summary>
    /// A finding keeps its key while it stands, so that its card stays in place; equal ones are told apart by their order. A
    /// commandment stands where its gravest finding does, with all its others.
    /// </summary>
    private static IEnumerable<OneFinding> Numbered(IEnumerable<Finding> findings, IReadOnlyDictionary<string, CitedLetter> cited, Words words) => findings
        .GroupBy(one => $"{one.Commandment}|{one.Text}|{one.Remedy}")
        .SelectMany(group => group.Select((one, index) => (Found: one, Card: OneFinding.Of(one, $"{group.Key}|{index}", cited, words))))
        .OrderByDescending(one => one.Found.Level).ThenBy(one => one.Found.Passage.Start)
        .GroupBy(one => one.Found.Commandment).SelectMany(group => group.Select(one => one.Card));

    private static Commandment Named(string id, Words words) => new(Titles.Of(id, words.Tongue).Number, Titles.Of(id, words.Tongue).Title);

    internal sealed record Commandment(int Number, string Title);

    internal sealed record OneAsk(string MessageId, string Text, string State, string By, bool IsQuestion);

    internal sealed record Missing(string Name, string Address, string Field);

    internal sealed record Diff(IReadOnlyList<Missing> Missing, IReadOnlyList<string> Added);
}
