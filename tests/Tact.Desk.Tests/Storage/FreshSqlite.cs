using Microsoft.Data.Sqlite;
using Tact.Desk.Storage;
using Tact.Desk.Storage.Sqlite;

namespace Tact.Desk.Tests.Storage;

/// <summary>A SQLite file of its own.</summary>
internal sealed class FreshSqlite : FreshDatabase
{
    private static readonly Lazy<byte[]> Prepared = new(Prepare);
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-").FullName;

    public FreshSqlite()
    {
        var file = Path.Combine(_folder, "tact.db");
        File.WriteAllBytes(file, Prepared.Value);
        Database = new SqliteDatabase(file);
    }

    public override DeskDatabase Database { get; }

    public override void Dispose()
    {
        Forget(Path.Combine(_folder, "tact.db"));
        Directory.Delete(_folder, recursive: true);
    }

    private static byte[] Prepare()
    {
        var folder = Directory.CreateTempSubdirectory("tact-").FullName;
        var file = Path.Combine(folder, "tact.db");
        new SqliteDatabase(file).Prepare();
        Forget(file);
        var bytes = File.ReadAllBytes(file);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }

    /// <summary>Closes what is kept open of this file, and of no other test's.</summary>
    private static void Forget(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        SqliteConnection.ClearPool(connection);
    }
}
