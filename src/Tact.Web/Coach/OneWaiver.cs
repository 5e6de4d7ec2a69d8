using Tact.Commandments.Law;
using Tact.Desk.Coaching;
using Tact.Web.Members;
using Tact.Web.Wording;

namespace Tact.Web.Coach;

/// <summary>A waiver as the composer shows it, with what it set aside.</summary>
/// <param name="Commandment">The commandment's id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What the finding was about; null for the whole commandment.</param>
/// <param name="Reason">Why.</param>
/// <param name="Reach">For whom it holds, in words.</param>
/// <param name="By">Who set it aside and when, in words; empty for the letter's own.</param>
/// <param name="Standing">The number of a standing one; null for the letter's own.</param>
/// <param name="Says">What the findings it set aside say.</param>
internal sealed record OneWaiver(
    string Commandment, int Number, string Title, string? Text, string Reason, string Reach, string By, long? Standing, IReadOnlyList<string> Says)
{
    public static OneWaiver Of(SetAside aside, Words words, Clock clock)
    {
        var (waiver, standing) = (aside.Waiver, aside.Standing);
        var named = Titles.Of(waiver.Commandment, words.Tongue);
        return new(
            waiver.Commandment, named.Number, named.Title, waiver.Text, waiver.Reason, Reaching(waiver.Scope, standing?.Client?.Name, words),
            standing is null ? "" : $"{standing.Member?.Name}, {clock.Day(standing.SetAt)}", standing?.Id, [.. aside.Findings.Select(one => one.Says)]);
    }

    /// <summary>How far a waiver reaches, in words.</summary>
    public static string Reaching(WaiverScope scope, string? client, Words words) => scope switch
    {
        WaiverScope.Letter => words["waive.letter"],
        WaiverScope.Client => words["waive.client", client ?? ""],
        _ => words["waive.always"],
    };
}
