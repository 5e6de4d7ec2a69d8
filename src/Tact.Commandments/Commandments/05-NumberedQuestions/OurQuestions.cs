using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A question of ours.</summary>
/// <param name="Passage">Where it stands in the new text.</param>
/// <param name="Text">Its words; with the alternatives that follow it ("Friday? Or rather Monday?") it is one.</param>
/// <param name="IsItem">Whether it stands in an item of a numbered list.</param>
internal sealed record OurQuestion(Passage Passage, string Text, bool IsItem);

/// <summary>The questions of a letter of ours that want an answer each.</summary>
internal static class OurQuestions
{
    private const double Surely = 0.7;
    private const int LongestMark = 4;

    private static readonly string[] _alternatives = ["or", "или", "либо", "还是", "或者", "或"];

    /// <summary>In the order they stand.</summary>
    public static List<OurQuestion> In(LetterReading reading)
    {
        var asked = new List<OurQuestion>();
        foreach (var ask in reading.Asks.Where(ask => ask is { Kind: AskKind.Question, InSubject: false, Confidence: >= Surely } && !IsCourtesy(ask, reading)))
        {
            if (asked.Count > 0 && Follows(asked[^1].Passage, ask, reading.Text))
            {
                var both = Passage.Between(asked[^1].Passage.Start, ask.Passage.End);
                asked[^1] = asked[^1] with { Passage = both, Text = both.In(reading.Text) };
            }
            else
            {
                asked.Add(new(ask.Passage, ask.Text, IsItem(ask.Passage, reading.Text)));
            }
        }

        return asked;
    }

    /// <summary>"Any questions?", "Does that help?": whoever closes so wants no answer to it; nor does who says that questions follow.</summary>
    private static bool IsCourtesy(Ask ask, LetterReading reading)
    {
        if (ask.Text[^1] is ':' or '：' || AskingTurns.LeadIn(ask.Text) || AskingTurns.WantAnAnswer(ask.Text) || !IsPlain(ask, reading))
        {
            return true;
        }

        var words = WordRun.Of(ask.Text);
        return PatternList.At("Commandments/05-NumberedQuestions/NumberedQuestions.courtesies.txt").Find(words, 0, words.Count)
            .Exists(hit => hit.Section == reading.Language.Code());
    }

    // Without a mark a statement often looks like a question; who writes to clients puts the mark.
    private static bool IsPlain(Ask ask, LetterReading reading) =>
        ask.IsIndirect
        || reading.Sentences.Any(one => one.Passage.Overlaps(ask.Passage) && (one.Text.AsSpan().TrimEnd("\"'»”)） ").EndsWith("?") || one.Text.Contains('？', StringComparison.Ordinal)));

    // "Shall it be Friday? Or Monday?" asks once.
    private static bool Follows(Passage before, Ask ask, string text) =>
        text[before.End..ask.Passage.Start].Trim().Length == 0
        && Array.Exists(_alternatives, word => ask.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (ask.Text.Length == word.Length || !char.IsLetter(ask.Text[word.Length]) || Scripts.IsHan(word[0])));

    /// <summary>Whether the line it stands in begins with a number: "2.", "2)", "(2)", "二、", "b)".</summary>
    private static bool IsItem(Passage passage, string text)
    {
        // An item may run over several lines: its mark stands where the paragraph, or the list, last counted.
        for (var start = LineStart(text, passage.Start); ; start = LineStart(text, start - 1))
        {
            if (IsCounted(text.AsSpan(start)))
            {
                return true;
            }

            if (start == 0 || IsBlank(text, start))
            {
                return false;
            }
        }
    }

    private static int LineStart(string text, int at) => at <= 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static bool IsBlank(string text, int lineStart) => text[LineStart(text, lineStart - 1)..lineStart].Trim().Length == 0;

    private static bool IsCounted(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t(（*_");
        var counted = 0;
        while (counted < line.Length && counted < LongestMark && (char.IsDigit(line[counted]) || "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩".Contains(line[counted])))
        {
            counted++;
        }

        return counted > 0
            ? line[counted - 1] is >= '①' and <= '⑩' || (counted < line.Length && ".)、）．:".Contains(line[counted]) && (counted + 1 >= line.Length || !char.IsDigit(line[counted + 1])))
            : line.Length > 1 && char.IsLetter(line[0]) && line[1] is ')' or '）';
    }
}
