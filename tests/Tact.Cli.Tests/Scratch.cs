namespace Tact.Cli.Tests;

/// <summary>A folder for one test, gone when the test is.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("tact-cli-").FullName;

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
