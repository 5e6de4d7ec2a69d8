using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What an agency teaches the law about itself. The default holds until it says otherwise.</summary>
public sealed record HouseStyle
{
    /// <summary>A house that has taught nothing yet.</summary>
    public static HouseStyle Default { get; } = new();

    /// <summary>Our own addresses and domains.</summary>
    public OwnAddresses Ours { get; init; } = OwnAddresses.None;

    /// <summary>When an answer is due and from when it is at risk.</summary>
    public ReplyTarget Reply { get; init; } = new();

    /// <summary>Letters that are answered sooner or later than that: the first rule that fits counts.</summary>
    public IReadOnlyList<ReplyRule> ReplyRules { get; init; } = [];

    /// <summary>In how many minutes a client's bare thanks is answered by a last word; a day unless the house says otherwise.</summary>
    public int LastWordMinutes { get; init; } = 24 * 60;

    /// <summary>After how many days without a letter of ours a client with a running project hears from us; three unless the house says otherwise.</summary>
    public int TouchDays { get; init; } = 3;

    /// <summary>Words for us alone, that no client should read: names of tools, of suppliers, of what a client is called in the kitchen.</summary>
    public IReadOnlyList<string> KitchenWords { get; init; } = [];

    /// <summary>What the house sells, with what the price of each covers.</summary>
    public IReadOnlyList<Offering> Services { get; init; } = [];

    /// <summary>The terms of our trade with their plain wordings, and how hard a letter may be to read.</summary>
    public Glossary Glossary { get; init; } = Glossary.Empty;

    /// <summary>What the house likes to give beyond what was asked.</summary>
    public IReadOnlyList<Extra> Extras { get; init; } = [];

    /// <summary>What is worth suggesting to clients, and when.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>What clients ask once they have an answer, as the house wrote it down.</summary>
    public IReadOnlyList<NextQuestion> NextQuestions { get; init; } = [];

    /// <summary>What clients ask next, as learned from letters (<see cref="FollowUps"/>).</summary>
    public IReadOnlyList<FollowUp> Learned { get; init; } = [];

    /// <summary>Which services clients come for next, as learned from letters (<see cref="FollowUps"/>).</summary>
    public IReadOnlyList<FollowUp> LearnedOrders { get; init; } = [];

    /// <summary>In what share of cases, at least, a learned question must have followed to be spoken of; from 0 to 1, 0.3 unless the house says otherwise.</summary>
    public double NextShare { get; init; } = 0.3;

    /// <summary>How clients pay, or null where the house does not say.</summary>
    public PaymentTerms? Payment { get; init; }

    /// <summary>Pieces of text that members put into letters.</summary>
    public IReadOnlyList<Snippet> Snippets { get; init; } = [];

    /// <summary>Who is on duty when.</summary>
    public Roster Roster { get; init; } = Roster.Empty;

    /// <summary>Levels that differ from a commandment's own, by its id.</summary>
    public IReadOnlyDictionary<string, Level> Levels { get; init; } = new Dictionary<string, Level>();

    /// <summary>Levels that differ from those of the house, by the address of the mailbox that holds them otherwise.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Level>> MailboxLevels { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, Level>>();

    /// <summary>The zone the team reckons in where the client's is not known.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The language dues are worded in; English for any the law does not speak.</summary>
    public Language Tongue { get; init; } = Language.English;

    /// <summary>How soon <paramref name="letter"/> is answered.</summary>
    public ReplyTarget ReplyTo(Letter letter, bool isUrgent = false) =>
        ReplyRules.FirstOrDefault(rule => rule.Fits(letter, isUrgent))?.Target ?? Reply;

    /// <summary>The house as it holds in a mailbox: the one a letter leaves from; null for none.</summary>
    public HouseStyle In(string? mailbox) =>
        mailbox is not null && MailboxLevels.FirstOrDefault(pair => string.Equals(pair.Key, mailbox, StringComparison.OrdinalIgnoreCase)).Value is { } here
            ? this with { Levels = Levels.Where(pair => !here.ContainsKey(pair.Key)).Concat(here).ToDictionary(), MailboxLevels = Default.MailboxLevels }
            : this;

    /// <summary>The level at which this house holds <paramref name="commandment"/>.</summary>
    public Level LevelOf(Commandment commandment) =>
        Levels.TryGetValue(commandment.Id, out var level) ? level : commandment.Level;
}
