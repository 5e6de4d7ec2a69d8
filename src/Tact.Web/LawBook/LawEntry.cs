using System.Globalization;
using Tact.Commandments.Law;
using Tact.Web.Wording;

namespace Tact.Web.LawBook;

/// <summary>A commandment in the list of all: one in force has a page, the others only a name so far.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is called, in the member's language.</param>
/// <param name="Commandment">The commandment; null while it is not in force.</param>
internal sealed record LawEntry(int Number, string Title, Commandment? Commandment)
{
    private const string Named = "law.named.";

    /// <summary>Whether it is in force.</summary>
    public bool IsInForce => Commandment is not null;

    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<LawEntry> All(Words words) =>
    [
        .. Numbers(words).Select(number => TheLaw.Find(Text(number)) is { } commandment
            ? new LawEntry(number, Page.Of(commandment, words.Tongue).Title, commandment)
            : new LawEntry(number, words[Named + Text(number)], null)),
    ];

    /// <summary>The commandment of that number or id; null when there is none.</summary>
    public static LawEntry? Find(string numberOrId, Words words) =>
        All(words).FirstOrDefault(one => one.Commandment?.Id == numberOrId || Text(one.Number) == numberOrId);

    // The law knows those in force; the words know what the others will be called.
    private static IEnumerable<int> Numbers(Words words) => words.Keys
        .Where(key => key.StartsWith(Named, StringComparison.Ordinal))
        .Select(key => int.Parse(key[Named.Length..], CultureInfo.InvariantCulture))
        .Union(TheLaw.All.Select(one => one.Number))
        .Order();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
