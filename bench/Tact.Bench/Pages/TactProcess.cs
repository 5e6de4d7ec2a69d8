using System.Diagnostics;

namespace Tact.Bench.Pages;

/// <summary>Runs Tact as a person does, on a data folder.</summary>
internal sealed class TactProcess(string program, string folder)
{
    /// <summary>The program built with the benches.</summary>
    public static string Beside => Path.Combine(AppContext.BaseDirectory, "tact.dll");

    /// <summary>Runs a command to its end.</summary>
    public async Task Run(string input, params string[] words)
    {
        using var process = Start(words);
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"tact {string.Join(' ', words)} ended with {process.ExitCode}: {said}");
        }
    }

    /// <summary>Starts a command.</summary>
    public Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. words, "--data", folder]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return Process.Start(start)!;
    }
}
