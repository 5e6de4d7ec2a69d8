using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Tact.Desk.Live;

namespace Tact.Desk.Storage.Postgres;

/// <summary>The desk in PostgreSQL. Any number of nodes may have it open.</summary>
public sealed class PostgresDatabase : DeskDatabase
{
    private readonly DbContextOptions<PostgresDeskContext> _options;
    private readonly string _name;
    private readonly NodeWire _wire;

    /// <summary>The database <paramref name="connection"/> names.</summary>
    /// <exception cref="DeskFailure">It is not a connection string.</exception>
    public PostgresDatabase(string connection)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            _name = $"The desk in PostgreSQL database {parts.Database} at {parts.Host}";
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new DeskFailure(
                $"The database given is not a PostgreSQL connection string: {wrong.Message}",
                "Write it like \"Host=db.example;Database=tact;Username=tact;Password=…\".",
                wrong);
        }

        _options = PostgresDeskContext.At(connection);
        _wire = new(connection);
    }

    /// <inheritdoc />
    public override bool OneWriter => false;

    /// <inheritdoc />
    public override string Name => _name;

    /// <inheritdoc />
    public override DeskContext Open() => new PostgresDeskContext(_options) { House = House };

    /// <inheritdoc />
    public override Task Announce(DeskContext context, IReadOnlyList<DeskChange> changes, CancellationToken ct) => _wire.Say(context, changes, ct);

    /// <inheritdoc />
    public override Task Overhear(Action<IReadOnlyList<DeskChange>> hear, CancellationToken ct) => _wire.Hear(hear, ct);

    /// <inheritdoc />
    public override DeskFailure? Explain(Exception trouble) => trouble switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => Failed(
            trouble, "refuses the user or the password", "Check the user and password of --database or TACT_DATABASE."),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => Failed(
            trouble, "does not exist", "Create it (CREATE DATABASE), then start again."),
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => Failed(
            trouble, "has no disk space left", "Free some space on the server; nothing stored before is harmed."),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => Failed(
            trouble, "takes no writes (it is a standby)", "Name the primary server."),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => Failed(
            trouble, "does not let this user make its tables", "Grant the user the rights on the database."),
        PostgresException => null,
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => Failed(
            trouble, "cannot be reached", "Check that the server runs and that host and port are right."),
        { InnerException: { } inner } => Explain(inner),
        _ => null,
    };

    /// <summary>PostgreSQL checks its pages itself; whether it answers is all there is to see from here.</summary>
    /// <inheritdoc />
    public override async Task<IReadOnlyList<string>> Faults(CancellationToken ct)
    {
        await using var context = Open();
        return await context.Database.CanConnectAsync(ct) ? [] : ["it does not answer"];
    }

    private DeskFailure Failed(Exception error, string how, string remedy) => new($"{Name} {how}: {error.Message}", remedy, error);
}
