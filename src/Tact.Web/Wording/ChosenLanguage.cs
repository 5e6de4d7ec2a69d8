using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Tact.Web.Members;

namespace Tact.Web.Wording;

/// <summary>The language a member chose, or a visitor picked on a page without a member; else the browser's own decides.</summary>
internal sealed class ChosenLanguage : RequestCultureProvider
{
    public const string Cookie = "tact-language";

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var chosen = httpContext.User.FindFirst(MemberCookie.Language)?.Value is { Length: > 0 } member
            ? member
            : httpContext.Request.Cookies[Cookie];
        return Task.FromResult(Words.Codes.Contains(chosen) ? new ProviderCultureResult(chosen) : null);
    }
}
