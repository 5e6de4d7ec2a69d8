using Tact.Commandments.Letters;

namespace Tact.Desk.Conversations.Reading;

/// <summary>The call a calendar file is about, as the law sees it.</summary>
internal static class CalledFor
{
    private const int MostInvited = 30;
    private static readonly TimeSpan _usual = TimeSpan.FromHours(1);
    private static readonly TimeSpan _longest = TimeSpan.FromHours(12);

    /// <summary>The call, or null: a whole day is none, nor is another time that is only proposed.</summary>
    public static CallInvitation? In(string? ics) => ics is null || Invitations.Read(ics) is not { } invitation ? null : Of(invitation);

    private static CallInvitation? Of(Invitation invitation)
    {
        if (invitation is not { Key.Length: > 0, IsWholeDay: false, Begins: { } begins, Purpose: not InvitationPurpose.Counter })
        {
            return null;
        }

        var ends = invitation.Ends is { } told && told > begins ? told : begins + _usual;
        List<string> people = [.. invitation.Invited.Select(one => one.Who).Prepend(invitation.Organizer).Where(one => one.Length > 0).Distinct().Take(MostInvited)];
        var declined = invitation.Purpose == InvitationPurpose.Reply && invitation.Invited.Any(one => one.Answer == Attendance.Declined);
        return ends - begins > _longest ? null
            : new(invitation.Key, begins, ends, invitation.Name, people, declined || invitation.Purpose == InvitationPurpose.Cancel);
    }
}
