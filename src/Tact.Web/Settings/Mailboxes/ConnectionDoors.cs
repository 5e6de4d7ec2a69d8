using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Tact.Desk.Mailboxes;
using Tact.Web.Security;
using Tact.Web.Wording;

namespace Tact.Web.Settings.Mailboxes;

/// <summary>What the page of a mailbox asks while it is filled in: which servers an address has, and whether they work.</summary>
internal static class ConnectionDoors
{
    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapGet("/mailboxes/guess", Guess).RequireAuthorization(May.Run);
        doors.MapPost("/mailboxes/try", Try).RequireAuthorization(May.Run);
    }

    private static IResult Guess(string? address, Words words)
    {
        if (address is null || !address.Contains('@', StringComparison.Ordinal))
        {
            return Results.NoContent();
        }

        var guess = ServerGuess.Of(address);
        return Results.Json(new
        {
            imap = ServerTyped.Of(guess.Imap),
            smtp = ServerTyped.Of(guess.Smtp),
            signIn = guess.SignIn.ToString(),
            tokenEndpoint = guess.TokenEndpoint,
            hint = guess.HintIn(words.Tongue) ?? "",
        });
    }

    /// <summary>Each step as soon as it is known, a line of HTML each; the last says what can be done now.</summary>
    private static async Task Try(HttpContext context, Connecting connecting, Trials trials, ILoggerFactory logs, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var typed = MailboxTyped.Of(form).Guessed();
        long? id = long.TryParse(form["mailbox"], out var existing) ? existing : null;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await using var renderer = new HtmlRenderer(context.RequestServices, logs);
        var attempt = new Attempt { Flaw = await connecting.Flaw(typed, id, ct) };
        if (attempt.Flaw is null)
        {
            await foreach (var step in connecting.Try(typed, id, ct))
            {
                await Say<ProbeStep>(context, renderer, new() { ["Step"] = step, ["IsFirstOfSide"] = attempt.IsFirstOfSide(step) }, ct);
                attempt.Steps.Add(step);
            }

            attempt.Carried = trials.Seal(typed, id);
        }

        await Say<ProbeEnd>(context, renderer, new() { ["Attempt"] = attempt, ["IsNew"] = id is null }, ct);
    }

    private static async Task Say<T>(HttpContext context, HtmlRenderer renderer, Dictionary<string, object?> with, CancellationToken ct)
        where T : IComponent
    {
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(with))).ToHtmlString());
        await context.Response.WriteAsync(html.ReplaceLineEndings(" ").Trim() + "\n", ct);
        await context.Response.Body.FlushAsync(ct);
    }
}
