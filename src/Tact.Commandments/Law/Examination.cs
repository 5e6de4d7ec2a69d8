using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>A commandment that broke down over a letter. Shown as unexamined, never as kept.</summary>
/// <param name="Commandment">Its id.</param>
/// <param name="Reason">What went wrong.</param>
public sealed record Unexamined(string Commandment, string Reason);

/// <summary>A finding a member set aside, with the waiver that did it.</summary>
public sealed record Waived(Finding Finding, Waiver Waiver);

/// <summary>Everything the law holds against one draft.</summary>
/// <param name="Findings">What stands, gravest first, then in the order of the draft.</param>
/// <param name="Waived">What a member set aside.</param>
/// <param name="Unexamined">The commandments that could not be applied.</param>
/// <param name="IdleWaivers">Waivers of this letter that set nothing aside.</param>
public sealed record Examination(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Waived> Waived,
    IReadOnlyList<Unexamined> Unexamined,
    IReadOnlyList<Waiver> IdleWaivers)
{
    /// <summary>Whether something asks for an explicit "send anyway".</summary>
    public bool Stops => Findings.Any(finding => finding.Level == Level.Stop);

    /// <summary>Examines a draft by every commandment, each on its own: one that throws never hides another.</summary>
    public static Examination Of(
        Draft draft,
        Correspondence correspondence,
        HouseStyle house,
        Occasion occasion,
        IEnumerable<Commandment>? law = null,
        IReadOnlyCollection<Waiver>? waivers = null)
    {
        house = house.In(draft.From?.Address);
        var found = new List<Finding>();
        var unexamined = new List<Unexamined>();
        foreach (var commandment in (law ?? TheLaw.All).Where(one => house.LevelOf(one) != Level.Off))
        {
            try
            {
                found.AddRange(commandment.Examine(draft, correspondence, house, occasion));
            }
            catch (Exception broken)
            {
                unexamined.Add(new(commandment.Id, broken.Message));
            }
        }

        return Judge(found, unexamined, waivers ?? []);
    }

    private static Examination Judge(
        List<Finding> found, List<Unexamined> unexamined, IReadOnlyCollection<Waiver> waivers)
    {
        var waived = found
            .Select(finding => (finding, waiver: waivers.FirstOrDefault(one => one.Covers(finding))))
            .Where(pair => pair.waiver is not null)
            .Select(pair => new Waived(pair.finding, pair.waiver!))
            .ToList();
        var standing = found.Except(waived.Select(one => one.Finding))
            .OrderByDescending(finding => finding.Level)
            .ThenBy(finding => finding.Passage.Start)
            .ThenBy(finding => finding.Number);
        var idle = waivers.Where(one => one.Scope == WaiverScope.Letter && waived.All(done => done.Waiver != one));
        return new([.. standing], waived, unexamined, [.. idle]);
    }
}
