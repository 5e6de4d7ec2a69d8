using System.Globalization;
using Tact.Desk.Storage;

namespace Tact.Desk.Checkups;

/// <summary>The data folder and the disk beneath it.</summary>
internal static class FolderCheckup
{
    private const string About = "folder";
    private const double Scarce = 0.10;
    private const double Gigabyte = 1 << 30;

    /// <summary>Whether there is a desk to look into.</summary>
    public static bool IsUsable(string folder) => DeskFolder.IsDesk(folder);

    public static IEnumerable<CheckupNote> Look(DeskOptions options)
    {
        var folder = Path.GetFullPath(options.Folder);
        if (!IsUsable(folder))
        {
            yield return NoDesk(folder);
            yield break;
        }

        yield return CheckupNote.Ok(About, options.Database is null && DeskFolder.IsHeld(folder)
            ? $"{folder} is a desk; another process has it open."
            : $"{folder} is a desk.");
        yield return Writing(folder);
        yield return Space(folder);
    }

    /// <summary>How much of a disk is free.</summary>
    internal static CheckupNote Space(string folder, long free, long total)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{free / Gigabyte:0.0} GB of {total / Gigabyte:0.0} GB are free on the disk of {folder}.");
        return total > 0 && free < total * Scarce
            ? CheckupNote.Warn(About, what, "Free some space before letters find no room: less than a tenth is left.")
            : CheckupNote.Ok(About, what);
    }

    private static CheckupNote NoDesk(string folder) =>
        !Directory.Exists(folder) ? CheckupNote.Stop(About, $"There is no folder {folder}.", "Name the folder your desk is in with --data; \"tact serve\" lays out a new one.")
        : Directory.EnumerateFileSystemEntries(folder).Any() ? CheckupNote.Stop(About, $"{folder} is not a desk.", "Name the folder your desk is in with --data.")
        : CheckupNote.Stop(About, $"{folder} is empty: no desk yet.", "Start \"tact serve\" to lay one out there, or name another with --data.");

    private static CheckupNote Space(string folder)
    {
        var disk = new DriveInfo(folder);
        return Space(folder, disk.AvailableFreeSpace, disk.TotalSize);
    }

    private static CheckupNote Writing(string folder)
    {
        var file = Path.Combine(folder, $".tact-{Guid.NewGuid():N}");
        try
        {
            using (var trial = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
                trial.WriteByte(0);
                trial.Flush(flushToDisk: true);
            }

            return CheckupNote.Ok(About, "It can be written to.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return CheckupNote.Stop(About, DiskTrouble.Explain(refused, folder));
        }
    }
}
