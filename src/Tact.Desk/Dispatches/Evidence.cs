using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>What shows that an uncertain letter was sent after all.</summary>
internal static class Evidence
{
    /// <summary>In words, or null while nothing shows it. That nothing shows it proves nothing.</summary>
    public static async Task<string?> Of(DeskContext context, Dispatch dispatch, CancellationToken ct) =>
        await IsOnTheServer(context, dispatch.MessageId, ct) ? "It was found on the server afterwards: the server had taken it."
        : await Mentioning(context, dispatch, ct) switch
        {
            null => null,
            LetterKind.Bounce => "A report about it came back: the server had taken it.",
            LetterKind.Receipt => "A receipt for it came back: it arrived.",
            _ => "It was answered: it arrived.",
        };

    /// <summary>Seen in a folder: the server's own Sent, or the inbox of a colleague who got a copy.</summary>
    private static Task<bool> IsOnTheServer(DeskContext context, string messageId, CancellationToken ct) => (
        from arrival in context.Arrivals
        join sighting in context.Sightings on arrival.Id equals sighting.ArrivalId
        where arrival.MessageId == messageId
        select sighting).AnyAsync(ct);

    private static Task<LetterKind?> Mentioning(DeskContext context, Dispatch dispatch, CancellationToken ct)
    {
        var id = dispatch.MessageId;
        return context.Letters
            .Where(one => one.At >= dispatch.QueuedAt && !one.IsOurs)
            .Where(one => one.InReplyTo == id || one.References.Contains(id) || (one.Kind == LetterKind.Bounce && one.Text.Contains(id)))
            .Select(one => (LetterKind?)one.Kind).FirstOrDefaultAsync(ct);
    }
}
