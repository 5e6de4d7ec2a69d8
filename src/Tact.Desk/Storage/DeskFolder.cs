namespace Tact.Desk.Storage;

/// <summary>
/// The data folder of a desk. A marker file says that it is one, so that a mistyped path never fills somebody's home
/// with ours; a lock file keeps a second process out. The system lets go of the lock however the process ends.
/// </summary>
public sealed class DeskFolder : IDisposable
{
    private const string Marker = "tact.desk";
    private const string Lock = "tact.lock";
    private const string MarkerText = "This folder is a desk of Tact. Copy it with \"tact backup\", or by hand while the desk is closed.\n";

    private readonly FileStream? _lock;

    private DeskFolder(string path, FileStream? held)
    {
        Path = path;
        _lock = held;
    }

    /// <summary>The whole path.</summary>
    public string Path { get; }

    /// <summary>Where the SQLite database lies.</summary>
    public string DatabaseFile => Inside("tact.db");

    /// <summary>Where the key lies that seals passwords and tokens.</summary>
    public string MasterKeyFile => Inside("master.key");

    /// <summary>Where the house style lies.</summary>
    public string HouseFolder => Inside("house");

    /// <summary>Whether a desk lies in <paramref name="path"/>.</summary>
    public static bool IsDesk(string path) => File.Exists(System.IO.Path.Combine(path, Marker));

    /// <summary>Whether another process has the desk in <paramref name="path"/> open for itself alone.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            using var held = new FileStream(System.IO.Path.Combine(path, Lock), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException taken)
        {
            return !DiskTrouble.Is(taken);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Opens the desk in <paramref name="path"/>, or lays a new one into an empty or missing folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="alone">Whether no other process may have it open; not needed where PostgreSQL keeps the order.</param>
    /// <exception cref="DeskFailure">It is no desk, another process has it open, or it cannot be written to.</exception>
    public static DeskFolder Open(string path, bool alone = true)
    {
        path = System.IO.Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(path);
            MustBeOurs(path);
            var held = alone ? Hold(path) : null;
            Mark(path);
            return new(path, held);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskTrouble.Explain(refused, path);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _lock?.Dispose();

    /// <summary>Where the house style lies; the folder need not be there.</summary>
    public string House => Inside("house");

    private string Inside(string name) => System.IO.Path.Combine(Path, name);

    private static void MustBeOurs(string path)
    {
        if (IsDesk(path))
        {
            return;
        }

        // A mount point has "lost+found"; our own lock may be there when the first start was cut short; a house, and
        // whom to trust, may be laid first.
        var strange = Directory.EnumerateFileSystemEntries(path).Select(System.IO.Path.GetFileName)
            .FirstOrDefault(name => name is not ("lost+found" or "house" or "trusted" or Lock));
        if (strange is not null)
        {
            throw new DeskFailure(
                $"{path} is not a desk: there is \"{strange}\" in it but no \"{Marker}\".",
                "Name an empty folder, or the one your desk is in, with --data.");
        }
    }

    /// <summary>An exclusive lock of the system: gone with the process, even one that was killed.</summary>
    private static FileStream Hold(string path)
    {
        var file = System.IO.Path.Combine(path, Lock);
        try
        {
            return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken.GetType() == typeof(IOException) && File.Exists(file) && !DiskTrouble.Is(taken))
        {
            throw new DeskFailure(
                $"The desk in {path} is open in another process.",
                "Stop that one first, or do this in its web pages.",
                taken);
        }
    }

    private static void Mark(string path)
    {
        var marker = System.IO.Path.Combine(path, Marker);
        if (!File.Exists(marker))
        {
            File.WriteAllText(marker, MarkerText);
        }
    }
}
