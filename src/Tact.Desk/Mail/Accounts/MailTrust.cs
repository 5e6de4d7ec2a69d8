using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Accounts;

/// <summary>Whose certificates are believed: what this machine trusts, and the authorities whose certificates a member laid into the desk's folder.</summary>
public sealed class MailTrust(IEnumerable<X509Certificate2> own)
{
    private readonly X509Certificate2Collection _own = [.. own];

    /// <summary>With the authorities in <paramref name="folder"/>, one PEM file each or several in one.</summary>
    public static MailTrust In(string folder)
    {
        var own = new X509Certificate2Collection();
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
        {
            try
            {
                own.ImportFromPemFile(file);
            }
            catch (System.Security.Cryptography.CryptographicException unreadable)
            {
                throw new DeskFailure($"{file} is no certificate in PEM.", "Take it out of the folder, or convert it with openssl.", unreadable);
            }
        }

        return new(own);
    }

    /// <summary>What is wrong with the certificate a host shows; null when it is believed.</summary>
    internal MailTrouble? Judge(string host, int port, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
        {
            return null;
        }

        if (certificate is null)
        {
            return new(MailTroubleKind.CertificateUnknown, host, port, "?");
        }

        var faults = errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors) ? Faults(certificate, chain) : X509ChainStatusFlags.NoError;
        return Kind(certificate, faults, errors) is { } kind ? new(kind, host, port, Detail(kind, certificate)) : null;
    }

    private static MailTroubleKind? Kind(X509Certificate2 certificate, X509ChainStatusFlags faults, SslPolicyErrors errors) =>
        faults.HasFlag(X509ChainStatusFlags.NotTimeValid)
            ? certificate.NotBefore.ToUniversalTime() > TimeProvider.System.GetUtcNow().UtcDateTime
                ? MailTroubleKind.CertificateTooYoung : MailTroubleKind.CertificateExpired
        : faults != X509ChainStatusFlags.NoError ? MailTroubleKind.CertificateUnknown
        : errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) ? MailTroubleKind.CertificateForOther
        : null;

    private static string Detail(MailTroubleKind kind, X509Certificate2 certificate) => kind switch
    {
        MailTroubleKind.CertificateExpired => Day(certificate.NotAfter),
        MailTroubleKind.CertificateTooYoung => Day(certificate.NotBefore),
        MailTroubleKind.CertificateForOther => Names(certificate),
        _ => certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
    };

    private X509ChainStatusFlags Faults(X509Certificate2 certificate, X509Chain? shown)
    {
        var machine = Flags(shown);
        if (_own.Count == 0)
        {
            return machine;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.AddRange(_own);
        chain.ChainPolicy.ExtraStore.AddRange(shown?.ChainPolicy.ExtraStore ?? []);
        chain.Build(certificate);
        var own = Flags(chain);
        return own.HasFlag(X509ChainStatusFlags.UntrustedRoot) || own.HasFlag(X509ChainStatusFlags.PartialChain) ? machine : own;
    }

    private static X509ChainStatusFlags Flags(X509Chain? chain) =>
        (chain?.ChainStatus ?? []).Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status);

    private static string Names(X509Certificate2 certificate)
    {
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(one => one.EnumerateDnsNames().Concat(one.EnumerateIPAddresses().Select(address => address.ToString())));
        return string.Join(", ", names.DefaultIfEmpty(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false)).Take(5));
    }

    private static string Day(DateTime local) => local.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
