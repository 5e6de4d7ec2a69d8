using System.Globalization;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary>The folders of a mailbox with their letters on the server and here.</summary>
internal static class FolderTable
{
    /// <summary>Writes them to standard output.</summary>
    public static void Write(Mailbox mailbox, bool json)
    {
        var folders = mailbox.Folders.OrderBy(one => one.Role).ThenBy(one => one.Path, StringComparer.Ordinal).ToList();
        if (json)
        {
            folders.ForEach(one => Console.WriteLine(Line.Of(FolderLine.Of(mailbox, one))));
        }
        else if (folders.Count == 0)
        {
            Console.WriteLine("It was not read yet: the inbox and the folder of sent letters are found at the first reading.");
        }
        else
        {
            Table.Write(folders.Select(one => (string[])[one.Path, one.Role.ToString().ToLowerInvariant(), Numbers(one)]));
        }
    }

    private static string Numbers(MailFolder folder)
    {
        if (folder is not { OnServer: { } there, Here: { } here, CountedAt: { } at })
        {
            return Terminal.Faint("not counted yet");
        }

        var numbers = string.Create(CultureInfo.InvariantCulture, $"server {there}, here {here}");
        return $"{(here < there ? Terminal.Red(numbers) : Terminal.Green(numbers))} {Terminal.Faint($"({at:yyyy-MM-dd HH:mm} UTC)")}";
    }
}
