using System.Globalization;
using System.Text;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>Addresses that a hurried eye takes for one another.</summary>
internal static class LookAlikes
{
    private const int ShortestBox = 4;

    private static readonly Lazy<(Dictionary<char, char> Signs, List<(string Pair, string Sign)> Pairs)> Shapes = new(Load);

    /// <summary>Whether one address could be taken for the other.</summary>
    /// <param name="one">The address in question.</param>
    /// <param name="known">The address it may be mistaken for.</param>
    /// <param name="isStranger">A stranger is doubted sooner than someone the client has written with.</param>
    /// <param name="isOurs">Whether the known address is ours: nobody else may sit at a domain that looks like it.</param>
    public static bool Resemble(Party one, Party known, bool isStranger, bool isOurs)
    {
        if (one == known || AreDrawnAlike(one, known))
        {
            return one != known;
        }

        var box = string.Equals(Addresses.Box(one), Addresses.Box(known), StringComparison.OrdinalIgnoreCase);
        return one.Domain == known.Domain
            ? isStranger && !isOurs && IsSlip(Addresses.Box(one), Addresses.Box(known))
            : (box || isOurs) && DomainsResemble(one.Domain, known.Domain, isStranger && box);
    }

    /// <summary>
    /// Whether the two differ only in signs that look the same (а and a, rn and m, 0 and o), or in signs of another
    /// script that stand where plain ones should: nobody writes those by accident.
    /// </summary>
    public static bool AreDrawnAlike(Party one, Party known)
    {
        var (signs, plain) = (Drawn(one).EnumerateRunes().ToList(), Drawn(known).EnumerateRunes().ToList());
        return signs.Count == plain.Count
            && signs.Zip(plain).All(pair => pair.First == pair.Second || (pair.Second.IsAscii && !pair.First.IsAscii))
            && signs.Count(sign => !sign.IsAscii) * 2 < signs.Count;
    }

    private static bool DomainsResemble(string one, string known, bool isStranger) =>
        Draw(Unicode(one)) == Draw(Unicode(known))
        || (!Addresses.IsFreeMail(one) && Edits.Between(one, known) <= (known.Length < 10 ? 1 : 2))
        || (isStranger && !Addresses.IsFreeMail(one) && Name(one).Length >= ShortestBox && Name(one) == Name(known));

    /// <summary>One letter wrong, missing, doubled or swapped with its neighbour; figures tell people apart and are no slip.</summary>
    private static bool IsSlip(string box, string known) =>
        Math.Min(box.Length, known.Length) >= ShortestBox && !box.Any(char.IsDigit) && Edits.Between(box, known) == 1;

    private static string Drawn(Party party) => Draw(Addresses.Box(party)) + '@' + Draw(Unicode(party.Domain));

    private static string Draw(string text)
    {
        var (signs, pairs) = Shapes.Value;
        var plain = new StringBuilder();
        foreach (var sign in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                plain.Append(signs.GetValueOrDefault(sign, sign));
            }
        }

        return pairs.Aggregate(plain, (drawn, pair) => drawn.Replace(pair.Pair, pair.Sign)).ToString();
    }

    private static string Unicode(string domain)
    {
        try
        {
            return domain.Contains("xn--", StringComparison.Ordinal) ? new IdnMapping().GetUnicode(domain) : domain;
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }

    /// <summary>The domain without its last part: <c>lumen</c> of <c>lumen.example</c>.</summary>
    private static string Name(string domain) =>
        domain.LastIndexOf('.') is var dot and > 0 ? domain[..dot] : domain;

    private static (Dictionary<char, char> Signs, List<(string Pair, string Sign)> Pairs) Load()
    {
        var shapes = (
            from line in Embedded.Sections("Commandments/18-ReplyAll/ReplyAll.look-alikes.txt")[""]
            let pair = line.Split('=', 2, StringSplitOptions.TrimEntries)
            from shape in pair[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            select (Shape: shape, Sign: pair[0])).ToList();
        return (
            shapes.Where(one => one.Shape.Length == 1).ToDictionary(one => one.Shape[0], one => one.Sign[0]),
            [.. shapes.Where(one => one.Shape.Length > 1)]);
    }
}
