namespace Tact.Desk.Mail.Archives;

/// <summary>
/// Letters kept in files: one letter (.eml), an mbox, a Maildir, a folder of letters, or standard input as <c>-</c>.
/// They are handed out one by one in a fixed order; one that cannot be read never stops the others.
/// </summary>
public static class Archive
{
    /// <summary>The letters at <paramref name="path"/>; <c>-</c> reads <paramref name="standardInput"/>.</summary>
    /// <exception cref="DeskFailure">There is nothing at that path, or it may not be read.</exception>
    public static IEnumerable<ArchivedLetter> Read(string path, Stream? standardInput = null)
    {
        if (path == "-")
        {
            return LetterFile.Read(standardInput ?? Stream.Null, "-");
        }

        if (Directory.Exists(path))
        {
            return LetterFolder.Read(path);
        }

        return File.Exists(path)
            ? LetterFile.Read(Open(path), path)
            : throw new DeskFailure($"There is no file or folder {path}.", "Check the path.");
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new DeskFailure($"{path} cannot be read: {refused.Message}", "Check who may read it.", refused);
        }
    }
}
