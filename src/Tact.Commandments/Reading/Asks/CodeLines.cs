namespace Tact.Commandments.Reading;

/// <summary>Knows a line of a program or a log: a mark in it asks nobody.</summary>
internal static class CodeLines
{
    private static readonly string[] Codes = ["|=", "==", "!=", "&&", "||", "->", "::", "};", ");", "= (", "+=", "<<", ">>>"];

    /// <summary>Whether a sentence is one.</summary>
    public static bool Is(string sentence) =>
        (sentence.Contains("??", StringComparison.Ordinal) && sentence.Contains("0x", StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Codes, sentence.Contains);
}
