using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Tact.Desk.Members;

namespace Tact.Web.Members;

/// <summary>The member who is looking.</summary>
internal sealed class Me(IHttpContextAccessor accessor)
{
    /// <summary>Whether anybody is signed in.</summary>
    public bool IsHere => User.Identity?.IsAuthenticated == true;

    /// <summary>The member's number; 0 for a visitor.</summary>
    public long Id => long.TryParse(User.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>The name colleagues see.</summary>
    public string Name => User.FindFirstValue(MemberCookie.Name) ?? "";

    /// <summary>The address the member signs in with.</summary>
    public string Address => User.FindFirstValue(ClaimTypes.Email) ?? "";

    /// <summary>What the member may do.</summary>
    public Role Role => Enum.TryParse<Role>(User.FindFirstValue(MemberCookie.Role), out var role) ? role : Role.Guest;

    /// <summary>The language the member chose; empty follows the browser.</summary>
    public string Language => User.FindFirstValue(MemberCookie.Language) ?? "";

    /// <summary>Whether the member may write, assign and close.</summary>
    public bool MayWrite => IsHere && Role != Role.Guest;

    /// <summary>Whether the member may change mailboxes and members.</summary>
    public bool MayRun => IsHere && Role == Role.Owner;

    /// <summary>The zone the member works in.</summary>
    public TimeZoneInfo Zone =>
        TimeZoneInfo.TryFindSystemTimeZoneById(User.FindFirstValue(MemberCookie.Zone) ?? "UTC", out var zone) ? zone : TimeZoneInfo.Utc;

    private ClaimsPrincipal User => accessor.HttpContext?.User ?? new();
}
