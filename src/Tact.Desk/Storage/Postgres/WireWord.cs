using System.Globalization;
using Tact.Desk.Live;

namespace Tact.Desk.Storage.Postgres;

/// <summary>Changes as nodes tell them to each other: the node's name, then a change a word, e.g. <c>5f… conversation:12:12 arrival:7:</c>.</summary>
internal static class WireWord
{
    /// <summary>Writes it.</summary>
    public static string Of(string node, IEnumerable<DeskChange> changes) => string.Join(' ', changes.Select(Written).Prepend(node));

    /// <summary>Reads it. A change that a newer version speaks of is left out.</summary>
    public static (string Node, IReadOnlyList<DeskChange> Changes) Read(string said)
    {
        var words = said.Split(' ');
        return (words[0], [.. words.Skip(1).Select(Change).OfType<DeskChange>()]);
    }

    private static string Written(DeskChange change) =>
        string.Create(CultureInfo.InvariantCulture, $"{change.Thing.ToString().ToLowerInvariant()}:{change.Id}:{change.ConversationId}");

    private static DeskChange? Change(string word) =>
        word.Split(':') is [var thing, var id, var conversation]
        && Enum.TryParse<ChangedThing>(thing, ignoreCase: true, out var what)
        && long.TryParse(id, CultureInfo.InvariantCulture, out var number)
            ? new(what, number, long.TryParse(conversation, CultureInfo.InvariantCulture, out var standing) ? standing : null)
            : null;
}
