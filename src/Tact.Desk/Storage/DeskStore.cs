using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Live;

namespace Tact.Desk.Storage;

/// <summary>
/// The opened desk. Gives contexts to read with, and makes every change one transaction: whole, or not at all.
/// What changed is told to <see cref="Live"/> once it is safely stored.
/// </summary>
/// <param name="open">Makes a context on the desk's database.</param>
/// <param name="live">Who is told.</param>
/// <param name="oneWriter">Whether the database takes one writer at a time (SQLite); writers then queue here, fairly and without polling.</param>
public sealed class DeskStore(Func<DeskContext> open, LiveFeed live, bool oneWriter) : IDisposable
{
    private const int Tries = 5;
    private readonly SemaphoreSlim _writers = new(oneWriter ? 1 : int.MaxValue);

    /// <summary>Where changes are told.</summary>
    public LiveFeed Live => live;

    /// <summary>A context for reading; the caller disposes of it. What it yields is not tracked and cannot be saved.</summary>
    public DeskContext Read()
    {
        var context = open();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return context;
    }

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction, saves, and commits. When somebody else changed the same rows
    /// meanwhile it is run again on a fresh context, so it must do nothing but change the desk.
    /// </summary>
    /// <exception cref="DbUpdateException">The change breaks a rule of the database, or lost against others too often.</exception>
    public async Task<T> Change<T>(Func<DeskContext, Task<T>> work, CancellationToken ct = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ChangeOnce(work, ct);
            }
            catch (Exception conflict) when (attempt < Tries && WasOvertaken(conflict))
            {
                // Somebody else was faster: look again at what they left.
            }
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
    public void Dispose() => _writers.Dispose();

    private async Task<T> ChangeOnce<T>(Func<DeskContext, Task<T>> work, CancellationToken ct)
    {
        await _writers.WaitAsync(ct);
        try
        {
            await using var context = open();
            await using var transaction = await context.Database.BeginTransactionAsync(ct);
            var told = new ChangeNotes(context);
            var result = await work(context);
            await context.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            told.PublishTo(live);
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
