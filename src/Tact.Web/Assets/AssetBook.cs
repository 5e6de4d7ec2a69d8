using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Tact.Web.Assets;

/// <summary>
/// The files the browser loads. They travel within the library, so that one file is the whole desk. Each stands at an
/// address that names the content of all, so that browsers keep it for good, and modules find each other beside
/// themselves. All style sheets are handed out as one.
/// </summary>
internal sealed class AssetBook
{
    private const string Folder = "wwwroot/";
    private const string Style = "desk.css";
    private static readonly Assembly Library = typeof(AssetBook).Assembly;
    private readonly ConcurrentDictionary<string, Asset?> _known = [];

    public AssetBook()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Names)
        {
            all.AppendData(Encoding.UTF8.GetBytes(name));
            all.AppendData(Read(name));
        }

        Stamp = Convert.ToHexStringLower(all.GetHashAndReset())[..10];
    }

    /// <summary>What names the content of all files.</summary>
    public string Stamp { get; }

    /// <summary>The modules, to be fetched ahead of being asked for.</summary>
    public IEnumerable<string> Modules => Names.Where(name => name.EndsWith(".js", StringComparison.Ordinal)).Select(name => Url(name[Folder.Length..]));

    private static IEnumerable<string> Names { get; } =
        [.. Library.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The address of a file.</summary>
    public string Url(string path) => $"/assets/{Stamp}/{path}";

    /// <summary>The file of that path, or null.</summary>
    public Asset? Find(string path) => _known.GetOrAdd(path, Open);

    private static Asset? Open(string path)
    {
        var content = path == Style ? Encoding.UTF8.GetBytes(Styles()) : Names.Contains(Folder + path) ? Read(Folder + path) : null;
        return content is null ? null : new(MediaType(path), content, Pack(content));
    }

    // Tokens and base come first; the rest do not depend on an order.
    private static string Styles() => string.Join('\n', Names
        .Where(name => name.EndsWith(".css", StringComparison.Ordinal))
        .OrderBy(name => name.EndsWith("tokens.css", StringComparison.Ordinal) ? 0 : name.EndsWith("base.css", StringComparison.Ordinal) ? 1 : 2)
        .Select(name => Encoding.UTF8.GetString(Read(name))));

    private static byte[] Read(string name)
    {
        using var stream = Library.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(content);
        }

        return packed.ToArray();
    }

    private static string MediaType(string path) => path[(path.LastIndexOf('.') + 1)..].ToLower(CultureInfo.InvariantCulture) switch
    {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "webmanifest" => "application/manifest+json",
        "png" => "image/png",
        _ => "application/octet-stream",
    };
}
