using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Tact.Desk.Storage.Sqlite;

/// <summary>How every connection works: a commit is on the disk before it is reported; a busy file is waited for.</summary>
internal sealed class SqliteHabits : DbConnectionInterceptor
{
    private const string Habits = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 15000; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Habits;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
