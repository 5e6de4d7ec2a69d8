using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tact.Desk.Queue;
using Tact.Web.Wording;

namespace Tact.Web.Layout;

/// <summary>What the command palette finds by name: clients first, then conversations, then the search for the words themselves.</summary>
internal static class PaletteDoor
{
    private const int Most = 12;

    public static void Map(IEndpointRouteBuilder doors) => doors.MapGet("/palette", Find);

    private static async Task<IResult> Find(string? q, ConversationList list, Words words, CancellationToken ct)
    {
        var wanted = q?.Trim() ?? "";
        if (wanted.Length is 0 or > 200)
        {
            return Results.Json(Array.Empty<object>());
        }

        var (clients, conversations) = await list.Called(wanted, Most, ct);
        return Results.Json(clients.Select(one => new Found(one.Name, words["palette.client"], $"/conversations?client={one.Id}&show=all"))
            .Concat(conversations.Select(one => new Found(one.Name.Length > 0 ? one.Name : words["talk.no_subject"], one.About, $"/conversations/{one.Id}")))
            .Append(new(words["palette.search", wanted], words["rail.search"], $"/search?q={Uri.EscapeDataString(wanted)}")));
    }

    private sealed record Found(string Title, string Hint, string Url);
}
