using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Dispatches;
using Tact.Desk.Sample.Content;
using Tact.Desk.Storage;

namespace Tact.Desk.Sample;

/// <summary>Puts together the sample agency. Until it is laid onto a desk, or a letter goes to one of its clients, none of it is read.</summary>
internal static class SampleSetup
{
    public static IServiceCollection AddSample(this IServiceCollection services)
    {
        services.AddSingleton<Lazy<SampleLibrary>>(_ => new(SampleLibrary.Load));
        services.AddSingleton<Lazy<ScriptedClients>>(provider => new(() => Clients(provider)));
        services.AddSingleton<SampleDesk>();
        services.AddSingleton<SamplePost>();
        services.AddSingleton<ICarrier, SampleCarrier>();
        services.AddHostedService<SampleWorker>();
        return services;
    }

    private static ScriptedClients Clients(IServiceProvider provider)
    {
        var library = provider.GetRequiredService<Lazy<SampleLibrary>>().Value;
        var start = SampleDesk.StartOf(provider.GetRequiredService<DeskStore>(), library);
        return new(library, start ?? provider.GetRequiredService<TimeProvider>().GetUtcNow());
    }
}
