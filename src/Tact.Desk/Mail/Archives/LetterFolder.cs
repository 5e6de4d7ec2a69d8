namespace Tact.Desk.Mail.Archives;

/// <summary>A Maildir, or any folder of letters.</summary>
internal static class LetterFolder
{
    public static IEnumerable<ArchivedLetter> Read(string folder) => Files(folder).SelectMany(Letters);

    private static IEnumerable<string> Files(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 })
            .Order(StringComparer.Ordinal);
        return IsMaildir(folder) ? files.Where(InMaildir)
            : files.Any(IsNamedAsLetter) ? files.Where(IsNamedAsLetter)
            : files.Where(file => Path.GetFileName(file)[0] != '.');
    }

    private static bool IsMaildir(string folder) =>
        Directory.Exists(Path.Combine(folder, "cur")) || Directory.Exists(Path.Combine(folder, "new"));

    /// <summary>Sub-folders of a Maildir are Maildirs too; <c>tmp</c> holds what was never delivered.</summary>
    private static bool InMaildir(string file) =>
        Path.GetFileName(Path.GetDirectoryName(file)) is "cur" or "new" && Path.GetFileName(file)[0] != '.';

    private static bool IsNamedAsLetter(string file) =>
        Path.GetExtension(file).ToLowerInvariant() is ".eml" or ".mbox" or ".mbx";

    /// <summary>A file that vanishes or is refused while its folder is read is one letter's trouble, not the archive's.</summary>
    private static IEnumerable<ArchivedLetter> Letters(string path)
    {
        ArchivedLetter? unread = null;
        Stream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            unread = new(path, default, refused.Message);
        }

        return unread is not null ? [unread] : LetterFile.Read(file!, path);
    }
}
