using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Tact.Desk.Storage.Sqlite;

/// <summary>The desk in a file of its own.</summary>
public sealed class SqliteDatabase(string file) : DeskDatabase
{
    // SQLite's result codes (https://sqlite.org/rescode.html).
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    private readonly DbContextOptions<SqliteDeskContext> _options = SqliteDeskContext.At(file);

    /// <inheritdoc />
    public override bool OneWriter => true;

    /// <inheritdoc />
    public override string Name => $"The desk in {Path.GetDirectoryName(file)}";

    /// <inheritdoc />
    public override DeskContext Open() => new SqliteDeskContext(_options) { House = House };

    /// <inheritdoc />
    public override DeskFailure? Explain(Exception trouble) => trouble switch
    {
        SqliteException { SqliteErrorCode: Full } => DiskTrouble.Full(file, trouble),
        SqliteException { SqliteErrorCode: ReadOnly } => DiskTrouble.Unwritable(file, trouble),
        SqliteException { SqliteErrorCode: CannotOpen } => new(
            $"The database {file} cannot be opened: {trouble.Message}", "Check that the folder is there and may be written to.", trouble),
        SqliteException { SqliteErrorCode: InputOutput } => new(
            $"The disk that holds {file} does not read or write it: {trouble.Message}", "Check the disk and its free space, then start again.", trouble),
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => new(
            $"The database {file} is damaged or is none.", "Restore the newest backup with \"tact restore\"; letters since then are read from the servers again.", trouble),
        SqliteException { SqliteErrorCode: Busy } => new(
            $"The database {file} is held by another program.", "Close what has it open, then try again.", trouble),
        { InnerException: { } inner } => Explain(inner),
        _ => null,
    };

    /// <summary>Copies a database as it stands at one instant, also while others write to it.</summary>
    /// <exception cref="DeskFailure">It is damaged, or a disk is in trouble.</exception>
    internal static void Copy(string from, string to)
    {
        try
        {
            using var source = new SqliteConnection($"Data Source={from};Pooling=false");
            using var copy = new SqliteConnection($"Data Source={to};Pooling=false");
            source.Open();
            copy.Open();
            source.BackupDatabase(copy);
        }
        catch (SqliteException trouble)
        {
            throw new SqliteDatabase(trouble.SqliteErrorCode == Full ? to : from).Explain(trouble)
                ?? new DeskFailure($"{from} could not be copied: {trouble.Message}", "Run \"tact doctor\" to see whether it is whole.", trouble);
        }
    }

    /// <inheritdoc />
    public override async Task<IReadOnlyList<string>> Faults(CancellationToken ct)
    {
        try
        {
            await using var context = Open();
            var said = await context.Database.SqlQueryRaw<string>("SELECT quick_check AS \"Value\" FROM pragma_quick_check LIMIT 5").ToListAsync(ct);
            return said is ["ok"] ? [] : said;
        }
        catch (Exception error) when (Explain(error) is { } failure)
        {
            return [failure.What];
        }
    }

    /// <summary>A start that was killed in its migrations leaves their lock behind, and the next would wait for ever; the folder is ours alone.</summary>
    protected override void BeforeMigrations(DeskContext context)
    {
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        context.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
    }
}
