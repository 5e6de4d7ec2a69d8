using Tact.Desk.Storage.Sqlite;

namespace Tact.Desk.Storage;

/// <summary>
/// Copies a desk's folder, also while the desk runs: the database as it stands at one instant, then what lies beside it.
/// The copy grows under another name, so that an unfinished one is never taken for a desk.
/// </summary>
public sealed class DeskCopy : IDisposable
{
    private static readonly string[] _beside = ["master.key", "house", "trusted", "tact.demo", "tact.desk"];

    private readonly string _target;

    private DeskCopy(string target) => (_target, Folder) = (target, $"{target}.unfinished");

    /// <summary>Where the copy lies until it is finished.</summary>
    public string Folder { get; }

    /// <summary>Copies the desk in <paramref name="source"/>; nothing is at <paramref name="target"/> before <see cref="Finish"/>.</summary>
    /// <exception cref="DeskFailure">There is no desk to copy, something is at the target already, or a disk is in trouble.</exception>
    public static DeskCopy Make(string source, string target)
    {
        (source, target) = (Path.GetFullPath(source), Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));
        if (!DeskFolder.IsDesk(source))
        {
            throw new DeskFailure($"There is no desk in {source}.", "Name the folder that holds its \"tact.desk\".");
        }

        if (Path.Exists(target) && (!Directory.Exists(target) || Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new DeskFailure($"In {target} is something already.", "Name a folder that is not there yet.");
        }

        var copy = new DeskCopy(target);
        try
        {
            copy.Fill(source);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>Gives the copy its name.</summary>
    public void Finish()
    {
        Trying(() =>
        {
            if (Directory.Exists(_target))
            {
                Directory.Delete(_target);
            }

            Directory.Move(Folder, _target);
        });
    }

    /// <summary>Clears away what was not finished.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private void Fill(string source) => Trying(() =>
    {
        Dispose();
        Directory.CreateDirectory(Folder);
        if (Path.Combine(source, "tact.db") is var database && File.Exists(database))
        {
            SqliteDatabase.Copy(database, Path.Combine(Folder, "tact.db"));
        }

        foreach (var name in _beside)
        {
            CopyAll(Path.Combine(source, name), Path.Combine(Folder, name));
        }
    });

    private static void CopyAll(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
        }
        else if (Directory.Exists(from))
        {
            Directory.CreateDirectory(to);
            foreach (var entry in Directory.EnumerateFileSystemEntries(from))
            {
                CopyAll(entry, Path.Combine(to, Path.GetFileName(entry)));
            }
        }
    }

    private void Trying(Action work)
    {
        try
        {
            work();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskTrouble.Explain(refused, Folder);
        }
    }
}
