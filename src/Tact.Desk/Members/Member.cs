using Microsoft.AspNetCore.Identity;

namespace Tact.Desk.Members;

/// <summary>A person at the desk. Signs in with the e-mail address.</summary>
public sealed class Member : IdentityUser<long>
{
    /// <summary>The name colleagues and clients see.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the member may do.</summary>
    public Role Role { get; set; } = Role.Member;

    /// <summary>The language of the interface: <c>en</c>, <c>ru</c> or <c>zh</c>; empty follows the browser.</summary>
    public string Language { get; set; } = "";

    /// <summary>The IANA time zone the member works in.</summary>
    public string Zone { get; set; } = "UTC";

    /// <summary>When the member was shut out, or null while welcome.</summary>
    public DateTimeOffset? LeftAt { get; set; }

    /// <summary>Whether the member may write, assign and close.</summary>
    public bool MayWrite => LeftAt is null && Role != Role.Guest;

    /// <summary>Whether the member may change mailboxes and members.</summary>
    public bool MayRun => LeftAt is null && Role == Role.Owner;
}
