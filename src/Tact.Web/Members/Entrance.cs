using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Tact.Desk.Members;

namespace Tact.Web.Members;

/// <summary>Lets members in by address and password, and out again.</summary>
internal sealed class Entrance(SignInManager<Member> identity, UserManager<Member> members, IHttpContextAccessor accessor)
{
    public const string Scheme = "Identity.Application";

    private HttpContext Context => accessor.HttpContext!;

    /// <summary>Whether address and password go together and the member is welcome; if so, they are signed in.</summary>
    public async Task<bool> SignIn(string address, string password, bool keep)
    {
        if (await members.FindByNameAsync(address.Trim()) is not { LeftAt: null } member)
        {
            // As slow as for a member, so that nobody learns who is one.
            new PasswordHasher<Member>().HashPassword(new(), password);
            return false;
        }

        if (!(await identity.CheckPasswordSignInAsync(member, password, lockoutOnFailure: true)).Succeeded)
        {
            return false;
        }

        await SignIn(member, keep);
        return true;
    }

    /// <summary>Signs a member in whom we know.</summary>
    public Task SignIn(Member member, bool keep) =>
        Context.SignInAsync(Scheme, MemberCookie.Of(member, Scheme), new() { IsPersistent = keep });

    /// <summary>Signs whoever is signed in out.</summary>
    public Task SignOut() => Context.SignOutAsync(Scheme);
}
