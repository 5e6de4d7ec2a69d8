using System.Globalization;
using AngleSharp.Dom;

namespace Tact.Desk.Mail.Reading;

/// <summary>Lists keep their numbers: an answer refers to them.</summary>
internal static class HtmlLists
{
    public static void Write(IElement list, PlainText text, HtmlWalk walk)
    {
        var number = Number(list.GetAttribute("start")) ?? 1;
        var indent = text.Indent;
        text.EndLine();
        for (var child = list.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is not IElement { LocalName: "li" } item)
            {
                // Programs put lists into lists without an item around them.
                walk.Node(child);
                continue;
            }

            number = Number(item.GetAttribute("value")) ?? number;
            var bullet = list.LocalName == "ol" ? $"{Written(number++, list.GetAttribute("type"))}. " : "- ";
            Item(item, bullet, indent, text, walk);
        }

        text.Indent = indent;
        text.EndLine();
    }

    private static void Item(IElement item, string bullet, int indent, PlainText text, HtmlWalk walk)
    {
        text.Indent = indent + bullet.Length;
        text.Bullet = bullet;
        walk.Children(item);
        text.EndLine();
        text.Bullet = "";
        text.Indent = indent;
    }

    private static int? Number(string? written) =>
        int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Written(int number, string? type) => type switch
    {
        "a" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "A" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "i" or "I" when number is >= 1 and <= 20 => Roman(number, type == "I"),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number, bool capital)
    {
        var ones = (string[])["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        var roman = new string('x', number / 10) + ones[number % 10];
        return capital ? roman.ToUpperInvariant() : roman;
    }
}
