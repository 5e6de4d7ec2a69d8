namespace Tact.Desk;

/// <summary>Where a desk keeps what it knows.</summary>
public sealed record DeskOptions
{
    /// <summary>The data folder: the database file, the master key and the house style lie in it.</summary>
    public required string Folder { get; init; }

    /// <summary>A PostgreSQL connection string, for several nodes on one database; null keeps everything in the folder (SQLite).</summary>
    public string? Database { get; init; }

    /// <summary>Whether it opens no connection to anywhere, whatever is asked of it: the demo.</summary>
    public bool StaysHome { get; init; }
}
