using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tact.Commandments.Reading;

namespace Tact.Desk.Search;

/// <summary>The forms a unit is kept under in the index, and the ones it is looked for by.</summary>
internal static partial class Forms
{
    private const int LongestWord = 60;
    private const int LongestAddress = 254;
    private const int MostPieces = 40;

    /// <summary>What a unit is kept under: as it is written, its stem, and its pieces where it has some.</summary>
    public static IEnumerable<string> Kept(ReadOnlySpan<char> unit, UnitKind kind) => kind switch
    {
        UnitKind.Word => Plain(unit) is var plain ? [plain, Stems.Of(plain)] : [],
        UnitKind.Code => [Plain(unit), .. Pieces(unit)],
        UnitKind.Number => Canonical(unit) is var number ? [number, number.Split('.')[0], .. Pieces(unit)] : [],
        UnitKind.Link => [.. Whole(unit), .. Pieces(unit)],
        _ => [unit.ToString()],
    };

    /// <summary>What a unit is looked for by; a letter must have them all.</summary>
    public static IEnumerable<string> Sought(ReadOnlySpan<char> unit, UnitKind kind) => kind switch
    {
        UnitKind.Word => [Stem(unit)],
        UnitKind.Code => [Plain(unit)],
        UnitKind.Number => [Canonical(unit)],
        UnitKind.Link => Whole(unit) is { Count: > 0 } whole && unit.Contains('@') ? [whole[0]] : Pieces(unit),
        _ => [unit.ToString()],
    };

    /// <summary>A word as it is compared: lower case, without accents on Latin letters and without apostrophes.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        word = word[..Math.Min(word.Length, LongestWord)];
        return Ascii.IsValid(word) ? Clean(word) : Folded(word);
    }

    /// <summary>The stem of a word as it is compared.</summary>
    public static string Stem(ReadOnlySpan<char> word) => Stems.Of(Plain(word));

    /// <summary>The address of a person with its parts, also one that would not be taken for an address in a text.</summary>
    public static IEnumerable<string> OfAddress(string address) => [.. Whole(address.ToLowerInvariant()), .. Pieces(address.ToLowerInvariant())];

    private static string Clean(ReadOnlySpan<char> word)
    {
        Span<char> kept = stackalloc char[word.Length];
        var length = 0;
        foreach (var sign in word)
        {
            if (IsKept(sign))
            {
                kept[length++] = WordRun.Plain(sign);
            }
        }

        return kept[..length].ToString();
    }

    // Beside letters and digits the index takes these for parts of a word; all else would split it.
    private static bool IsKept(char sign) =>
        char.IsAsciiLetterOrDigit(sign) || "@.-_+=:".Contains(sign) || (sign > '\u00a0' && !char.IsWhiteSpace(sign) && !char.IsSurrogate(sign));

    private static string Folded(ReadOnlySpan<char> word)
    {
        var isLatin = Scripts.IsLatin(word[0]);
        var whole = word.ToString().Normalize(isLatin ? NormalizationForm.FormKD : NormalizationForm.FormKC);
        return Clean(isLatin
            ? string.Concat(whole.Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark))
            : whole);
    }

    /// <summary>1,250 and 1.250 and 1250 are one number; 3.9.2 and 10:30 stay as they are.</summary>
    private static string Canonical(ReadOnlySpan<char> number)
    {
        number = number[..Math.Min(number.Length, LongestWord)];
        return Thousands().IsMatch(number) ? Clean(number.ToString().Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal))
            : Fraction().IsMatch(number) ? Canonical(number[..^3]) + "." + number[^2..].ToString()
            : Clean(number.ToString().Replace(',', '.'));
    }

    private static List<string> Whole(ReadOnlySpan<char> link)
    {
        if (link.IndexOf('@') is var at and > 0 && link.Length <= LongestAddress && !link.Contains('/'))
        {
            var start = link.StartsWith("mailto:") ? 7 : 0;
            return [Clean(link[start..]), Clean(link[start..at]), Clean(link[(at + 1)..])];
        }

        var host = link[(link.IndexOf("://") is var scheme and > 0 ? scheme + 3 : 0)..];
        host = host[..(host.IndexOfAny("/?#:") is var end and > 0 ? end : host.Length)];
        return host.Length is > 0 and <= LongestAddress ? [Clean(host)] : [];
    }

    private static List<string> Pieces(ReadOnlySpan<char> unit)
    {
        var pieces = new List<string>();
        for (var at = 0; at < unit.Length && pieces.Count < MostPieces;)
        {
            var from = at++;
            if (char.IsLetter(unit[from]) || char.IsAsciiDigit(unit[from]))
            {
                var isDigit = char.IsAsciiDigit(unit[from]);
                while (at < unit.Length && (isDigit ? char.IsAsciiDigit(unit[at]) : char.IsLetter(unit[at])))
                {
                    at++;
                }

                AddPiece(unit[from..at], pieces);
            }
        }

        return pieces;
    }

    private static void AddPiece(ReadOnlySpan<char> piece, List<string> pieces)
    {
        if (piece.Length < LongestWord)
        {
            pieces.Add(Plain(piece));
            pieces.Add(Stem(piece));
        }
    }

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+$|^[0-9]{1,3}(\.[0-9]{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^[0-9]{1,3}((,[0-9]{3})+\.|(\.[0-9]{3})+,)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();
}
