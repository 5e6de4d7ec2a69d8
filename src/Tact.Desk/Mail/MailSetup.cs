using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mail.Intake;
using Tact.Desk.Mailboxes;
using Tact.Desk.Secrets;

namespace Tact.Desk.Mail;

/// <summary>Puts together what speaks with mail servers.</summary>
public static class MailSetup
{
    /// <summary>Adds mailboxes and the way to their servers.</summary>
    /// <param name="services">The desk.</param>
    /// <param name="trusted">The folder with certificates of authorities of one's own.</param>
    /// <param name="staysHome">Whether no server is to be reached at all.</param>
    public static IServiceCollection AddMailboxes(this IServiceCollection services, string trusted, bool staysHome)
    {
        services.AddSingleton(_ => MailTrust.In(trusted));
        services.AddSingleton<AccessTokens>();
        services.AddSingleton(provider => Accounts(provider, staysHome));
        services.AddSingleton<MailboxBook>();
        services.AddSingleton<MailboxTest>();
        return services.AddIntake();
    }

    private static MailAccounts Accounts(IServiceProvider desk, bool staysHome) =>
        new(desk.GetRequiredService<ISealed>(), desk.GetRequiredService<AccessTokens>(), desk.GetRequiredService<MailTrust>()) { StaysHome = staysHome };
}
