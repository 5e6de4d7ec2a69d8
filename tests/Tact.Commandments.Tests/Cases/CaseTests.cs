using System.Globalization;
using System.Text;
using Tact.Commandments.Law;

namespace Tact.Commandments.Tests.Cases;

/// <summary>
/// Letters by people who had seen neither the rules nor their code, twice sixty a language, each labelled with what it breaks. The scores in the
/// docs are those of today, and they do not fall.
/// </summary>
public class CaseTests
{
    private const double LeastPrecision = 0.75;
    private const double LeastRecall = 0.65;
    private const string Beginning = "<!-- the scores -->\n";

    private static readonly Lazy<List<JudgedCase>> Judged = new(() => [.. LabelledCase.All().Select(one => new JudgedCase(one, one.Broken()))]);

    private static string Doc => Path.Combine(Repository.Root, "docs", "commandments", "cases.md");

    [Fact]
    public void There_are_twice_sixty_a_language() =>
        Assert.All(Judged.Value.GroupBy(one => one.Case.Language), language => Assert.Equal(120, language.Count()));

    [Fact]
    public void The_law_is_right_about_most_of_them()
    {
        var all = Score.Of(Judged.Value);

        Assert.True(all.Precision >= LeastPrecision, $"Precision is {all.Precision:0.00}.");
        Assert.True(all.Recall >= LeastRecall, $"Recall is {all.Recall:0.00}.");
    }

    /// <summary>With TACT_DRAW_PAGES=1 the table is written anew.</summary>
    [Fact]
    public void The_docs_tell_the_scores_of_today()
    {
        var doc = File.ReadAllText(Doc);
        var drawn = doc[..(doc.IndexOf(Beginning, StringComparison.Ordinal) + Beginning.Length)] + Table();
        if (Environment.GetEnvironmentVariable("TACT_DRAW_PAGES") == "1")
        {
            File.WriteAllText(Doc, drawn);
        }

        Assert.Equal(drawn, doc);
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| | precision | recall | right | wrong | missed |\n|---|---|---|---|---|---|\n");
        Row(table, "**all**", Score.Of(Judged.Value));
        foreach (var language in Judged.Value.GroupBy(one => one.Case.Language))
        {
            Row(table, language.Key, Score.Of(language));
        }

        Row(table, "looked at while mending", Score.Of(Judged.Value.Where(one => one.Case.WasSeen)));
        Row(table, "never looked at", Score.Of(Judged.Value.Where(one => !one.Case.WasSeen)));
        foreach (var commandment in TheLaw.All)
        {
            if (Score.Of(Judged.Value, commandment.Id) is var score && score != default)
            {
                Row(table, $"{commandment.Number} `{commandment.Id}`", score);
            }
        }

        return table.ToString();
    }

    private static void Row(StringBuilder table, string name, Score score) =>
        table.Append(CultureInfo.InvariantCulture, $"| {name} | {score.Precision:0.00} | {score.Recall:0.00} | {score.Right} | {score.Wrong} | {score.Missed} |\n");
}
