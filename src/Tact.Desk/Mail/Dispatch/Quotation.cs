namespace Tact.Desk.Mail.Dispatch;

/// <summary>An earlier letter as it stands beneath an answer.</summary>
/// <param name="Attribution">The line that introduces it: who wrote, and when.</param>
/// <param name="Text">Its words, without quote marks of this level.</param>
public sealed record Quotation(string Attribution, string Text)
{
    private const int Longest = 200_000;

    /// <summary>The lines quoted: no blank ones at the end, and no more than anybody scrolls through.</summary>
    public IReadOnlyList<string> Lines { get; } =
        (Text.Length <= Longest ? Text : Text[..Longest]).ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n');

    /// <summary>The quotation as plain text.</summary>
    public string Plain => $"{Attribution}\n\n" + string.Join('\n', Lines.Select(Marked));

    private static string Marked(string line) =>
        line.Length == 0 ? ">" : line[0] == '>' ? $">{line}" : $"> {line}";
}
