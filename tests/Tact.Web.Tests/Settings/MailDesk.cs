using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Web.Tests.Settings;

/// <summary>What these tests type into the form of a mailbox, and what stands in the book afterwards.</summary>
internal static class MailDesk
{
    public static (string Name, string Value)[] Fields(this MailServer server, string address, string password = MailServer.Password) =>
    [
        ("address", address), ("name", "The Agency"), ("password", password), ("user", ""),
        ("imap_host", MailServer.Host), ("imap_port", Text(server.Imaps)), ("imap_protection", "Tls"),
        ("smtp_host", MailServer.Host), ("smtp_port", Text(server.Submissions)), ("smtp_protection", "Tls"),
    ];

    public static (string Name, string Value)[] With(this IEnumerable<(string Name, string Value)> fields, params (string Name, string Value)[] others) =>
        [.. fields.Where(field => others.All(other => other.Name != field.Name)), .. others];

    public static Task<List<Mailbox>> Mailboxes(this WebDesk desk) => desk.Services.GetRequiredService<MailboxBook>().List(TestContext.Current.CancellationToken);

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
