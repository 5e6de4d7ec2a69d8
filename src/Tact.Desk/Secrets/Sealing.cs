using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Tact.Desk.Secrets;

/// <summary>Seals with the desk's keys, which lie in its database under the master key.</summary>
public sealed class Sealing(IDataProtectionProvider keys) : ISealed
{
    private readonly IDataProtector _seal = keys.CreateProtector("Tact.Mailbox.Secrets");

    /// <inheritdoc />
    public string Seal(string secret) => secret.Length == 0 ? "" : _seal.Protect(secret);

    /// <inheritdoc />
    public string Open(string sealedSecret)
    {
        try
        {
            return sealedSecret.Length == 0 ? "" : _seal.Unprotect(sealedSecret);
        }
        catch (CryptographicException unknown)
        {
            throw new DeskFailure(
                "A stored password was sealed under a key this desk does not have.",
                "Restore the whole backup with its keys, or enter the mailbox's password again.",
                unknown);
        }
    }
}
