using Microsoft.EntityFrameworkCore;
using Npgsql;
using Tact.Desk.Live;

namespace Tact.Desk.Storage.Postgres;

/// <summary>What the nodes on one database tell each other, by PostgreSQL's LISTEN and NOTIFY.</summary>
/// <param name="connection">The connection string of the database.</param>
internal sealed class NodeWire(string connection)
{
    private const string Channel = "tact_changes";

    // A notification holds fewer than 8,000 bytes; a change takes at most 43 of them.
    private const int MostInOne = 150;

    private readonly string _node = Guid.NewGuid().ToString("n");

    /// <summary>Says it with the commit of the context's transaction: not before, and not at all without it.</summary>
    public async Task Say(DeskContext context, IReadOnlyList<DeskChange> changes, CancellationToken ct)
    {
        foreach (var some in changes.Chunk(MostInOne))
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {WireWord.Of(_node, some)})", ct);
        }
    }

    /// <summary>Hears what others say, until cancelled.</summary>
    public async Task Hear(Action<IReadOnlyList<DeskChange>> hear, CancellationToken ct)
    {
        // A connection for listening is no connection for a pool; it asks now and then whether the server is still there.
        var listening = new NpgsqlConnectionStringBuilder(connection) { Pooling = false, KeepAlive = 30 };
        await using var line = new NpgsqlConnection(listening.ConnectionString);
        line.Notification += (_, said) =>
        {
            if (WireWord.Read(said.Payload) is var (node, changes) && node != _node)
            {
                hear(changes);
            }
        };
        await line.OpenAsync(ct);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", line))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        while (true)
        {
            await line.WaitAsync(ct);
        }
    }
}
