using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>8. Status report: what the client asked us to do is done, and the client is told that it is done.</summary>
public sealed class StatusReport : Commandment
{
    /// <inheritdoc />
    public override int Number => 8;

    /// <inheritdoc />
    public override string Id => "status-report";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var wanted = AssignedTasks.After(correspondence, house).Where(task => task.IsWanted(occasion.Now)).ToList();
        var unsaid = wanted.Count == 0 ? [] : wanted.FindAll(task => Report.Of(draft).Of(task) == Reported.Nothing);
        if (draft.Text.Trim().Length > 0 && unsaid.Count > 0 && !(Receipts.IsAll(draft.Reading) || Receipts.PutsOff(draft.Reading)))
        {
            yield return Found(unsaid.Count > 1 ? "several" : "one", occasion.Tongue, house, Level, unsaid[0].Words, unsaid.Count) with
            {
                Evidence = [.. unsaid.Select(task => new Evidence(task.Letter.MessageId, task.Words))],
            };
        }
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        foreach (var task in AssignedTasks.After(correspondence, house).Where(task => task.Due is not null).OrderBy(task => task.Due))
        {
            var notice = task.Due!.Value.AddMinutes(-Math.Max(0, house.Reply.DueMinutes - house.Reply.AtRiskMinutes));
            yield return new()
            {
                Commandment = Id,
                Kind = "report",
                What = Say(house.Tongue, "owed", task.Words),
                AtRisk = notice > task.Since ? notice : task.Since < task.Due ? task.Since : task.Due.Value,
                By = task.Due.Value,
                To = task.Letter.From?.Address ?? "",
                Evidence = [new(task.Letter.MessageId, task.Words)],
            };
        }
    }
}
