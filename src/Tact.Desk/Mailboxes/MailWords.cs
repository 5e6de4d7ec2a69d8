using System.Globalization;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Desk.Mailboxes;

/// <summary>What is said about mailboxes, in the member's language; the words lie in <c>MailWords.txt</c>.</summary>
public static class MailWords
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> Sections = new(Load);

    /// <summary>The words under that key.</summary>
    public static string Say(Language language, string key, params string[] about) =>
        string.Format(CultureInfo.InvariantCulture, Sections.Value[language.Code()][key], [.. about.Concat(["", "", ""])]);

    /// <summary>The first half of a key: <c>CertificateExpired</c> is under <c>certificate-expired</c>.</summary>
    public static string KeyOf(Enum kind) => string.Concat(
        kind.ToString().Select((sign, at) => char.IsUpper(sign) ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(sign)}" : $"{sign}"));

    /// <summary>What can be said, in one language.</summary>
    public static IReadOnlyCollection<string> Keys(Language language) => Sections.Value[language.Code()].Keys;

    private static Dictionary<string, Dictionary<string, string>> Load()
    {
        using var list = typeof(MailWords).Assembly.GetManifestResourceStream("mailboxes/MailWords.txt")!;
        using var reader = new StreamReader(list);
        var sections = new Dictionary<string, Dictionary<string, string>>();
        var current = new Dictionary<string, string>();
        foreach (var line in reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                sections[line.Trim('[', ']')] = current = [];
            }
            else
            {
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                current[line[..equals].Trim()] = line[(equals + 1)..].Trim();
            }
        }

        return sections;
    }
}
