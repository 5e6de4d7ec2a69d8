using MailKit;
using MailKit.Net.Imap;

namespace Tact.Desk.Mail.Accounts;

/// <summary>Which folders of a server are worth reading.</summary>
internal static class ServerFolders
{
    private static readonly Lazy<HashSet<string>> Names = new(Load);

    /// <summary>The folder of sent letters: the one the server marks, else one that is called so in any language.</summary>
    public static async Task<IMailFolder?> Sent(ImapClient imap, CancellationToken ct)
    {
        var all = new List<IMailFolder>();
        foreach (var space in imap.PersonalNamespaces)
        {
            all.AddRange(await imap.GetFoldersAsync(space, cancellationToken: ct));
        }

        var open = all.Where(folder => !folder.Attributes.HasFlag(FolderAttributes.NoSelect) && !folder.Attributes.HasFlag(FolderAttributes.NonExistent)).ToList();
        return open.FirstOrDefault(folder => folder.Attributes.HasFlag(FolderAttributes.Sent))
            ?? open.Where(folder => Names.Value.Contains(folder.Name)).OrderBy(folder => folder.FullName.Length).FirstOrDefault();
    }

    private static HashSet<string> Load()
    {
        using var list = typeof(ServerFolders).Assembly.GetManifestResourceStream("mail/SentNames.txt")!;
        using var reader = new StreamReader(list);
        return reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
