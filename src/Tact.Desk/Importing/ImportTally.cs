namespace Tact.Desk.Importing;

/// <summary>How far an import is.</summary>
/// <param name="Read">Letters found in the archive so far.</param>
/// <param name="Added">Letters that are new here.</param>
/// <param name="Known">Letters that were here already.</param>
/// <param name="Bytes">The size of what was read.</param>
/// <param name="Troubles">What could not be read, each with its place in the archive; the first hundred.</param>
public sealed record ImportTally(int Read, int Added, int Known, long Bytes, IReadOnlyList<string> Troubles)
{
    /// <summary>Nothing yet.</summary>
    public static ImportTally None { get; } = new(0, 0, 0, 0, []);
}
