using Tact.Commandments.Law;

namespace Tact.Cli.Lines;

/// <summary>Something owed, as <c>tact owes --json</c> gives it.</summary>
internal sealed record DueLine(
    string Conversation, string Subject, string Commandment, string What, string AtRisk, string Due, string To, IReadOnlyList<EvidenceLine> Evidence)
{
    public static DueLine Of(string conversation, string subject, Due due) => new(
        conversation, subject, due.Commandment, due.What, Line.Instant(due.AtRisk), Line.Instant(due.By), due.To,
        [.. due.Evidence.Select(one => new EvidenceLine(one.MessageId, one.Text))]);
}
