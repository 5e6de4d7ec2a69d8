namespace Tact.Cli.Output;

/// <summary>Rows with their columns one beneath the other.</summary>
internal static class Table
{
    /// <summary>Writes them to standard output; nothing pads the last column, so it may be coloured.</summary>
    public static void Write(IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        var widths = all.Count == 0 ? [] : Enumerable.Range(0, all[0].Length).Select(at => all.Max(row => Columns.Blank(row[at]).Length)).ToArray();
        foreach (var row in all)
        {
            var padded = row.Select((cell, at) => at == row.Length - 1 ? cell : cell + new string(' ', widths[at] - Columns.Blank(cell).Length));
            Console.WriteLine(string.Join("  ", padded).TrimEnd());
        }
    }
}
