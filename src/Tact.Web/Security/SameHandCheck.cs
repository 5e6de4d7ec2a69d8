using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Tact.Web.Wording;

namespace Tact.Web.Security;

/// <summary>Every change asks for the token that only the desk's own pages know, in the form or in a header.</summary>
internal sealed class SameHandCheck(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Results.BadRequest(Words.Current["error.token"]);
}
