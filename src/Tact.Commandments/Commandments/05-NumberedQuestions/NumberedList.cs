using System.Globalization;
using System.Text;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>Moves questions out of the running text into a numbered list beneath what stood between them.</summary>
internal static class NumberedList
{
    /// <summary>The edit, or null where something that is not ours stands between the questions.</summary>
    public static Fix? Of(string label, Draft draft, IReadOnlyList<OurQuestion> asked)
    {
        var reading = draft.Reading;
        var whole = Passage.Between(reading.InBody(asked[0].Passage).Start, reading.InBody(asked[^1].Passage).End);
        return whole.Length == asked[^1].Passage.End - asked[0].Passage.Start && !asked.Any(one => one.IsItem)
            ? new Fix.Text(label, whole, Replacement(draft.Text, whole, Between(reading.Text, asked), asked))
            : null;
    }

    private static string Replacement(string text, Passage whole, string between, IReadOnlyList<OurQuestion> asked)
    {
        var list = new StringBuilder();
        if (between.Length > 0)
        {
            list.Append(between).Append("\n\n");
        }
        else if (!IsLineBreak(text, whole.Start - 1))
        {
            list.Append("\n\n");
        }

        for (var at = 0; at < asked.Count; at++)
        {
            list.Append(CultureInfo.InvariantCulture, $"{at + 1}. {Sentence(asked[at].Text)}{(at + 1 < asked.Count ? "\n" : "")}");
        }

        return list.Append(whole.End < text.Length && !IsLineBreak(text, whole.End) ? "\n\n" : "").ToString();
    }

    /// <summary>What else was said between the first question and the last.</summary>
    private static string Between(string text, IReadOnlyList<OurQuestion> asked) => string.Join(
        ' ',
        asked.Zip(asked.Skip(1), (one, next) => text[one.Passage.End..next.Passage.Start].Trim(' ', '\n', '\r', '\t', ',', '，', ';', '；', '-', '–', '—'))
            .Where(said => said.Length > 0 && !IsJoint(said)));

    private static bool IsJoint(string said) => said is "and" or "also" or "or" or "и" or "а" or "а также" or "或" or "和" or "以及";

    private static string Sentence(string ask)
    {
        var line = string.Join(' ', ask.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return char.ToUpper(line[0], CultureInfo.InvariantCulture) + line[1..];
    }

    private static bool IsLineBreak(string text, int at) => at < 0 || text[at] == '\n';
}
