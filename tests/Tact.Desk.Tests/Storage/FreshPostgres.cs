using Npgsql;
using Tact.Desk.Storage;
using Tact.Desk.Storage.Postgres;

namespace Tact.Desk.Tests.Storage;

/// <summary>A PostgreSQL database of its own.</summary>
internal sealed class FreshPostgres : FreshDatabase
{
    private static readonly Lazy<string> Prepared = new(Prepare);
    private readonly string _name = NewName();

    public FreshPostgres()
    {
        Run($"CREATE DATABASE {_name} TEMPLATE {Prepared.Value}");
        Database = new PostgresDatabase(At(_name));
    }

    public override DeskDatabase Database { get; }

    public override DeskDatabase Another() => new PostgresDatabase(At(_name));

    public override void Dispose() => Drop(_name);

    private static string Server => Environment.GetEnvironmentVariable("TACT_TEST_POSTGRES") is { Length: > 0 } given ? given
        : throw new InvalidOperationException("TACT_TEST_POSTGRES names no PostgreSQL server: run the tests with bin/with-postgres.");

    private static string NewName() => "tact_" + Guid.NewGuid().ToString("n");

    /// <summary>One prepared database a test run; the others are copied from it.</summary>
    private static string Prepare()
    {
        var name = NewName();
        Run($"CREATE DATABASE {name}");
        new PostgresDatabase(At(name)).Prepare();
        Forget(name);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop(name);
        return name;
    }

    private static void Drop(string name)
    {
        Forget(name);
        Run($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private static void Forget(string name)
    {
        using var connection = new NpgsqlConnection(At(name));
        NpgsqlConnection.ClearPool(connection);
    }

    private static string At(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 10 }.ConnectionString;

    private static void Run(string command)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        connection.Open();
        using var sql = new NpgsqlCommand(command, connection);
        sql.ExecuteNonQuery();
    }
}
