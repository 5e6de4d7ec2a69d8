using System.Globalization;
using System.Text;

namespace Tact.Commandments.Tests.Reading.Letters;

/// <summary>
/// Letters by people who had seen neither the reader nor its lists, each labelled with what is to be read in it. The scores in the docs are
/// those of today, and they do not fall.
/// </summary>
public class LetterTests
{
    private const string Beginning = "<!-- the scores -->\n";

    private static readonly Lazy<List<ReadLetter>> Read = new(() => [.. LabelledLetter.All().Select(letter => new ReadLetter(letter))]);

    private static readonly (string Name, Func<ReadLetter, Agreement> Of, double Least)[] Measures =
    [
        ("asks", one => one.Asks, 0.7),
        ("question or request, of those found", one => one.Kinds, 0.8),
        ("kind of answer, of those found", one => one.Expectations, 0.6),
        ("promised times", one => one.Promises, 0.6),
        ("prices", one => one.Prices, 0.8),
        ("greetings, thanks, closings…", one => one.Acts, 0.6),
        ("new text kept to its last line", one => one.NewText, 0.9),
    ];

    private static string Doc => Path.Combine(Repository.Root, "docs", "reading", "letters.md");

    [Fact]
    public void Every_label_stands_in_its_letter() => Assert.All(Read.Value, one => Assert.All(
        one.Letter.Asks.Select(ask => ask.Text).Concat(one.Letter.Promises.Select(time => time.Text)).Concat(one.Letter.Prices).Append(one.Letter.New),
        label => Assert.Contains(label, one.Letter.Text, StringComparison.Ordinal)));

    [Fact]
    public void Most_of_what_is_to_be_read_is_read() => Assert.All(Measures, measure =>
        Assert.True(Sum(Read.Value, measure.Of).F1 >= measure.Least, $"{measure.Name}: {Sum(Read.Value, measure.Of).F1:0.00}"));

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
        var languages = Read.Value.GroupBy(one => one.Letter.Language).ToList();
        var table = new StringBuilder($"\n| what | {string.Join(" | ", languages.Select(one => $"{one.Key} ({one.Count()})"))} | all | precision | recall |\n");
        table.Append("|---|").Insert(table.Length, "---|", languages.Count + 3).Append('\n');
        foreach (var (name, of, _) in Measures)
        {
            var all = Sum(Read.Value, of);
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", languages.Select(one => Figure(Sum(one, of).F1)))} | {Figure(all.F1)} | {Figure(all.Precision)} | {Figure(all.Recall)} |\n");
        }

        return table.ToString();
    }

    private static string Figure(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static Agreement Sum(IEnumerable<ReadLetter> letters, Func<ReadLetter, Agreement> of) =>
        letters.Aggregate(default(Agreement), (sum, one) => sum + of(one));
}
