using Microsoft.Extensions.Time.Testing;
using Tact.Desk.Live;
using Tact.Desk.Storage;

namespace Tact.Desk.Tests.Storage;

/// <summary>
/// An empty desk in a real database, gone when the test is: a SQLite file, or with <c>TACT_TEST_DATABASE=postgres</c> a
/// database of the PostgreSQL that <c>TACT_TEST_POSTGRES</c> names (<c>bin/with-postgres</c> starts one).
/// </summary>
public sealed class FreshDesk : IDisposable
{
    private readonly FreshDatabase _fresh = FreshDatabase.Make();

    public FreshDesk() => Store = new(_fresh.Database, Live);

    public DeskDatabase Database => _fresh.Database;

    public DeskDatabase Another() => _fresh.Another();

    public LiveFeed Live { get; } = new();

    public DeskStore Store { get; }

    /// <summary>A clock that stands still until a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public DeskContext Open() => Database.Open();

    public void Dispose()
    {
        Store.Dispose();
        _fresh.Dispose();
    }
}
