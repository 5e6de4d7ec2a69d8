using Tact.Commandments.Law;
using Tact.Web.Wording;

namespace Tact.Web.LawBook;

/// <summary>A page of the law book: a commandment's, or the golden rule's above them all.</summary>
/// <param name="Path">Its last part of the address: the number, or <c>golden</c>.</param>
/// <param name="Number">The commandment's number; empty for the golden rule.</param>
/// <param name="Page">The page, in the member's language.</param>
internal sealed record LawEntry(string Path, string Number, Page Page)
{
    private const string Golden = "golden";

    /// <summary>The heading of the page.</summary>
    public string Title => Number.Length == 0 ? Page.Title : $"{Number}. {Page.Title}";

    /// <summary>The commandments in their order, and the golden rule.</summary>
    public static IReadOnlyList<LawEntry> All(Words words) =>
    [
        .. TheLaw.All.Select(one => new LawEntry(Text(one), Text(one), Page.Of(one, words.Tongue))),
        new(Golden, "", Page.OfTheGoldenRule(words.Tongue)),
    ];

    /// <summary>The page of that number or id; null when there is none.</summary>
    public static LawEntry? Find(string which, Words words)
    {
        var path = TheLaw.Find(which) is { } commandment ? Text(commandment) : which;
        return All(words).FirstOrDefault(one => one.Path == path);
    }

    private static string Text(Commandment one) => one.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
