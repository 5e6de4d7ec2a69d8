using System.Globalization;
using System.Text;

namespace Tact.Commandments.Letters;

/// <summary>Subjects as people mean them: without what mail programs and gateways add.</summary>
public static class Subjects
{
    private static readonly Lazy<SubjectMarks> Marks = new(SubjectMarks.Load);

    /// <summary>
    /// The subject itself: decoded where RFC 2047 was left standing, without reply and forward marks of any language,
    /// without gateway tags, on one line. <c>[EXTERNAL] RE[2]: Aw: Video</c> is <c>Video</c>. Tags that belong to the
    /// subject (<c>[Aurora]</c>) stay, once each; empty when nothing is left or a program wrote "(no subject)".
    /// </summary>
    public static string Base(string? subject)
    {
        var rest = OneLine(EncodedWords.Decode(subject ?? ""));
        var tags = new List<string>();
        for (var round = 0; round < SubjectMarks.Most; round++)
        {
            var before = rest;
            rest = Unwrapped(Marks.Value.Skip(rest).TrimStart());
            if (SubjectMarks.Bracketed(rest) is { } tag && tag.Length < rest.Length && Continues(rest[tag.Length..], tags, tag))
            {
                rest = rest[tag.Length..].TrimStart();
            }

            if (rest == before)
            {
                break;
            }
        }

        var whole = string.Join(' ', [.. tags, rest]).Trim();
        return Marks.Value.MeansNone(whole) ? "" : whole;
    }

    /// <summary>
    /// What two subjects must share to be the same: <see cref="Base"/> without regard to case, width, spacing and the
    /// shape of quotation marks and dashes. Words, figures and other punctuation count.
    /// </summary>
    public static string Key(string? subject)
    {
        var key = new StringBuilder();
        foreach (var sign in Base(subject).Normalize(NormalizationForm.FormKC).ToUpperInvariant())
        {
            _ = char.IsWhiteSpace(sign) ? key : key.Append(Plain(sign));
        }

        return key.ToString();
    }

    /// <summary>Whether it says that it answers or passes on another letter: <c>Re:</c>, <c>Fwd:</c> and the like, in any language.</summary>
    public static bool HasMark(string? subject) => Marks.Value.HasMark(OneLine(EncodedWords.Decode(subject ?? "")));

    /// <summary>Whether two subjects are the same one, whatever marks stand before them.</summary>
    public static bool Same(string? one, string? other) => Key(one) == Key(other);

    /// <summary>A tag of the subject's own is set aside only when a mark or the same tag follows it; else it is the subject's beginning.</summary>
    private static bool Continues(string after, List<string> tags, string tag)
    {
        var known = tags.Contains(tag, StringComparer.OrdinalIgnoreCase);
        if (!known && Marks.Value.Skip(after.TrimStart()) == after.TrimStart())
        {
            return false;
        }

        if (!known)
        {
            tags.Add(tag);
        }

        return true;
    }

    /// <summary><c>[Fwd: Video]</c> and <c>Video (fwd)</c>, as old programs forward; <c>Video (was: Film)</c>, as old hands rename.</summary>
    private static string Unwrapped(string subject)
    {
        var was = subject.EndsWith(')') ? subject.IndexOf("(was:", StringComparison.OrdinalIgnoreCase) : -1;
        if (was > 0 || subject.EndsWith("(fwd)", StringComparison.OrdinalIgnoreCase))
        {
            return subject[..(was > 0 ? was : subject.Length - 5)].TrimEnd();
        }

        return subject is ['[', .. var inner, ']'] && !inner.Contains(']', StringComparison.Ordinal)
            && Marks.Value.Skip(inner) is var bare && bare.Length < inner.Length
            ? bare.Trim()
            : subject;
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign) || char.IsControl(sign))
            {
                _ = line.Length > 0 && line[^1] != ' ' ? line.Append(' ') : line;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.Format)
            {
                line.Append(sign);
            }
        }

        return line.ToString().TrimEnd();
    }

    private static char Plain(char sign) => sign switch
    {
        '«' or '»' or '“' or '”' or '„' or '‟' or '″' => '"',
        '‘' or '’' or '‚' or '`' or '´' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        _ => sign,
    };
}
