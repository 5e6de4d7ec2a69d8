namespace Tact.Commandments.Law;

/// <summary>The mark before an item of a list.</summary>
internal static class ItemMark
{
    /// <summary>The number it counts ("2.", "b)", "③"), or 0 for a bullet.</summary>
    public static int Number(ReadOnlySpan<char> mark)
    {
        var number = 0;
        foreach (var sign in mark)
        {
            number = sign switch
            {
                >= '0' and <= '9' => (number * 10) + (sign - '0'),
                >= '①' and <= '⑳' => sign - '①' + 1,
                >= 'a' and <= 'h' => sign - 'a' + 1,
                _ => number,
            };
        }

        return number;
    }
}
