using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tact.Desk.Drafts;

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
        services.AddSingleton<Courier>();
        services.AddSingleton<SentCopies>();
        services.AddSingleton<Aftermath>();
        return services;
    }
}
