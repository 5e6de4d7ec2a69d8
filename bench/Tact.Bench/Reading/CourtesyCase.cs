using System.Text.Json;
using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>A request whose courtesy people have judged.</summary>
/// <param name="Set">Which set it is from.</param>
/// <param name="Text">The request.</param>
/// <param name="Judged">What people said: above 0 polite.</param>
/// <param name="IsPlain">Whether it is in the most or least polite quarter: those are counted.</param>
/// <param name="Language">The language it is in.</param>
internal sealed record CourtesyCase(string Set, string Text, double Judged, bool IsPlain, Language Language)
{
    private const int Folds = 5;

    /// <summary>What it shows.</summary>
    public HashSet<string> Signs => field ??= CourtesySigns.Of(WordRun.Of(Text), Language);

    /// <summary>Which fifth it is in: by the text alone.</summary>
    public int Fold => (int)(Text.Aggregate(17u, (sum, sign) => (sum * 31) + sign) % Folds);

    /// <summary>All of the open part.</summary>
    public static List<CourtesyCase> All(Cases cases) =>
    [
        .. cases.Lines("politeness/dev/stanford_en.jsonl").Select(one => Of(one, one.GetProperty("source").GetString()!, Language.English)),
        .. cases.Lines("politeness/dev/tydip_ru_es_fr.jsonl").Where(one => one.GetProperty("lang").GetString() == "ru").Select(one => Of(one, "ru", Language.Russian)),
    ];

    private static CourtesyCase Of(JsonElement one, string set, Language language) => new(
        set, one.GetProperty("text").GetString()!, one.GetProperty("score").GetDouble(), one.GetProperty("quartile").GetString() != "middle", language);
}
