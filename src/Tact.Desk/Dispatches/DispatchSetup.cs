using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tact.Desk.Drafts;
using Tact.Desk.Mail.Dispatch;

namespace Tact.Desk.Dispatches;

/// <summary>Puts together what writes and sends letters.</summary>
internal static class DispatchSetup
{
    public static IServiceCollection AddWriting(this IServiceCollection services)
    {
        services.TryAddSingleton(new DraftLimits());
        services.TryAddSingleton(new DispatchSettings());
        services.AddSingleton<DraftBook>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<OutboxReading>();
        services.AddSingleton<SmtpLines>();
        services.AddSingleton<ICarrier, SmtpCarrier>();
        services.AddSingleton<ISentFolder, ImapSentFolder>();
        services.AddSingleton<Courier>();
        services.AddSingleton<SentCopies>();
        services.AddSingleton<Aftermath>();
        services.AddHostedService<DispatchWorker>();
        return services;
    }
}
