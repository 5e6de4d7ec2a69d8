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
    private DateTime _readAt = DateTime.MinValue;

    /// <summary>A house that has taught nothing.</summary>
    public static HouseShelf None { get; } = new(null);

    /// <summary>What is wrong with the folder, and what to do; null when all is well.</summary>
    public DeskFailure? Problem { get; private set; }

    /// <summary>The house style now.</summary>
    public HouseStyle Style
    {
        get
        {
            lock (_lock)
            {
                if (folder is not null && Changed(folder) is var changed && changed > _readAt)
                {
                    _readAt = changed;
                    Read(folder);
                }

                return _style;
            }
        }
    }

    private void Read(string from)
    {
        try
        {
            (_style, Problem) = (HouseFolder.Read(from), null);
        }
        catch (DeskFailure broken)
        {
            Problem = broken;
        }
    }

    private static DateTime Changed(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.yaml").Select(File.GetLastWriteTimeUtc).Append(Directory.GetLastWriteTimeUtc(folder)).Max()
        : DateTime.MinValue;
}
