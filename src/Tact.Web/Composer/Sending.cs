using Microsoft.AspNetCore.Http;
using Tact.Desk.Dispatches;
using Tact.Web.Conversations;
using Tact.Web.Members;

namespace Tact.Web.Composer;

/// <summary>Sends a draft and leads to where one sees what became of it.</summary>
internal sealed class Sending(Outbox outbox, Me me)
{
    public async Task<IResult> Send(long draft, DraftForm form, CancellationToken ct)
    {
        var key = form.ClientKey.Length is > 0 and <= 100 ? form.ClientKey : Guid.NewGuid().ToString("n");
        return await outbox.SendAt(form.Leaves, draft, me.Id, key, form.Waivers, ct) switch
        {
            SendResult.Held held => Results.LocalRedirect(form.Conversation is { } id ? $"/conversations/{id}" : $"/dispatches/{held.DispatchId}"),
            SendResult.Stopped => Results.LocalRedirect($"/drafts/{draft}/reasons?key={Uri.EscapeDataString(key)}{Later(form)}"),
            SendResult.ImpossibleAddress wrong => Back(draft, form, nameof(SendResult.ImpossibleAddress), wrong.Address),
            SendResult.TooBig big => Back(draft, form, nameof(SendResult.TooBig), Sizes.Shown(big.Most)),
            var refused => Back(draft, form, refused.GetType().Name, null),
        };
    }

    private static string Later(DraftForm form) => form.Leaves is { } at ? $"&leaves={Uri.EscapeDataString(Clock.Iso(at))}" : "";

    private static IResult Back(long draft, DraftForm form, string why, string? about) => DraftDoors.Back(draft, form.Conversation, why, about);
}
