using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Pages;

/// <summary>A letter on a page, judged by the page's commandment and drawn again with what was found.</summary>
internal static class LetterFence
{
    public static string Judge(Commandment commandment, Fence fence, Language language)
    {
        var text = Carets.Erase(fence.Text);
        var headed = new Headed(text);
        var history = PageLetters.History(fence);
        var examination = Examination.Of(
            PageLetters.Draft(headed, history), history, HousePage.Style(fence.House, language),
            PageLetters.Occasion(headed, history, language), [commandment]);
        Assert.Empty(examination.Unexamined);
        return Draw(text, headed, examination.Findings);
    }

    private static string Draw(string text, Headed headed, IReadOnlyList<Finding> findings)
    {
        var lines = text.Split('\n');
        var marks = findings.Select(finding => (finding, spot: Spot(lines, headed, finding))).ToList();
        var drawn = new List<string>();
        for (var at = 0; at < lines.Length; at++)
        {
            drawn.Add(lines[at]);
            drawn.AddRange(marks.Where(mark => mark.spot.Line == at).OrderBy(mark => mark.spot.Start)
                .SelectMany(mark => Carets.Under(lines[at], mark.spot.Start, mark.spot.Length, mark.finding)));
        }

        drawn.AddRange(marks.Where(mark => mark.spot.Line < 0).SelectMany(mark => Carets.OfTheWhole(mark.finding)));
        return string.Join('\n', drawn);
    }

    private static (int Line, int Start, int Length) Spot(string[] lines, Headed headed, Finding finding) => finding.Place switch
    {
        Place.Text => InBody(lines, headed.BodyLine, finding),
        Place.Subject => InHeader(lines, headed.BodyLine, "Subject"),
        Place.Recipients => OfSomeone(lines, headed.BodyLine, finding),
        _ => (-1, 0, 0),
    };

    private static (int Line, int Start, int Length) InBody(string[] lines, int bodyLine, Finding finding)
    {
        var start = finding.Passage.Start;
        for (var at = bodyLine; at < lines.Length; start -= lines[at++].Length + 1)
        {
            if (start <= lines[at].Length)
            {
                return (at, start, Math.Min(finding.Passage.Length, lines[at].Length - start));
            }
        }

        return (-1, 0, 0);
    }

    private static (int Line, int Start, int Length) InHeader(string[] lines, int end, string name)
    {
        var at = Array.FindIndex(lines, 0, end, line => Headed.Name(line) == name);
        return at < 0 ? (-1, 0, 0) : (at, Math.Min(name.Length + 2, lines[at].Length), Math.Max(0, lines[at].Length - name.Length - 2));
    }

    /// <summary>Under the one it is about; under all of To when they are not there.</summary>
    private static (int Line, int Start, int Length) OfSomeone(string[] lines, int end, Finding finding)
    {
        foreach (var name in (string[])["To", "Cc", "Bcc"])
        {
            var (line, start, length) = InHeader(lines, end, name);
            foreach (var item in line < 0 ? [] : Headed.Split(lines[line].Substring(start, length)))
            {
                if (Headed.Party(item).ToString() == finding.Text)
                {
                    return (line, lines[line].IndexOf(item, start, StringComparison.Ordinal), item.Length);
                }
            }
        }

        return InHeader(lines, end, "To");
    }
}
