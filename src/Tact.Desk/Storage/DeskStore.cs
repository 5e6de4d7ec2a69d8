using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Live;

namespace Tact.Desk.Storage;

/// <summary>
/// The opened desk. Gives contexts to read with, and makes every change one transaction: whole, or not at all.
/// What changed is told to <see cref="Live"/> once it is safely stored.
/// </summary>
/// <param name="database">The database, ready to be used.</param>
/// <param name="live">Who is told.</param>
public sealed class DeskStore(DeskDatabase database, LiveFeed live) : IDisposable
{
    private const int Tries = 20;

    // Who was overtaken goes in file from then on: many at one row then end, whatever the database does meanwhile.
    private readonly SemaphoreSlim _overtaken = new(1);

    // Where the database takes one writer at a time (SQLite) writers queue here, fairly and without polling.
    private readonly SemaphoreSlim _writers = new(database.OneWriter ? 1 : int.MaxValue);

    /// <summary>Where changes are told.</summary>
    public LiveFeed Live => live;

    /// <summary>What it is kept in.</summary>
    public DeskDatabase Database => database;

    /// <summary>A context that tracks what it yields, for those who bring their own way of saving (accounts, keys); the caller disposes of it.</summary>
    public DeskContext Track() => database.Open();

    /// <summary>A context for reading; the caller disposes of it. What it yields is not tracked and cannot be saved.</summary>
    public DeskContext Read()
    {
        var context = database.Open();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return context;
    }

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction, saves, and commits. When somebody else changed the same rows
    /// meanwhile it is run again on a fresh context, so it must do nothing but change the desk.
    /// </summary>
    /// <exception cref="DeskFailure">The disk is full, or the database cannot be reached.</exception>
    /// <exception cref="DbUpdateException">The change breaks a rule of the database, or lost against others too often.</exception>
    public async Task<T> Change<T>(Func<DeskContext, Task<T>> work, CancellationToken ct = default)
    {
        try
        {
            return await ChangeOnce(work, ct);
        }
        catch (Exception conflict) when (WasOvertaken(conflict))
        {
            return await ChangeInTurn(work, ct);
        }
        catch (Exception trouble) when (database.Explain(trouble) is { } failure)
        {
            throw failure;
        }
    }

    /// <inheritdoc cref="Change{T}" />
    public Task Change(Func<DeskContext, Task> work, CancellationToken ct = default) =>
        Change<bool>(
            async context =>
            {
                await work(context);
                return true;
            },
            ct);

    /// <inheritdoc />
    public void Dispose()
    {
        _writers.Dispose();
        _overtaken.Dispose();
    }

    /// <summary>Somebody else was faster: look again at what they left, until it holds.</summary>
    private async Task<T> ChangeInTurn<T>(Func<DeskContext, Task<T>> work, CancellationToken ct)
    {
        await _overtaken.WaitAsync(ct);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await ChangeOnce(work, ct);
                }
                catch (Exception conflict) when (attempt < Tries && WasOvertaken(conflict))
                {
                }
            }
        }
        catch (Exception trouble) when (database.Explain(trouble) is { } failure)
        {
            throw failure;
        }
        finally
        {
            _overtaken.Release();
        }
    }

    private async Task<T> ChangeOnce<T>(Func<DeskContext, Task<T>> work, CancellationToken ct)
    {
        await _writers.WaitAsync(ct);
        try
        {
            await using var context = database.Open();
            await using var transaction = await context.Database.BeginTransactionAsync(ct);
            var notes = new ChangeNotes(context);
            var result = await work(context);
            await context.SaveChangesAsync(ct);
            var changes = notes.Changes();
            await database.Announce(context, changes, ct);
            await transaction.CommitAsync(ct);
            live.PublishAll(changes);
            return result;
        }
        finally
        {
            _writers.Release();
        }
    }

    private static bool WasOvertaken(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbException { IsTransient: true } => true,
        { InnerException: { } inner } => WasOvertaken(inner),
        _ => false,
    };
}
