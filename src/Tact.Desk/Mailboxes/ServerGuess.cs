using System.Globalization;
using Tact.Commandments.Reading;

namespace Tact.Desk.Mailboxes;

/// <summary>What the servers of an address most likely are: a provider's, by <c>Providers.txt</c>, else those of its domain.</summary>
/// <param name="Imap">Where to read.</param>
/// <param name="Smtp">Where to send.</param>
/// <param name="SignIn">How to sign in.</param>
/// <param name="TokenEndpoint">Where tokens are issued; empty where OAuth 2 is not known to be used.</param>
/// <param name="Hint">Which hint is due, as a key of the words; empty for none.</param>
public sealed record ServerGuess(Server Imap, Server Smtp, SignIn SignIn, string TokenEndpoint, string Hint)
{
    /// <summary>The guess for an address.</summary>
    public static ServerGuess Of(string address)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..].Trim().ToLowerInvariant();
        return Lines().Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .FirstOrDefault(parts => parts[0].Split(' ').Contains(domain)) is { } known
            ? new(At(known[1]), At(known[2]), known[3] == "oauth2" ? SignIn.OAuth2 : SignIn.Password, known.ElementAtOrDefault(4) ?? "", known[3])
            : new(At($"imap.{domain} 993"), At($"smtp.{domain} 465"), SignIn.Password, "", "");
    }

    /// <summary>What to mind with this provider, in the member's language; null when there is nothing.</summary>
    public string? HintIn(Language language) => Hint.Length == 0 ? null : MailWords.Say(language, $"hint.{Hint}");

    private static Server At(string written)
    {
        var parts = written.Split(' ');
        var port = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return new() { Host = parts[0], Port = port, Protection = port is 993 or 465 ? Protection.Tls : Protection.StartTls };
    }

    private static IEnumerable<string> Lines()
    {
        using var list = typeof(ServerGuess).Assembly.GetManifestResourceStream("mailboxes/Providers.txt")!;
        using var reader = new StreamReader(list);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
