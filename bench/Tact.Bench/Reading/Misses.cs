namespace Tact.Bench.Reading;

/// <summary>Prints the cases of one measure that went wrong, to learn from.</summary>
internal sealed class Misses(string? measure)
{
    /// <summary>Notes a case that went wrong.</summary>
    public void Note(string of, string said, string text)
    {
        if (measure == of)
        {
            Console.WriteLine($"    {said}: {text.ReplaceLineEndings("⏎")}");
        }
    }
}
