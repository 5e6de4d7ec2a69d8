using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Tact.Web.Members;

namespace Tact.Web.Settings.Mailboxes;

/// <summary>
/// Hands a tried mailbox to the page, so that the member's word keeps exactly what was tried, on whichever node it is
/// said. It is sealed under the desk's keys, good for its member alone, and for an hour.
/// </summary>
internal sealed class Trials(IDataProtectionProvider keys, Me me, TimeProvider time)
{
    private static readonly TimeSpan Good = TimeSpan.FromHours(1);
    private readonly IDataProtector _seal = keys.CreateProtector("Tact.Mailbox.Tried");

    /// <summary>What the page carries.</summary>
    public string Seal(MailboxTyped typed, long? mailbox) =>
        _seal.Protect(JsonSerializer.Serialize(new TriedMailbox(me.Id, mailbox, time.GetUtcNow() + Good, typed.ToForm())));

    /// <summary>What was tried; null when that was somebody else, another mailbox, too long ago, or never.</summary>
    public TriedMailbox? Open(string carried, long? mailbox)
    {
        try
        {
            var tried = carried.Length == 0 ? null : JsonSerializer.Deserialize<TriedMailbox>(_seal.Unprotect(carried));
            return tried is not null && tried.Member == me.Id && tried.Mailbox == mailbox && tried.Until > time.GetUtcNow() ? tried : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
