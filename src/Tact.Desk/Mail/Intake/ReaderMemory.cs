namespace Tact.Desk.Mail.Intake;

/// <summary>What the reader of a mailbox remembers from one connection to the next.</summary>
internal sealed class ReaderMemory
{
    private readonly Dictionary<(long Folder, uint Uid), int> _stumbles = [];
    private readonly Dictionary<long, DateTimeOffset> _counted = [];

    /// <summary>The line was cut at this letter once more.</summary>
    public void Stumble(long folder, uint uid) => _stumbles[(folder, uid)] = Stumbles(folder, uid) + 1;

    /// <summary>How often the line was cut at this letter.</summary>
    public int Stumbles(long folder, uint uid) => _stumbles.GetValueOrDefault((folder, uid));

    /// <summary>A folder's letters are about to be counted.</summary>
    public void Count(long folder, DateTimeOffset now) => _counted[folder] = now;

    /// <summary>When that was last tried.</summary>
    public DateTimeOffset? CountedAt(long folder) => _counted.TryGetValue(folder, out var at) ? at : null;
}
