using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Web.Wording;

namespace Tact.Web.Coach;

/// <summary>The coach's answer as the composer reads it (snake_case on the wire).</summary>
internal sealed record CoachAnswer(
    IReadOnlyList<CoachAnswer.OneFinding> Findings,
    IReadOnlyList<CoachAnswer.Commandment> Unexamined,
    IReadOnlyList<CoachAnswer.OneAsk> Asks,
    CoachAnswer.Diff Recipients,
    int Seconds)
{
    /// <summary>What is to be said of a draft. With nothing written yet, nothing is held against the words.</summary>
    public static CoachAnswer Of(Counsel counsel, bool hasWords, Words words) => new(
        [.. Numbered(counsel.Examination.Findings.Where(one => hasWords || one.Place is Place.Subject or Place.Recipients), words)],
        [.. counsel.Examination.Unexamined.Select(one => Named(one.Commandment, words))],
        [.. counsel.Asks.Select(one => new OneAsk(one.Open.Letter.MessageId, one.Ask.Text, Lower(one.State), one.By, one.IsQuestion))],
        new(
            [.. counsel.Recipients.Missing.Select(one => new Missing(one.Party.Name, one.Party.Address, one.IsMain ? "to" : "cc"))],
            [.. counsel.Recipients.Added.Select(one => one.Address)]),
        counsel.Seconds);

    /// <summary>A finding keeps its key while it stands, so that its card stays in place; equal ones are told apart by their order.</summary>
    private static IEnumerable<OneFinding> Numbered(IEnumerable<Finding> findings, Words words) => findings
        .GroupBy(one => $"{one.Commandment}|{one.Text}|{one.Remedy}")
        .SelectMany(group => group.Select((one, index) => OneFinding.Of(one, $"{group.Key}|{index}", words)))
        .OrderByDescending(one => one.Weight);

    private static Commandment Named(string id, Words words) => Titles.Of(id, words.Tongue) is var (number, title) ? new(number, title) : new(0, id);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    internal sealed record Commandment(int Number, string Title);

    internal sealed record OneAsk(string MessageId, string Text, string State, string By, bool IsQuestion);

    internal sealed record Missing(string Name, string Address, string Field);

    internal sealed record Diff(IReadOnlyList<Missing> Missing, IReadOnlyList<string> Added);

    internal sealed record Person(string Name, string Address);

    internal sealed record Earlier(string MessageId, string Text);

    internal sealed record OneFix(
        string Kind, string Label, int Start, int Length, string? Replacement, string? Value,
        IReadOnlyList<Person>? AddTo, IReadOnlyList<Person>? AddCc, IReadOnlyList<Person>? Remove)
    {
        public static OneFix? Of(Fix? fix) => fix switch
        {
            Fix.Text text => new("text", text.Label, text.Passage.Start, text.Passage.Length, text.Replacement, null, null, null, null),
            Fix.Subject subject => new("subject", subject.Label, 0, 0, null, subject.Value, null, null, null),
            Fix.Recipients people => new("recipients", people.Label, 0, 0, null, null, People(people.AddTo), People(people.AddCc), People(people.Remove)),
            _ => null,
        };

        private static IReadOnlyList<Person> People(IEnumerable<Party> parties) => [.. parties.Select(one => new Person(one.Name, one.Address))];
    }

    internal sealed record OneFinding(
        string Key, string Commandment, int Number, string Title, string Level, string LevelWord, string Place, int Start, int Length,
        string Text, string Says, string Remedy, OneFix? Fix, IReadOnlyList<Earlier> Evidence)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public int Weight { get; init; }

        public static OneFinding Of(Finding found, string key, Words words) => new(
            key, found.Commandment, found.Number, Titles.Of(found.Commandment, words.Tongue).Title, Lower(found.Level), words["coach.level." + found.Level],
            Lower(found.Place), found.Passage.Start, found.Passage.Length, found.Text, found.Says, found.Remedy, OneFix.Of(found.Fix),
            [.. found.Evidence.Select(one => new Earlier(one.MessageId, one.Text))])
        {
            Weight = (int)found.Level,
        };
    }
}
