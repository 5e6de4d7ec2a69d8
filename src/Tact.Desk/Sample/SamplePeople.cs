using Tact.Desk.Clients;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;
using Tact.Desk.Sample.Content;
using Tact.Desk.Storage;

namespace Tact.Desk.Sample;

/// <summary>
/// Puts the agency itself onto a desk: its members, mailboxes and clients. No member has a password: the demo lets its
/// visitors in by itself, and nobody else is to come in as one of them.
/// </summary>
public sealed class SamplePeople(SampleAgency agency, DeskContext desk)
{
    /// <summary>Adds everyone; the caller saves.</summary>
    /// <param name="mayOwn">Whether one of the members owns the desk; on somebody's own desk none does.</param>
    public void Add(bool mayOwn)
    {
        desk.Users.AddRange(agency.Members.Select(member => Hire(member, mayOwn)));
        desk.Mailboxes.AddRange(agency.Mailboxes.Select(Open));
        desk.Clients.AddRange(agency.Clients.Select(Know));
    }

    private static Member Hire(SampleMember member, bool mayOwn) => new()
    {
        UserName = member.Address,
        NormalizedUserName = member.Address.ToUpperInvariant(),
        Email = member.Address,
        NormalizedEmail = member.Address.ToUpperInvariant(),
        EmailConfirmed = true,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Name = member.Name,
        Role = Enum.Parse<Role>(member.Role, ignoreCase: true) is var role && role == Role.Owner && !mayOwn ? Role.Lead : role,
        Language = member.Language,
        Zone = member.Zone,
    };

    private static Mailbox Open(SampleAccount account) => new()
    {
        Address = account.Address,
        Name = account.Name,
        IsBuiltIn = true,
        Signature = account.Signature.TrimEnd(),
        UserName = account.Address,
        Folders =
        [
            new() { Path = "INBOX", Role = FolderRole.Inbox, UidValidity = 1 },
            new() { Path = "Sent", Role = FolderRole.Sent, UidValidity = 1 },
        ],
    };

    private static Client Know(SampleClient client) => new()
    {
        Key = client.Contacts[0].Party.Domain,
        Name = client.Name,
        Zone = client.Zone,
    };
}
