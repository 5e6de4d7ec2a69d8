using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tact.Desk.Dispatches;
using Tact.Desk.Mail.Dispatch;
using Tact.Desk.Mailboxes;

namespace Tact.KillHost;

/// <summary>The planted fault: a carrier that tells only after the server has answered that the letter is past recall.</summary>
internal sealed class TooLateCarrier(SmtpCarrier carrier) : ICarrier
{
    public static void Plant(IServiceCollection services)
    {
        services.RemoveAll<ICarrier>();
        services.AddSingleton<SmtpCarrier>();
        services.AddSingleton<ICarrier, TooLateCarrier>();
    }

    public bool Serves(Mailbox mailbox) => carrier.Serves(mailbox);

    public Task<long?> MostBytes(Mailbox mailbox, CancellationToken ct) => carrier.MostBytes(mailbox, ct);

    public async Task<Carried> Carry(Parcel parcel, Func<CancellationToken, Task> pastRecall, CancellationToken ct)
    {
        var carried = await carrier.Carry(parcel, _ => Task.CompletedTask, ct);
        await pastRecall(ct);
        return carried;
    }
}
