using Microsoft.AspNetCore.Identity;
using Tact.Desk.Clients;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;
using Tact.Desk.Sample.Content;
using Tact.Desk.Storage;

namespace Tact.Desk.Sample;

/// <summary>Puts the agency itself onto a fresh desk: its members, mailboxes and clients.</summary>
public sealed class SamplePeople(SampleAgency agency, DeskContext desk)
{
    /// <summary>The password of every member of the demo. It guards nothing: the demo's letters are invented.</summary>
    public const string Password = "ink and reel";

    /// <summary>Adds everyone; the caller saves.</summary>
    /// <param name="mayComeIn">
    /// Whether the members may sign in. On a desk of somebody's own they may not, and none of them is its owner.
    /// </param>
    public void Add(bool mayComeIn = true)
    {
        // One hash for all: hashing is slow on purpose, and the demo should open at once.
        var hash = mayComeIn ? new PasswordHasher<Member>().HashPassword(new(), Password) : null;
        desk.Users.AddRange(agency.Members.Select(member => Hire(member, hash)));
        desk.Mailboxes.AddRange(agency.Mailboxes.Select(Open));
        desk.Clients.AddRange(agency.Clients.Select(Know));
    }

    private static Member Hire(SampleMember member, string? hash) => new()
    {
        UserName = member.Address,
        NormalizedUserName = member.Address.ToUpperInvariant(),
        Email = member.Address,
        NormalizedEmail = member.Address.ToUpperInvariant(),
        EmailConfirmed = true,
        PasswordHash = hash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Name = member.Name,
        Role = Enum.Parse<Role>(member.Role, ignoreCase: true) is var role && role == Role.Owner && hash is null ? Role.Lead : role,
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
