using Tact.Commandments.Law;

namespace Tact.Commandments.Letters;

/// <summary>Reply and forward marks, gateway tags and empty subjects, as <c>SubjectMarks.txt</c> lists them.</summary>
internal sealed class SubjectMarks(HashSet<string> marks, HashSet<string> tags, HashSet<string> none)
{
    /// <summary>How many marks are taken off one subject: no correspondence has more, and a hostile one may have thousands.</summary>
    public const int Most = 60;

    private const string Opening = "[({<【［（";
    private const string Closing = "])}>】］）";
    private const int LongestMark = 24;

    public static SubjectMarks Load()
    {
        var lists = Embedded.Sections("Letters/SubjectMarks.txt");
        return new(Set(lists["marks"]), Set(lists["tags"]), Set(lists["none"]));

        static HashSet<string> Set(List<string> lines) => lines.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The bracketed word at the start, brackets included, or null.</summary>
    public static string? Bracketed(string subject)
    {
        var kind = subject.Length > 0 ? Opening.IndexOf(subject[0], StringComparison.Ordinal) : -1;
        var end = kind < 0 ? -1 : subject.IndexOf(Closing[kind], StringComparison.Ordinal);
        return end > 1 ? subject[..(end + 1)] : null;
    }

    /// <summary>Whether the words only say that there is no subject.</summary>
    public bool MeansNone(string subject) => none.Contains(subject);

    /// <summary>What stands behind all marks and gateway tags.</summary>
    public string Skip(string subject)
    {
        var rest = subject;
        for (var taken = 0; taken < Most && (SkipMark(rest) ?? SkipTag(rest) ?? SkipStars(rest)) is { } next; taken++)
        {
            rest = next.TrimStart();
        }

        return rest;
    }

    /// <summary>Whether a reply or forward mark stands before the subject, gateway tags and a tag of its own aside.</summary>
    public bool HasMark(string subject)
    {
        var rest = subject.TrimStart();
        for (var taken = 0; taken < Most; taken++)
        {
            if (Mark(rest) is { } word && marks.Contains(word))
            {
                return true;
            }

            if ((SkipMark(rest) ?? SkipTag(rest) ?? SkipStars(rest) ?? (Bracketed(rest) is { } tag ? rest[tag.Length..] : null)) is not { } next)
            {
                return false;
            }

            rest = next.TrimStart();
        }

        return false;
    }

    private string? SkipMark(string subject) =>
        Mark(subject) is { } word && (marks.Contains(word) || tags.Contains(word)) ? subject[(subject.AsSpan().IndexOfAny(':', '：') + 1)..] : null;

    /// <summary>What stands before the first colon, when that may be a mark.</summary>
    private static string? Mark(string subject)
    {
        var colon = subject.AsSpan(0, Math.Min(subject.Length, LongestMark)).IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return null;
        }

        return WithoutCounter(subject[..colon].TrimEnd());
    }

    private string? SkipTag(string subject) =>
        Bracketed(subject) is { } tag && tags.Contains(tag[1..^1].Trim(' ', '!', '*', '-', '_')) ? subject[tag.Length..] : null;

    private string? SkipStars(string subject)
    {
        var bare = subject.TrimStart('*');
        var end = bare.Length < subject.Length ? bare.IndexOf('*', StringComparison.Ordinal) : -1;
        return end > 0 && tags.Contains(bare[..end].Trim()) ? bare[end..].TrimStart('*') : null;
    }

    /// <summary>The mark without the count some programs keep: <c>Re[2]</c>, <c>Re(3)</c>, <c>Re^4</c>, <c>Re2</c>.</summary>
    private static string WithoutCounter(string mark)
    {
        var digits = mark.TrimEnd(']', ')', '］', '）');
        var word = digits.TrimEnd("0123456789".ToCharArray());
        return word.Length < digits.Length ? word.TrimEnd('[', '(', '^', '*', '［', '（', ' ') : mark;
    }
}
