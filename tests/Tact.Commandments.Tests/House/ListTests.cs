using System.Text.RegularExpressions;

namespace Tact.Commandments.Tests.House;

/// <summary>Mistakes that a word list hides: what stands in brackets may be left out, so a pattern of nothing else means anything.</summary>
public partial class ListTests
{
    [Fact]
    public void Every_pattern_has_something_that_may_not_be_left_out() =>
        Assert.Empty(Lines().Where(one => one.Line.Split(' ').All(element => Optional().IsMatch(element))).Select(one => one.Place));

    [Fact]
    public void No_space_stands_within_brackets() =>
        Assert.Empty(Lines().Where(one => one.Line.Split(' ').Any(element => element.Count(sign => sign == '(') != element.Count(sign => sign == ')'))).Select(one => one.Place));

    [Fact]
    public void No_pattern_is_taken_for_a_remark() =>
        Assert.Empty(All().Where(one => Remarked().IsMatch(one.Line)).Select(one => one.Place));

    /// <summary>The lines of all lists of patterns, without remarks and headings.</summary>
    private static IEnumerable<(string Place, string Line)> Lines() => All().Where(one => one.Line[0] is not ('#' or '['));

    private static IEnumerable<(string Place, string Line)> All() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Tact.Commandments"), "*.txt", SearchOption.AllDirectories)
        where IsOfPatterns(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        from numbered in File.ReadLines(file).Select((line, at) => (line: line.Trim(), number: at + 1))
        where numbered.line.Length > 1
        select ($"{Path.GetFileName(file)}:{numbered.number}: {numbered.line}", numbered.line);

    private static bool IsOfPatterns(string file) =>
        !file.Contains("/obj/", StringComparison.Ordinal)
        && !Others().IsMatch(file);

    // A number at the beginning of a pattern is written \#; a bare # begins a remark.
    [GeneratedRegex(@"^#\||^# [^ |]+\|", RegexOptions.CultureInvariant)]
    private static partial Regex Remarked();

    [GeneratedRegex(@"^(\(.*\)|\.\.\.|\^|\$)$", RegexOptions.CultureInvariant)]
    private static partial Regex Optional();

    // Phrases, weights, names of headers, terms with their plain wordings: other forms, read by others.
    [GeneratedRegex(@"\.words\.txt$|weights|/Letters/|/Zones/|/Terms/|/Stems/|/Languages/|/Sentences/|/Plainness/|PlainWords\.(en|ru|zh|everyday)\.txt$|\.shape\.", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
