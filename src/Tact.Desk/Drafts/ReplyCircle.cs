using Tact.Commandments;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Desk.Drafts;

/// <summary>Who an answer goes to.</summary>
internal static class ReplyCircle
{
    private static readonly ReplyAll _law = new();

    /// <summary>
    /// The people the law would miss on an empty answer, where it would put them; when no client has written yet, those
    /// we wrote to last. So an answer opened here never breaks the commandment to reply to all.
    /// </summary>
    public static (List<Party> To, List<Party> Cc) Of(Correspondence earlier, Party from, HouseStyle house)
    {
        var empty = new Draft { From = from };
        var missing = _law.Examine(empty, earlier, house, new() { Now = DateTimeOffset.MinValue })
            .Select(finding => finding.Fix).OfType<Fix.Recipients>().FirstOrDefault();
        return missing is null ? AsBefore(earlier) : ([.. missing.AddTo], [.. missing.AddCc]);
    }

    private static (List<Party> To, List<Party> Cc) AsBefore(Correspondence earlier) =>
        earlier.LastOfTheirs is null && earlier.LastOfOurs is { } last ? ([.. last.To], [.. last.Cc]) : ([], []);
}
