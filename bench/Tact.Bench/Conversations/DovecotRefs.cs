using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Tact.Bench.Conversations;

/// <summary>Asks Dovecot which letters belong together: its answer to THREAD REFS over a Maildir of them.</summary>
internal static partial class DovecotRefs
{
    private const string Imap = "/usr/lib/dovecot/imap";

    /// <summary>The number of the group of each letter, in the order of <paramref name="letters"/>.</summary>
    public static int[] Of(IReadOnlyList<ReadOnlyMemory<byte>> letters)
    {
        var folder = Directory.CreateTempSubdirectory("tact-refs-");
        try
        {
            Lay(letters, folder.FullName);
            return Groups(Ask(folder.FullName), letters.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Lay(IReadOnlyList<ReadOnlyMemory<byte>> letters, string folder)
    {
        foreach (var sub in (string[])["md/cur", "md/new", "md/tmp", "run"])
        {
            Directory.CreateDirectory(Path.Combine(folder, sub));
        }

        for (var at = 0; at < letters.Count; at++)
        {
            using var file = File.Create(Path.Combine(folder, "md/cur", string.Create(CultureInfo.InvariantCulture, $"{1_000_000 + at}.1.here:2,")));
            file.Write(letters[at].Span);
        }

        File.WriteAllText(Path.Combine(folder, "conf"), $"""
            base_dir = {folder}/run
            state_dir = {folder}/run
            log_path = {folder}/log
            ssl = no
            mail_location = maildir:{folder}/md
            mail_uid = nobody
            mail_gid = nogroup
            mail_fsync = never
            """);
    }

    /// <summary>Dovecot will not work as root; as anybody else it works as it is.</summary>
    private static string Ask(string folder)
    {
        var asRoot = Environment.UserName == "root";
        if (asRoot)
        {
            using var owned = Process.Start("chown", ["-R", "nobody:nogroup", folder]);
            owned.WaitForExit();
        }

        string[] imap = [Imap, "-c", Path.Combine(folder, "conf")];
        var start = new ProcessStartInfo(asRoot ? "runuser" : Imap, asRoot ? ["-u", "nobody", "--", .. imap] : imap[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (start.Environment["USER"], start.Environment["HOME"]) = (asRoot ? "nobody" : Environment.UserName, folder);
        using var dovecot = Process.Start(start)!;
        dovecot.ErrorDataReceived += (_, _) => { };
        dovecot.BeginErrorReadLine();
        dovecot.StandardInput.Write("b SELECT INBOX\r\nd THREAD REFS UTF-8 ALL\r\ne LOGOUT\r\n");
        dovecot.StandardInput.Close();
        return dovecot.StandardOutput.ReadToEnd();
    }

    /// <summary>Files sort as they were laid, so sequence numbers are positions; every outermost bracket is a group.</summary>
    private static int[] Groups(string answer, int count)
    {
        var groups = new int[count];
        var (depth, group) = (0, 0);
        var line = answer.Split('\n').First(one => one.StartsWith("* THREAD", StringComparison.Ordinal));
        foreach (var piece in Pieces().Matches(line).Select(match => match.Value))
        {
            depth += piece == "(" ? 1 : piece == ")" ? -1 : 0;
            group += piece == "(" && depth == 1 ? 1 : 0;
            if (char.IsAsciiDigit(piece[0]))
            {
                groups[int.Parse(piece, CultureInfo.InvariantCulture) - 1] = group;
            }
        }

        return groups;
    }

    [GeneratedRegex(@"[()]|\d+")]
    private static partial Regex Pieces();
}
