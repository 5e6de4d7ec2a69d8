using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Tact.Desk.Dispatches;
using Tact.Desk.Search;

namespace Tact.Desk.Storage.Postgres;

/// <summary>The desk in PostgreSQL, for a team that outgrew one machine.</summary>
public sealed class PostgresDeskContext(DbContextOptions<PostgresDeskContext> options) : DeskContext(options)
{
    // Any number of our own; it means something to nodes of Tact only.
    private const long FilingLock = 0x7461637401;

    /// <summary>Options for the database that <paramref name="connection"/> names.</summary>
    public static DbContextOptions<PostgresDeskContext> At(string connection) => new DbContextOptionsBuilder<PostgresDeskContext>()
        .UseNpgsql(connection)
        .UseSnakeCaseNamingConvention()
        .Options;

    /// <inheritdoc />
    public override IQueryable<Dispatch> Locked(long dispatchId) =>
        Dispatches.FromSql($"select * from dispatches where id = {dispatchId} for update skip locked");

    /// <inheritdoc />
    public override Task FileAlone(CancellationToken ct) => Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({FilingLock})", ct);

    /// <inheritdoc />
    internal override WordTable Words => new PostgresWordTable(this);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // "timestamp with time zone" takes instants in UTC only.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantInUtc>();
    }

    private sealed class InstantInUtc() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => instant.ToUniversalTime(),
        instant => instant);
}

/// <summary>For the migration tool only.</summary>
public sealed class PostgresDeskContextForMigrations : IDesignTimeDbContextFactory<PostgresDeskContext>
{
    /// <inheritdoc />
    public PostgresDeskContext CreateDbContext(string[] args) => new(PostgresDeskContext.At("Host=localhost;Database=design"));
}
