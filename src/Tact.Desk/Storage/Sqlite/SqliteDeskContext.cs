using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Tact.Desk.Search;

namespace Tact.Desk.Storage.Sqlite;

/// <summary>The desk in a file of its own: one machine, nothing to install.</summary>
public sealed class SqliteDeskContext(DbContextOptions<SqliteDeskContext> options) : DeskContext(options)
{
    private static readonly SqliteHabits Habits = new();

    /// <summary>Options for the database in <paramref name="file"/>.</summary>
    public static DbContextOptions<SqliteDeskContext> At(string file) => new DbContextOptionsBuilder<SqliteDeskContext>()
        .UseSqlite($"Data Source={file}")
        .UseSnakeCaseNamingConvention()
        .AddInterceptors(Habits)
        .Options;

    /// <inheritdoc />
    internal override WordTable Words => new SqliteWordTable(this);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // SQLite has no instants: whole ticks in UTC sort and compare as they should, and lose nothing.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantAsTicks>();
    }

    private sealed class InstantAsTicks() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

/// <summary>For the migration tool only.</summary>
public sealed class SqliteDeskContextForMigrations : IDesignTimeDbContextFactory<SqliteDeskContext>
{
    /// <inheritdoc />
    public SqliteDeskContext CreateDbContext(string[] args) => new(SqliteDeskContext.At("design.db"));
}
