using System.IO.Compression;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tact.Commandments.Tests.House;

/// <summary>The law as a package of its own.</summary>
public sealed partial class PackageTests
{
    private static readonly string _project = Path.Combine(Repository.Root, "src", "Tact.Commandments");

    [Fact]
    public void The_sample_of_its_readme_prints_what_stands_beneath_it()
    {
        var readme = File.ReadAllText(Path.Combine(_project, "README.md"));

        var printed = Run(Sample().Match(readme).Groups["code"].Value);

        if (Environment.GetEnvironmentVariable("TACT_DRAW_PAGES") == "1")
        {
            File.WriteAllText(Path.Combine(_project, "README.md"), Printed().Replace(readme, match => $"```text\n{printed}```"));
            return;
        }

        Assert.Equal(Printed().Match(readme).Groups["text"].Value, printed);
        Assert.NotEqual("", printed);
    }

    [Fact]
    public void It_packs_with_its_readme_its_licence_and_its_doc_comments()
    {
        var folder = Directory.CreateTempSubdirectory("tact-pack-");
        try
        {
            using var pack = Process.Start(new ProcessStartInfo("dotnet", ["pack", _project, "-c", "Release", "--no-build", "-o", folder.FullName]) { RedirectStandardOutput = true })!;
            var said = pack.StandardOutput.ReadToEnd();
            pack.WaitForExit();
            Assert.True(pack.ExitCode == 0, said);

            using var package = ZipFile.OpenRead(folder.GetFiles("*.nupkg").Single().FullName);
            using var stream = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            var about = XDocument.Load(stream).Descendants().ToLookup(one => one.Name.LocalName, one => one.Value);
            Assert.Equal(("Tact.Commandments", "MIT", "README.md"), (about["id"].Single(), about["license"].Single(), about["readme"].Single()));
            Assert.Empty(about["dependency"]);
            Assert.Contains(package.Entries, entry => entry.FullName == "lib/net10.0/Tact.Commandments.xml");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string code)
    {
        var usings = "using System; using System.Collections.Generic; using System.Linq;\n";
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("sample", [CSharpSyntaxTree.ParseText(usings + code)], platform, new(OutputKind.ConsoleApplication));
        using var image = new MemoryStream();
        var built = compilation.Emit(image);
        Assert.True(built.Success, string.Join('\n', built.Diagnostics));

        var console = Console.Out;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(written);
            Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return written.ToString();
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Sample();

    [GeneratedRegex("```text\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
