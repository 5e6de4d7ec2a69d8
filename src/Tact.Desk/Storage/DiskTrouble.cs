namespace Tact.Desk.Storage;

/// <summary>What the file system says when it will not, in words a person can act on.</summary>
internal static class DiskTrouble
{
    // errno on Linux and macOS.
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int OverQuota = 122;
    private const int OverQuotaMac = 69;

    // HRESULTs on Windows.
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsWriteProtected = unchecked((int)0x80070013);

    /// <summary>Whether the disk is full or takes no writes.</summary>
    public static bool Is(Exception refused) => IsFull(refused) || IsReadOnly(refused);

    public static DeskFailure Explain(Exception refused, string path) => refused switch
    {
        _ when IsFull(refused) => Full(path, refused),
        _ when IsReadOnly(refused) => Unwritable(path, refused),
        UnauthorizedAccessException => new($"{path} may not be read or written by this user.", "Give this user the folder, or name another with --data.", refused),
        _ => new($"{path} cannot be used: {refused.Message}", "Check the folder, or name another with --data.", refused),
    };

    public static DeskFailure Full(string path, Exception? cause) => new(
        $"The disk that holds {path} is full; what was just being written was not stored.",
        "Free some space; nothing stored before is harmed, and letters on the server are read again.",
        cause);

    public static DeskFailure Unwritable(string path, Exception? cause) => new(
        $"{path} cannot be written to: it is read-only.",
        "Make it writable, or name another folder with --data.",
        cause);

    private static bool IsFull(Exception refused) =>
        refused.HResult is NoSpace or OverQuota or OverQuotaMac or WindowsDiskFull or WindowsHandleDiskFull;

    private static bool IsReadOnly(Exception refused) => refused.HResult is ReadOnly or WindowsWriteProtected;
}
