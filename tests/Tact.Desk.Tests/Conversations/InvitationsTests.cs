using Tact.Desk.Conversations.Reading;

namespace Tact.Desk.Tests.Conversations;

public class InvitationsTests
{
    [Fact]
    public void An_invitation_says_what_when_where_and_who()
    {
        var invitation = Invitations.Read(Event("REQUEST", """
            SUMMARY:Audio guide\, take two
            DTSTART;TZID=Europe/Lisbon:20260714T150000
            DTEND;TZID=Europe/Lisbon:20260714T153000
            LOCATION:https://meet.example/abc
            ORGANIZER;CN=Ana Reis:mailto:ana@museum.example
            ATTENDEE;CN=Vera;PARTSTAT=ACCEPTED:mailto:vera@inkreel.example
            ATTENDEE:mailto:oleg@inkreel.example
            """));

        Assert.Equal(InvitationPurpose.Request, invitation!.Purpose);
        Assert.Equal("Audio guide, take two", invitation.Name);
        Assert.Equal(new DateTimeOffset(2026, 7, 14, 14, 0, 0, TimeSpan.Zero), invitation.Begins);
        Assert.Equal(TimeSpan.FromMinutes(30), invitation.Ends - invitation.Begins);
        Assert.Equal("https://meet.example/abc", invitation.Place);
        Assert.Equal("Ana Reis", invitation.Organizer);
        Assert.Equal([("Vera", Attendance.Accepted), ("oleg@inkreel.example", Attendance.Unknown)], invitation.Invited);
    }

    [Fact]
    public void A_length_instead_of_an_end_gives_the_end()
    {
        var invitation = Invitations.Read(Event("REQUEST", "DTSTART:20260714T150000Z\nDURATION:PT45M"));

        Assert.Equal(TimeSpan.FromMinutes(45), invitation!.Ends - invitation.Begins);
    }

    [Fact]
    public void Whole_days_and_series_are_recognised()
    {
        var invitation = Invitations.Read(Event("PUBLISH", "SUMMARY:Holiday\nDTSTART;VALUE=DATE:20260714\nRRULE:FREQ=YEARLY"));

        Assert.True(invitation!.IsWholeDay);
        Assert.True(invitation.Recurs);
        Assert.Equal(InvitationPurpose.Notice, invitation.Purpose);
    }

    [Theory]
    [InlineData("CANCEL", InvitationPurpose.Cancel)]
    [InlineData("REPLY", InvitationPurpose.Reply)]
    [InlineData("COUNTER", InvitationPurpose.Counter)]
    public void What_it_is_for_follows_its_method(string method, InvitationPurpose purpose) =>
        Assert.Equal(purpose, Invitations.Read(Event(method, "DTSTART:20260714T150000Z"))!.Purpose);

    [Theory]
    [InlineData("")]
    [InlineData("not a calendar")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:yesterday-ish\nEND:VEVENT\nEND:VCALENDAR")]
    public void What_cannot_be_read_stays_a_file(string ics) => _ = Invitations.Read(ics);

    private static string Event(string method, string lines) =>
        $"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n".Replace("\n", "\r\n", StringComparison.Ordinal);
}
