using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Members;
using Tact.Desk.Storage;

namespace Tact.Web.Members;

/// <summary>
/// Asks with every request whether the member is still welcome, and in which role: somebody shut out a second ago is out.
/// One lean read by primary key.
/// </summary>
internal sealed class MemberCookie(DeskStore desk) : CookieAuthenticationEvents
{
    public const string Name = "tact:name";
    public const string Role = "tact:role";
    public const string Language = "tact:language";
    public const string Zone = "tact:zone";
    public const string Stamp = "tact:stamp";

    private static readonly Func<DeskContext, long, Task<Member?>> Find =
        EF.CompileAsyncQuery((DeskContext context, long id) => context.Users.FirstOrDefault(one => one.Id == id));

    public static ClaimsPrincipal Of(Member member, string scheme) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, member.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Email, member.Email ?? ""),
            new(Name, member.Name),
            new(Role, member.Role.ToString()),
            new(Language, member.Language),
            new(Zone, member.Zone),
            new(Stamp, member.SecurityStamp ?? ""),
        ],
        scheme));

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var signedIn = context.Principal;
        if (long.TryParse(signedIn?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id))
        {
            await using var reading = desk.Read();
            if (await Find(reading, id) is { LeftAt: null } member && member.SecurityStamp == signedIn?.FindFirstValue(Stamp))
            {
                context.ReplacePrincipal(Of(member, context.Scheme.Name));
                return;
            }
        }

        context.RejectPrincipal();
    }
}
