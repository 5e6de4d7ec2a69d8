using System.Globalization;
using System.Text;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>The numbered questions of a client, each quoted with room for its answer beneath.</summary>
public static class AnswerSkeleton
{
    /// <summary>
    /// The text to insert: <c>&gt; 1. When will it be ready?</c>, an empty line for the answer, and so on. Empty when nothing is asked. A question alone
    /// is quoted without a number.
    /// </summary>
    public static string Of(IReadOnlyList<Ask> asks)
    {
        var text = new StringBuilder();
        for (var at = 0; at < asks.Count; at++)
        {
            var number = asks.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}. ") : "";
            text.Append("> ").Append(number).Append(OneLine(asks[at].Text)).Append("\n\n\n\n");
        }

        return text.ToString().TrimEnd('\n') is { Length: > 0 } laid ? laid + "\n\n" : "";
    }

    /// <summary>The edit that lays out <paramref name="asks"/> where the new text of the draft ends, above its signature and what is quoted beneath.</summary>
    public static Fix.Text Beneath(Draft draft, string label, IReadOnlyList<CheckedAsk> asks)
    {
        var own = draft.Reading.Parts.LastOrDefault(part => part.Kind == PartKind.Own);
        var end = own is null ? 0 : own.Passage.Start + own.Text.TrimEnd().Length;
        var lead = end == 0 ? "" : "\n\n";
        return new(label, new(end, 0), lead + Of([.. asks.Select(one => one.Ask)]));
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
