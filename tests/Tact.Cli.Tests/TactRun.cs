using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Tact.Cli.Tests;

/// <summary>Runs the built executable as a person or a script would.</summary>
internal static class TactRun
{
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "tact.dll");

    /// <summary>Runs <c>tact</c> with <paramref name="args"/> and gives it <paramref name="input"/> to read.</summary>
    public static async Task<Ran> With(string[] args, string input = "", IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = Prepare(args);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>How it is started.</summary>
    public static ProcessStartInfo Prepare(string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in args.Prepend(Executable))
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}

/// <summary>What came of a run.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    /// <summary>The output's lines as JSON.</summary>
    public List<JsonElement> Lines() =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.Clone())];
}
