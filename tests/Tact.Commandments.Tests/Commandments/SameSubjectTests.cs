using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>What the page of 16 cannot show: the fix, and which of several letters counts.</summary>
public class SameSubjectTests
{
    [Fact]
    public void The_fix_restores_the_clients_subject_and_shows_where_it_stands()
    {
        var finding = Assert.Single(Examine("Trailer", Letter("1", "AW: Harbour – the trailer")));

        Assert.Equal("Re: Harbour – the trailer", Assert.IsType<Fix.Subject>(finding.Fix).Value);
        Assert.Equal(new Evidence("1", "AW: Harbour – the trailer"), Assert.Single(finding.Evidence));
        Assert.Equal(new Passage(0, 7), finding.Passage);
    }

    [Fact]
    public void Any_subject_that_waits_for_us_may_be_answered()
    {
        Letter[] waiting = [Letter("1", "Invoice"), Letter("2", "Contract")];

        Assert.Empty(Examine("Re: Invoice", waiting));
        Assert.Empty(Examine("Re: Contract", waiting));
        Assert.Single(Examine("Re: Offer", waiting));
    }

    [Fact]
    public void An_automatic_answer_does_not_rename_the_correspondence()
    {
        var away = Letter("2", "Out of office: Invoice") with { Kind = LetterKind.AutoReply };

        Assert.Empty(Examine("Re: Invoice", Letter("1", "Invoice"), away));
        Assert.Single(Examine("Re: Out of office: Invoice", Letter("1", "Invoice"), away));
    }

    [Fact]
    public void Our_own_letter_that_nobody_answered_keeps_its_subject()
    {
        var ours = Letter("1", "Your quote") with { IsOurs = true };

        Assert.Empty(Examine("Re: Your quote", ours));
        Assert.Single(Examine("Reminder", ours));
    }

    [Fact]
    public void The_first_letter_of_a_correspondence_may_be_called_anything() => Assert.Empty(Examine("Anything"));

    private static Letter Letter(string id, string subject) => new()
    {
        MessageId = id,
        Subject = subject,
        From = new("dana@lumen.example"),
        Date = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddHours(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private static List<Finding> Examine(string subject, params Letter[] letters) => [.. new SameSubject().Examine(
        new() { Subject = subject }, new(letters), HouseStyle.Default, new() { Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero) })];
}
