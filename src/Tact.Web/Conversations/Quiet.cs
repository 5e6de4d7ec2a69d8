using Microsoft.AspNetCore.Http;

namespace Tact.Web.Conversations;

/// <summary>Forms that are sent without leaving the page (js/quiet.js) need no page for an answer.</summary>
internal static class Quiet
{
    public static bool Is(HttpRequest request) => request.Headers.ContainsKey("X-Quiet");
}
