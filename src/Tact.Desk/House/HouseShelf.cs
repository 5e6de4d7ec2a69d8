using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary>
/// The house style that lies in a folder, read again when a file there changes. A file that is being mended, or is broken,
/// never stops the desk: the last style that could be read holds, and <see cref="Problem"/> says what is wrong.
/// </summary>
/// <param name="folder">The folder; null for none.</param>
public sealed class HouseShelf(string? folder)
{
    private readonly Lock _lock = new();
    private HouseStyle _style = HouseStyle.Default;
    private DeskFailure? _problem;
    private DateTime _readAt = DateTime.MinValue;

    /// <summary>A house that has taught nothing.</summary>
    public static HouseShelf None { get; } = new(null);

    /// <summary>The folder it lies in; null for none.</summary>
    public string? Folder => folder;

    /// <summary>What is wrong with the folder now, and what to do; null when all is well.</summary>
    public DeskFailure? Problem => Fresh().Problem;

    /// <summary>The house style now.</summary>
    public HouseStyle Style => Fresh().Style;

    private (HouseStyle Style, DeskFailure? Problem) Fresh()
    {
        lock (_lock)
        {
            if (folder is not null && Changed(folder) is var changed && changed > _readAt)
            {
                _readAt = changed;
                Read(folder);
            }

            return (_style, _problem);
        }
    }

    private void Read(string from)
    {
        try
        {
            (_style, _problem) = (HouseFolder.Read(from), null);
        }
        catch (DeskFailure broken)
        {
            _problem = broken;
        }
    }

    private static DateTime Changed(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.yaml").Select(File.GetLastWriteTimeUtc).Append(Directory.GetLastWriteTimeUtc(folder)).Max()
        : DateTime.MinValue;
}
