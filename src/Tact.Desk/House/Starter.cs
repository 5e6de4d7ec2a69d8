using System.Reflection;
using System.Text.Json.Nodes;

namespace Tact.Desk.House;

/// <summary>A house style to begin with, such as a careful agency of a trade would have written after a year.</summary>
public static class Starter
{
    private const string Folder = "house/starters/";

    /// <summary>The trades there is one for.</summary>
    public static IReadOnlyList<string> Trades { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..].Split('/')[0]).Distinct().Order()];

    /// <summary>What it says in a part; null where it says nothing, or there is no such trade.</summary>
    public static JsonObject? Content(string trade, HousePart part)
    {
        var name = $"{Folder}{trade}/{part.FileName}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return HouseFolder.Content(part, reader.ReadToEnd(), name);
    }

    /// <summary>Writes the house of a trade, or one that teaches nothing yet, each key explained. Files that are there stay as they are.</summary>
    /// <param name="folder">Where; it is made if need be.</param>
    /// <param name="trade">One of <see cref="Trades"/>, or null.</param>
    /// <param name="language">The language of the comments: "en", "ru" or "zh".</param>
    /// <returns>The files that were written, and those that were there.</returns>
    /// <exception cref="DeskFailure">There is no such trade, or the folder cannot be written.</exception>
    public static (IReadOnlyList<string> Written, IReadOnlyList<string> Kept) Begin(string folder, string? trade, string language)
    {
        if (trade is not null && !Trades.Contains(trade))
        {
            throw new DeskFailure($"There is no starter house for \"{trade}\".", $"Name one of {string.Join(", ", Trades)}.");
        }

        var (kept, fresh) = (new List<string>(), new List<string>());
        foreach (var part in HousePart.All)
        {
            if (File.Exists(Path.Combine(folder, part.FileName)))
            {
                kept.Add(part.FileName);
                continue;
            }

            HouseFolder.Write(folder, part, trade is null ? null : Content(trade, part), language);
            fresh.Add(part.FileName);
        }

        return (fresh, kept);
    }
}
