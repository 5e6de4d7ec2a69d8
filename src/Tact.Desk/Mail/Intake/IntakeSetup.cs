using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>Puts together what reads letters from servers.</summary>
internal static class IntakeSetup
{
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.TryAddSingleton(new IntakeSettings());
        services.AddSingleton<MailboxLeases>();
        services.AddSingleton<MailboxHealth>();
        services.AddSingleton<MailboxWishes>();
        services.AddSingleton<Bookmarks>();
        services.AddSingleton<FolderOpening>();
        services.AddSingleton<FolderIntake>();
        services.AddSingleton<FolderCount>();
        services.AddSingleton<VisitParts>();
        services.AddSingleton<ReadingRound>();
        services.AddHostedService<IntakeWorker>();
        return services;
    }
}
