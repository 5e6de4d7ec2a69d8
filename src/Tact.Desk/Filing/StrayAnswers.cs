using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Conversations;

namespace Tact.Desk.Filing;

/// <summary>
/// Answers that name no letter: some programs forget to. Such a one belongs to a letter of the same subject exchanged with
/// the same person outside not long before. Whether two letters belong together is decided by those two alone, so any
/// order of arrival ends the same.
/// </summary>
internal static class StrayAnswers
{
    private const string Nobody = "nobody";

    private static readonly TimeSpan _reach = TimeSpan.FromDays(60);

    /// <summary>Whether its subject says that it answers or passes on, and nothing says what.</summary>
    public static bool IsOne(Letter letter) =>
        Subjects.HasMark(letter.Subject) && (NamesNobody(letter) || (letter.References.Count == 0 && letter.InReplyTo is null));

    /// <summary>Whether <paramref name="stray"/> answers, or passes on, <paramref name="other"/>.</summary>
    public static bool Belongs(FiledLetter stray, FiledLetter other) =>
        stray.IsStray && stray.BaseSubject.Length > 0 && stray.BaseSubject == other.BaseSubject
        && other.At <= stray.At && stray.At - other.At <= _reach
        && stray.Partners.Intersect(other.Partners).Any();

    /// <summary>Joins the stray answers among <paramref name="letters"/> to what they answer; a letter stands in the groups as <paramref name="named"/> says.</summary>
    public static void JoinAll(Groups groups, IEnumerable<FiledLetter> letters, Func<FiledLetter, object> named)
    {
        foreach (var alike in letters.Where(one => one.BaseSubject.Length > 0 && one.Partners.Count > 0).GroupBy(one => one.BaseSubject))
        {
            var all = alike.ToList();
            foreach (var (stray, other) in all.Where(one => one.IsStray).SelectMany(stray => all.Select(other => (stray, other))))
            {
                if (!ReferenceEquals(stray, other) && Belongs(stray, other))
                {
                    groups.Join(named(other), named(stray));
                }
            }
        }
    }

    /// <summary>
    /// The people outside it was exchanged with: for a letter of ours, or one that says so, whom it went to, or whose letter
    /// it passes on; for any other its author, when it was written to us.
    /// </summary>
    public static IEnumerable<string> Partners(Letter letter, OwnAddresses ours)
    {
        if (NamesNobody(letter))
        {
            return [Nobody];
        }

        var recipients = letter.To.Concat(letter.Cc).ToList();
        if (letter.IsOurs || ours.Include(letter.From))
        {
            var outside = recipients.Where(party => !ours.Include(party)).ToList();
            return Addresses(outside.Count > 0 || !Subjects.HasMark(letter.Subject) ? outside : PassedOn(letter).Where(party => !ours.Include(party)));
        }

        return letter.From is { } author && recipients.Exists(ours.Include) ? Addresses([author]) : [];
    }

    /// <summary>A letter without author and recipients has nothing but its subject to go by.</summary>
    private static bool NamesNobody(Letter letter) => letter.From is null && letter.To.Count == 0 && letter.Cc.Count == 0;

    private static IEnumerable<string> Addresses(IEnumerable<Party> parties) =>
        parties.Select(party => party.Address.ToLowerInvariant()).Where(address => address.Length > 0).Distinct();

    /// <summary>The addresses in the headers a mail program sets above a letter passed on.</summary>
    private static IEnumerable<Party> PassedOn(Letter letter) =>
        from part in Zoning.Cut(letter.Text)
        where part.Kind is PartKind.Forward or PartKind.Attribution
        from word in part.Text.Split('\n').Take(12).SelectMany(line => line.Split([' ', '<', '>', '"', ',', ';', ':', '[', ']', '(', ')', '\t']))
        where word.IndexOf('@', StringComparison.Ordinal) > 0
        select new Party(word.Trim('.'));
}
