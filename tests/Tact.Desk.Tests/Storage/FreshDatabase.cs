using Tact.Desk.Storage;

namespace Tact.Desk.Tests.Storage;

/// <summary>A new database for one test, copied from one that was prepared once.</summary>
public abstract class FreshDatabase : IDisposable
{
    public static bool IsPostgres { get; } =
        string.Equals(Environment.GetEnvironmentVariable("TACT_TEST_DATABASE"), "postgres", StringComparison.OrdinalIgnoreCase);

    public abstract DeskDatabase Database { get; }

    /// <summary>The same database as another node has it.</summary>
    public virtual DeskDatabase Another() => Database;

    public static FreshDatabase Make() => IsPostgres ? new FreshPostgres() : new FreshSqlite();

    public abstract void Dispose();
}
