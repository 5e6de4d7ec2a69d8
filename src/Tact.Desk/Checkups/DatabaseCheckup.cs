using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Storage;

namespace Tact.Desk.Checkups;

/// <summary>The database: reachable, of this version, whole.</summary>
/// <param name="Notes">What was found.</param>
/// <param name="IsReadable">Whether the rest of the desk can be read from it.</param>
internal sealed record DatabaseCheckup(IReadOnlyList<CheckupNote> Notes, bool IsReadable)
{
    private const string About = "database";

    public static async Task<DatabaseCheckup> Look(IServiceProvider desk, CancellationToken ct)
    {
        try
        {
            var database = desk.GetRequiredService<DeskDatabase>();
            return database.Age() switch
            {
                DatabaseAge.None => Unread(CheckupNote.Ok(About, "It is not laid out yet; the first start does so.")),
                DatabaseAge.Older => Unread(CheckupNote.Warn(
                    About, $"{database.Name} was written by an older Tact.", "Start it with this version: it is brought up to it. Make a backup first.")),
                DatabaseAge.Newer => Unread(CheckupNote.Stop(
                    About, $"{database.Name} was written by a newer Tact.", "Start it with that version or a later one; nothing was changed.")),
                _ => await Faults(database, ct),
            };
        }
        catch (DeskFailure failure)
        {
            return Unread(CheckupNote.Stop(About, failure));
        }
    }

    private static async Task<DatabaseCheckup> Faults(DeskDatabase database, CancellationToken ct)
    {
        var faults = await database.Faults(ct);
        return faults.Count == 0
            ? new([CheckupNote.Ok(About, $"{database.Name} is of this version and whole.")], IsReadable: true)
            : Unread(CheckupNote.Stop(
                About, $"{database.Name} is damaged: {faults[0]}",
                "Restore the newest backup with \"tact restore\"; letters since then are read from the servers again."));
    }

    private static DatabaseCheckup Unread(CheckupNote note) => new([note], IsReadable: false);
}
