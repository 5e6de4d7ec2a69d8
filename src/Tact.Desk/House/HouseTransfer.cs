using System.Globalization;
using System.IO.Compression;

namespace Tact.Desk.House;

/// <summary>Carries a house style from one desk to another.</summary>
public static class HouseTransfer
{
    private const int Largest = 4_000_000;

    /// <summary>Packs the parts that lie in <paramref name="folder"/> into a zip file that is not there yet; says which.</summary>
    /// <exception cref="DeskFailure">A part is broken, there are none, or the file cannot be written.</exception>
    public static IReadOnlyList<string> Export(string folder, string file)
    {
        if (HouseCheck.Of(folder) is [{ } broken, ..])
        {
            throw broken.AsFailure();
        }

        var names = Names(folder);
        return names.Count == 0
            ? throw new DeskFailure($"No part of a house style lies in {folder}.", "Begin one with \"tact house init\".")
            : Guarded(file, () =>
            {
                using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
                names.ForEach(name => zip.CreateEntryFromFile(Path.Combine(folder, name), name));
                return names;
            });
    }

    /// <summary>
    /// Takes the parts of a zip file or folder into <paramref name="folder"/>, all or none. What they replace goes into a folder beside
    /// them; parts that do not come stay as they are.
    /// </summary>
    /// <returns>The parts taken in, and the folder of what they replaced; null where nothing was.</returns>
    /// <exception cref="DeskFailure">There is no such file, a part is broken, none comes, or the folder cannot be written.</exception>
    public static (IReadOnlyList<string> Taken, string? Replaced) Import(string from, string folder, TimeProvider clock)
    {
        var unpacked = Directory.CreateTempSubdirectory("tact-house-");
        try
        {
            var source = Directory.Exists(from) ? from : Unpack(from, unpacked.FullName);
            var names = Names(source);
            if (names.Count == 0)
            {
                throw new DeskFailure($"No part of a house style lies in {from}.", "Name a file written by \"tact house export\", or a folder of house style.");
            }

            return HouseCheck.Of(source) is [{ } broken, ..]
                ? throw (broken with { File = Path.GetFileName(broken.File) }).AsFailure()
                : Guarded(folder, () => (names, Take(names, source, folder, clock)));
        }
        finally
        {
            unpacked.Delete(recursive: true);
        }
    }

    private static string? Take(List<string> names, string source, string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var old = names.Where(name => File.Exists(Path.Combine(folder, name))).ToList();
        var aside = Path.Combine(folder, "replaced", clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture));
        foreach (var name in old)
        {
            Directory.CreateDirectory(aside);
            File.Move(Path.Combine(folder, name), Path.Combine(aside, name), overwrite: true);
        }

        names.ForEach(name => File.Copy(Path.Combine(source, name), Path.Combine(folder, name)));
        return old.Count == 0 ? null : aside;
    }

    // Only entries with the names of parts come out, each by its bare name: a zip cannot reach anywhere else.
    private static string Unpack(string file, string into) => Guarded(file, () =>
    {
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries.Where(entry => HousePart.Find(entry.Name) is { } part && part.FileName == entry.Name && entry.Length <= Largest))
        {
            entry.ExtractToFile(Path.Combine(into, entry.Name), overwrite: true);
        }

        return into;
    });

    private static List<string> Names(string folder) =>
        [.. HousePart.All.Select(part => part.FileName).Where(name => File.Exists(Path.Combine(folder, name)))];

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new DeskFailure($"{path}: {refused.Message}", "Check the path, who may write there, and that the file is what \"tact house export\" wrote.", refused);
        }
    }
}
