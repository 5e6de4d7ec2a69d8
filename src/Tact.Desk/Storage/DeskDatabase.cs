using Microsoft.EntityFrameworkCore;
using Tact.Desk.House;
using Tact.Desk.Live;
using Tact.Desk.Storage.Postgres;
using Tact.Desk.Storage.Sqlite;

namespace Tact.Desk.Storage;

/// <summary>How a database stands to this version of Tact.</summary>
public enum DatabaseAge
{
    /// <summary>It is not laid out yet.</summary>
    None,

    /// <summary>An older version wrote it; the next start brings it up to this one.</summary>
    Older,

    /// <summary>It is of this version.</summary>
    Same,

    /// <summary>A newer version wrote it; this one leaves it alone.</summary>
    Newer,
}

/// <summary>The database a desk is kept in. There are two; everything that differs between them is behind this.</summary>
public abstract class DeskDatabase
{
    /// <summary>The file in the folder, or the PostgreSQL database that <paramref name="connection"/> names.</summary>
    public static DeskDatabase Of(DeskFolder folder, string? connection) =>
        connection is null
            ? new SqliteDatabase(folder.DatabaseFile) { House = new(folder.House) }
            : new PostgresDatabase(connection) { House = new(folder.House) };

    /// <summary>The house style that lies beside it.</summary>
    public HouseShelf House { get; init; } = HouseShelf.None;

    /// <summary>Whether it takes one writer at a time.</summary>
    public abstract bool OneWriter { get; }

    /// <summary>A name for people, without any password.</summary>
    public abstract string Name { get; }

    /// <summary>A context on it; the caller disposes of it.</summary>
    public abstract DeskContext Open();

    /// <summary>What an error of the database means for a person, or null when it is no trouble of the database itself.</summary>
    public abstract DeskFailure? Explain(Exception trouble);

    /// <summary>What is damaged in it; nothing when it is whole.</summary>
    public abstract Task<IReadOnlyList<string>> Faults(CancellationToken ct);

    /// <summary>Tells the other nodes on it what changed, if and when the transaction of <paramref name="context"/> is committed.</summary>
    public virtual Task Announce(DeskContext context, IReadOnlyList<DeskChange> changes, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Hears what other nodes change, until cancelled; ends at once where there can be no others.</summary>
    /// <exception cref="System.Data.Common.DbException">The connection broke; what was said meanwhile was not heard.</exception>
    public virtual Task Overhear(Action<IReadOnlyList<DeskChange>> hear, CancellationToken ct) => Task.CompletedTask;

    /// <summary>How it stands to this version. Nothing is changed.</summary>
    /// <exception cref="DeskFailure">It cannot be reached, or is no desk.</exception>
    public DatabaseAge Age()
    {
        try
        {
            using var context = Open();
            var (known, applied) = Migrations(context);
            return applied.Count == 0 ? DatabaseAge.None
                : applied.Any(one => !known.Contains(one)) ? DatabaseAge.Newer
                : applied.Count < known.Count ? DatabaseAge.Older
                : DatabaseAge.Same;
        }
        catch (Exception error) when (Explain(error) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Makes it ready: created when it is not there, brought up to this version when it is older.</summary>
    /// <exception cref="DeskFailure">It is of a newer version, cannot be reached, or is no desk.</exception>
    public void Prepare()
    {
        try
        {
            using var context = Open();
            BeforeMigrations(context);
            Migrate(context);
        }
        catch (Exception error) when (Explain(error) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>What must be seen to before the migrations look at the database.</summary>
    protected virtual void BeforeMigrations(DeskContext context)
    {
    }

    private void Migrate(DeskContext context)
    {
        var (known, applied) = Migrations(context);
        if (applied.FirstOrDefault(one => !known.Contains(one)) is { } newer)
        {
            throw new DeskFailure(
                $"{Name} was written by a newer Tact (its database has \"{newer}\", which this version does not know).",
                "Start it with that version or a later one; nothing was changed.");
        }

        if (applied.Count < known.Count)
        {
            context.Database.Migrate();
        }
    }

    private static (HashSet<string> Known, List<string> Applied) Migrations(DeskContext context) =>
        (context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal), context.Database.GetAppliedMigrations().ToList());
}
