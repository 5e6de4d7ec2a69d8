using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Tact.Desk.Storage;

namespace Tact.Desk.Secrets;

/// <summary>Puts the seals together. Cookies and form tokens of the web are under the same keys.</summary>
public static class SecretsSetup
{
    /// <summary>Adds <see cref="ISealed"/>, and data protection with its keys in the desk's database.</summary>
    public static IServiceCollection AddSecrets(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => MasterKeySource.FromEnvironment(provider.GetRequiredService<DeskFolder>().MasterKeyFile));
        services.AddSingleton(Opened);
        services.AddDataProtection().SetApplicationName("Tact").PersistKeysToDbContext<DeskContext>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlEncryptor = new SealedKeys.In(provider.GetRequiredService<MasterKey>())));
        services.AddSingleton<ISealed, Sealing>();
        return services;
    }

    /// <summary>The key, after it was seen to fit: a wrong one would not fail but quietly begin new keys.</summary>
    private static MasterKey Opened(IServiceProvider provider)
    {
        using var desk = provider.GetRequiredService<DeskStore>().Read();
        var stored = desk.DataProtectionKeys.Select(one => one.Xml).ToList();
        var key = provider.GetRequiredService<MasterKeySource>().Take(mayMake: stored.Count == 0);
        return SealedKeys.AllUnder(stored, key) ? key : throw new DeskFailure(
            "The master key does not fit this desk: its passwords were sealed under another one.",
            "Give the key this desk was made with (the file master.key in its folder, TACT_MASTER_KEY or TACT_MASTER_KEY_FILE).");
    }
}
