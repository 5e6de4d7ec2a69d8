using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary><c>addresses.yaml</c>: who we are.</summary>
internal sealed record AddressesFile
{
    /// <summary>Addresses and whole domains that are ours.</summary>
    public IReadOnlyList<string> Ours { get; init; } = [];
}

/// <summary><c>clocks.yaml</c>: how soon we answer, and by whose clock.</summary>
internal sealed record ClocksFile
{
    /// <summary>Minutes after a client's letter from when the answer is at risk.</summary>
    public int AtRiskMinutes { get; init; } = 60;

    /// <summary>Minutes after a client's letter by when it is due.</summary>
    public int DueMinutes { get; init; } = 120;

    /// <summary>Minutes after a client's bare thanks by when a last word is due.</summary>
    public int LastWordMinutes { get; init; } = 24 * 60;

    /// <summary>Days without a letter of ours after which a client with a running project hears from us.</summary>
    public int TouchDays { get; init; } = 3;

    /// <summary>The IANA zone we reckon in where the client's is not known.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>The language dues are worded in.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Letters that are answered sooner or later than that.</summary>
    public IReadOnlyList<ReplyRuleEntry> Rules { get; init; } = [];
}

/// <summary>Letters that are answered sooner or later than the rest.</summary>
internal sealed record ReplyRuleEntry
{
    /// <summary>The address or domain they come from.</summary>
    public string? Client { get; init; }

    /// <summary>The address of ours they are written to.</summary>
    public string? Mailbox { get; init; }

    /// <summary>Whether members marked the conversation as urgent.</summary>
    public bool? Urgent { get; init; }

    /// <summary>Minutes from when the answer is at risk; the same as due where it is not said.</summary>
    public int? AtRiskMinutes { get; init; }

    /// <summary>Minutes by when it is due.</summary>
    public int DueMinutes { get; init; }
}

/// <summary><c>glossary.yaml</c>: terms of the trade and how hard a letter may be to read.</summary>
internal sealed record GlossaryFile
{
    /// <summary>Plain wordings by term.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>();

    /// <summary>Terms and acronyms that all our clients know.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>The hardest a letter may be to read.</summary>
    public double ReadingGrade { get; init; } = Glossary.HardestGrade;
}

/// <summary><c>kitchen.yaml</c>: what is for us alone.</summary>
internal sealed record KitchenFile
{
    /// <summary>Words that no client should read.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary><c>services.yaml</c>: what the house sells.</summary>
internal sealed record ServicesFile
{
    /// <summary>The services.</summary>
    public IReadOnlyList<OfferingEntry> Services { get; init; } = [];
}

/// <summary>One service, with what its price covers by language.</summary>
internal sealed record OfferingEntry
{
    /// <summary>What the house calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>What else it is called in letters.</summary>
    public IReadOnlyList<string> Called { get; init; } = [];

    /// <summary>What its price includes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Includes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What it does not include.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Excludes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What rules hold for it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Rules { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
