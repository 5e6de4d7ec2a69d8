using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: the closing that is drafted from the letter itself.</summary>
public sealed class SummaryAndNextStepTests
{
    private const string Long =
        "The artist has begun with the first scene: there is a harbour in the morning, and a small boat with your logo on the sail. "
        + "In the second scene the boat meets a big ship, which stands for the old software, and passes below its bow. "
        + "The third scene shows the office of a customer, with the harbour behind its windows, and the boat as a picture on the wall. "
        + "The strings come in when the boat leaves the harbour.";

    [Fact]
    public void One_step_is_said_again_at_the_end_with_the_time_the_letter_names()
    {
        Assert.Equal(
            $"Hello Dana,\n\nPlease approve the script by Wednesday. {Long}\n\nSo the next step is with you, by Wednesday:\nPlease approve the script by Wednesday.\n\nMia",
            Mended($"Hello Dana,\n\nPlease approve the script by Wednesday. {Long}\n\nMia"));
    }

    [Fact]
    public void Several_steps_are_listed_by_a_working_day_to_come()
    {
        var mended = Mended($"Hello Dana,\n\nPlease approve the script. Could you also send us the logo? {Long}\n\nMia");

        Assert.EndsWith("To sum up, this is what we need from you, by Tuesday:\n1. Please approve the script.\n2. Could you also send us the logo?\n\nMia", mended, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_among_ourselves_is_left_alone()
    {
        var draft = new Draft { From = new("mia@agency.example"), To = [new("ben@agency.example")], Text = $"Please approve the script. {Long}" };

        Assert.Empty(Found(draft));
    }

    private static string Mended(string text)
    {
        var fix = Assert.IsType<Fix.Text>(Assert.Single(Found(new() { Text = text })).Fix);
        var after = text[..fix.Passage.Start] + fix.Replacement + text[fix.Passage.End..];
        Assert.Empty(Found(new() { Text = after }));
        return after;
    }

    /// <summary>On a Friday.</summary>
    private static IReadOnlyList<Finding> Found(Draft draft) => Examination.Of(
        draft,
        Correspondence.None,
        new() { Ours = new(["agency.example"]) },
        new() { Now = new(2026, 3, 6, 9, 0, 0, TimeSpan.Zero) },
        [TheLaw.Find("summary-and-next-step")!]).Findings;
}
