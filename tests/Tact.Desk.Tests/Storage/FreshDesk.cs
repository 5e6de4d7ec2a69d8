using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage.Sqlite;

namespace Tact.Desk.Tests.Storage;

/// <summary>An empty desk in a real SQLite file, gone when the test is.</summary>
public sealed class FreshDesk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-").FullName;

    public FreshDesk()
    {
        using var context = Open();
        context.Database.Migrate();
    }

    public SqliteDeskContext Open() => new(SqliteDeskContext.At(Path.Combine(_folder, "tact.db")));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
