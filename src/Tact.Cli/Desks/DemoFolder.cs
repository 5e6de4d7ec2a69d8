using Tact.Desk;
using Tact.Desk.Storage;

namespace Tact.Cli.Desks;

/// <summary>
/// Where a demo lies: in a folder that is gone with it, or in one to be kept. A mark says that it is a demo's, for the
/// demo lets everybody in and clears what is there when it starts over: nobody's own desk is ever opened as one.
/// </summary>
internal sealed class DemoFolder : IDisposable
{
    private const string MarkName = "tact.demo";
    private const string MarkText = "This folder is a desk of \"tact demo\": whoever sits at this machine is let in, and starting over clears it.\n";

    private readonly bool _isKept;
    private bool _hasGreeted;

    private DemoFolder(string path, bool isKept) => (Path, _isKept) = (path, isKept);

    /// <summary>The whole path.</summary>
    public string Path { get; }

    /// <summary>The folder somebody named, or one for this run.</summary>
    /// <exception cref="DeskFailure">It is somebody's desk.</exception>
    public static DemoFolder Of(string? named)
    {
        if (named is null)
        {
            return new(Directory.CreateTempSubdirectory("tact-demo-").FullName, isKept: false);
        }

        var path = System.IO.Path.GetFullPath(named);
        return DeskFolder.IsDesk(path) && !File.Exists(System.IO.Path.Combine(path, MarkName))
            ? throw new DeskFailure($"In {path} is a desk that is not a demo's, and the demo would let everybody into it.", "Name another folder, or leave --data out.")
            : new(path, isKept: true);
    }

    /// <summary>Says that it is a demo's. Once the desk in it is open, for before that a folder with anything in it is none.</summary>
    public void Mark() => File.WriteAllText(System.IO.Path.Combine(Path, MarkName), MarkText);

    /// <summary>Tells where the demo is, the first time.</summary>
    public void Greet(string address)
    {
        if (!_hasGreeted)
        {
            Console.WriteLine($"The sample desk is open at {address}");
            Console.WriteLine(_isKept
                ? $"Everything in it is invented, and nothing leaves this machine. Ctrl-C closes it; it stays in {Path}."
                : "Everything in it is invented, and nothing leaves this machine. Ctrl-C closes it and clears it away.");
        }

        _hasGreeted = true;
    }

    /// <summary>Clears the letters and all that was done with them, for the sample to be laid out afresh.</summary>
    public void Clear()
    {
        foreach (var file in Directory.GetFiles(Path, "tact.db*"))
        {
            File.Delete(file);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_isKept)
        {
            return;
        }

        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"tact: {Path} could not be cleared away: {held.Message}");
        }
    }
}
