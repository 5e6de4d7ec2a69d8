using Microsoft.EntityFrameworkCore;
using Tact.Desk.House;
using Tact.Desk.Storage.Postgres;
using Tact.Desk.Storage.Sqlite;

namespace Tact.Desk.Storage;

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
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = context.Database.GetAppliedMigrations().ToList();
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
}
