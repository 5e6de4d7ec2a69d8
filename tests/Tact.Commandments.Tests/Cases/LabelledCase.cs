using System.Globalization;
using System.Text.Json;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Cases;

/// <summary>A draft with its history, and what a careful manager says it breaks.</summary>
/// <param name="Id">Its name: the language and a number.</param>
/// <param name="Must">The ids of the commandments it breaks; all others it keeps.</param>
internal sealed record LabelledCase(string Id, IReadOnlySet<string> Must)
{
    private const int First = 60;

    private JsonElement _case;

    /// <summary>The language its letters are in.</summary>
    public string Language => Id[..2];

    /// <summary>
    /// Whether anybody who wrote the rules has looked at it, to mend what went wrong: of the first sixty those of odd numbers were, and all
    /// that came later.
    /// </summary>
    public bool WasSeen => Number % 2 == 1 || Number > First;

    private int Number => int.Parse(Id.AsSpan(3), CultureInfo.InvariantCulture);

    /// <summary>All of them, in the order of their files.</summary>
    public static IEnumerable<LabelledCase> All() =>
        from code in Tongues.All.Select(tongue => tongue.Code())
        from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Tact.Commandments.Tests", "Cases", $"{code}.jsonl"))
        select Read(JsonDocument.Parse(line).RootElement);

    /// <summary>What the law says it breaks: by a warn or a stop, and by a note where a commandment knows nothing heavier.</summary>
    public IReadOnlySet<string> Broken()
    {
        var house = new HouseStyle { Ours = new(_case.GetProperty("us").EnumerateArray().Select(one => one.GetString()!)) };
        var history = new Correspondence(_case.GetProperty("history").EnumerateArray().Select((one, at) => Letter(one, at, house)));
        var occasion = new Occasion { Now = Instant(_case.GetProperty("now")) };
        return Examination.Of(Draft(_case.GetProperty("draft")), history, house, occasion).Findings
            .Where(finding => finding.Level >= Level.Warn || finding.Commandment == "seamless-pickup")
            .Select(finding => finding.Commandment).ToHashSet();
    }

    private static LabelledCase Read(JsonElement json) =>
        new(json.GetProperty("id").GetString()!, json.GetProperty("must").EnumerateArray().Select(one => one.GetString()!).ToHashSet()) { _case = json };

    private static Letter Letter(JsonElement json, int at, HouseStyle house)
    {
        var from = People(json, "from").Single();
        return new()
        {
            MessageId = Text(json, "id", $"letter-{at}"),
            InReplyTo = json.TryGetProperty("in_reply_to", out var answered) ? answered.GetString() : null,
            From = from,
            To = People(json, "to"),
            Cc = People(json, "cc"),
            Subject = Text(json, "subject"),
            Text = Text(json, "body"),
            Attachments = Files(json),
            Date = Instant(json.GetProperty("date")),
            IsOurs = house.Ours.Include(from),
        };
    }

    private static Draft Draft(JsonElement json) => new()
    {
        From = People(json, "from").Single(),
        To = People(json, "to"),
        Cc = People(json, "cc"),
        Bcc = People(json, "bcc"),
        Subject = Text(json, "subject"),
        Text = Text(json, "body"),
        Attachments = Files(json),
    };

    private static string Text(JsonElement json, string name, string otherwise = "") =>
        json.TryGetProperty(name, out var value) ? value.GetString()! : otherwise;

    private static List<string> Files(JsonElement json) =>
        json.TryGetProperty("attachments", out var files) ? [.. files.EnumerateArray().Select(one => one.GetString()!)] : [];

    private static List<Party> People(JsonElement json, string name) =>
        !json.TryGetProperty(name, out var people) ? []
        : people.ValueKind == JsonValueKind.Array ? [.. people.EnumerateArray().Select(one => Pages.Headed.Party(one.GetString()!))]
        : [.. Pages.Headed.Split(people.GetString()!).Select(Pages.Headed.Party)];

    private static DateTimeOffset Instant(JsonElement json) => DateTimeOffset.Parse(json.GetString()!, CultureInfo.InvariantCulture);
}
