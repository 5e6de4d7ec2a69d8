using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail;

/// <summary>Puts together what speaks with mail servers.</summary>
public static class MailSetup
{
    /// <summary>Adds mailboxes and the way to their servers.</summary>
    /// <param name="services">The desk.</param>
    /// <param name="trusted">The folder with certificates of authorities of one's own.</param>
    public static IServiceCollection AddMailboxes(this IServiceCollection services, string trusted)
    {
        services.AddSingleton(_ => MailTrust.In(trusted));
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<MailAccounts>();
        services.AddSingleton<MailboxBook>();
        services.AddSingleton<MailboxTest>();
        return services;
    }
}
