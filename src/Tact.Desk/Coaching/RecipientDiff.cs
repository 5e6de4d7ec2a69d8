using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Desk.Coaching;

/// <summary>Someone on the client's letter who is not on the draft.</summary>
/// <param name="Party">Who.</param>
/// <param name="IsMain">Whether they belong among the main recipients; with a copy otherwise.</param>
public sealed record MissingRecipient(Party Party, bool IsMain);

/// <summary>The recipients of a draft against the people of the correspondence.</summary>
/// <param name="Missing">Who was on the client's last letters and is not here.</param>
/// <param name="Added">Who is here and has been on no letter before.</param>
public sealed record RecipientDiff(IReadOnlyList<MissingRecipient> Missing, IReadOnlyList<Party> Added)
{
    /// <summary>The diff, resting on what the law found: whoever it would add is missing, also where a member waived it.</summary>
    public static RecipientDiff Of(Draft draft, Correspondence correspondence, Examination examination, HouseStyle house)
    {
        var additions = examination.Findings.Concat(examination.Waived.Select(one => one.Finding))
            .Select(finding => finding.Fix).OfType<Fix.Recipients>().Where(fix => fix.Remove.Count == 0).ToList();
        return new(
            [.. additions.SelectMany(fix => fix.AddTo).Select(party => new MissingRecipient(party, true)),
             .. additions.SelectMany(fix => fix.AddCc).Select(party => new MissingRecipient(party, false))],
            correspondence.IsNew ? [] : Strangers(draft, correspondence, house));
    }

    private static List<Party> Strangers(Draft draft, Correspondence correspondence, HouseStyle house)
    {
        var known = correspondence.Letters.SelectMany(Everyone).ToHashSet();
        return [.. draft.Recipients.Distinct().Where(party => !known.Contains(party) && !house.Ours.Include(party))];
    }

    private static IEnumerable<Party> Everyone(Letter letter) =>
        (letter.From is { } from ? [from] : Enumerable.Empty<Party>()).Concat(letter.ReplyTo).Concat(letter.To).Concat(letter.Cc);
}
