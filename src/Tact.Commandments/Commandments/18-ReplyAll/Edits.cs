namespace Tact.Commandments;

/// <summary>How many slips of the finger lie between two words.</summary>
internal static class Edits
{
    /// <summary>The fewest signs to add, drop, change or swap with a neighbour; words that differ by more than three in length are far apart.</summary>
    public static int Between(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 3)
        {
            return int.MaxValue;
        }

        var (last, before, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, 1 + Math.Min(before[j], row[j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], last[j - 2] + 1);
                }
            }

            (last, before, row) = (before, row, last);
        }

        return before[other.Length];
    }
}
