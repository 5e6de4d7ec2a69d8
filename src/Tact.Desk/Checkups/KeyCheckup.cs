using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Secrets;
using Tact.Desk.Storage;

namespace Tact.Desk.Checkups;

/// <summary>The master key: there, and the one this desk was sealed under.</summary>
internal static class KeyCheckup
{
    private const string About = "key";

    public static CheckupNote Look(IServiceProvider desk)
    {
        try
        {
            using var reading = desk.GetRequiredService<DeskStore>().Read();
            if (!reading.DataProtectionKeys.Any())
            {
                return CheckupNote.Ok(About, "Nothing is sealed yet; the key is made with the first password.");
            }

            var key = desk.GetRequiredService<MasterKey>();
            return CheckupNote.Ok(About, $"The master key {key.Fingerprint} fits.");
        }
        catch (DeskFailure failure)
        {
            return CheckupNote.Stop(About, failure);
        }
    }
}
