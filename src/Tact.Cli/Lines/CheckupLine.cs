using Tact.Desk.Checkups;

namespace Tact.Cli.Lines;

/// <summary>Something that was looked at, as <c>tact doctor --json</c> gives it.</summary>
internal sealed record CheckupLine(string About, string Level, string What, string? Remedy)
{
    public static CheckupLine Of(CheckupNote note) => new(note.About, Line.Name(note.Level), note.What, note.Remedy);
}
