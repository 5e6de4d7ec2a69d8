using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Tact.Web.Wording;

namespace Tact.Web.Security;

/// <summary>Every change asks for the token that only the desk's own pages know, in the form or in a header.</summary>
internal sealed class SameHandCheck(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Refusal;

    /// <summary>
    /// The same before anything of a form is read: whoever reads one without its token would stumble. A page that only
    /// says what went wrong is shown to everybody.
    /// </summary>
    public static Task Before(HttpContext context, RequestDelegate next) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } && !SaysWhatWentWrong(context)
            ? Refusal.ExecuteAsync(context)
            : next(context);

    private static IResult Refusal => Results.BadRequest(Words.Current["error.token"]);

    private static bool SaysWhatWentWrong(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
