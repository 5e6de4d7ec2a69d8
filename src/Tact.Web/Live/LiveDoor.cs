using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Tact.Desk.Live;

namespace Tact.Web.Live;

/// <summary>
/// Tells an open page that something changed (server-sent events): what, not how; the page then looks again with the
/// rights its member has at that moment.
/// </summary>
internal static class LiveDoor
{
    // Not longer than proxies keep a silent connection open.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    // A storm of changes, as an import makes, comes as one word every now and then.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(250);

    // Now and then the page calls anew, and shows again who it is for: whoever was shut out meanwhile stays out.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder doors) => doors.MapGet("/live", Tell);

    private static async Task Tell(HttpContext context, LiveFeed feed, TimeProvider clock, IHostApplicationLifetime desk)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache, no-transform";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        using var enough = new CancellationTokenSource(Longest, clock);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, context.RequestAborted, desk.ApplicationStopping);
        try
        {
            var changes = feed.Gather(Silence, clock, any.Token);
            await Say(context.Response, "retry: 1500\nevent: here\ndata: {}\n\n", any.Token);
            await foreach (var gathered in changes)
            {
                await Say(context.Response, gathered.Count == 0 ? ": all is well\n\n" : $"event: changed\ndata: {Words(gathered)}\n\n", any.Token);
                await Task.Delay(Breath, clock, any.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone, the desk closes, or it is time to call anew.
        }
    }

    private static async Task Say(HttpResponse response, string words, CancellationToken ct)
    {
        await response.WriteAsync(words, ct);
        await response.Body.FlushAsync(ct);
    }

    /// <summary>The conversations concerned, and whether anything besides them is.</summary>
    private static string Words(IReadOnlyList<DeskChange> changes) => JsonSerializer.Serialize(new
    {
        conversations = changes.Select(one => one.ConversationId).OfType<long>().Distinct(),
        more = changes.Count >= LiveFeed.Backlog || changes.Any(one => one.ConversationId is null),
    });
}
