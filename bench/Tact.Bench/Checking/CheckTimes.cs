using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Tact.Bench.Pages;

namespace Tact.Bench.Checking;

/// <summary>How long <c>tact check</c> takes for one draft after ten letters: from its start, and in a process that is warm.</summary>
internal static class CheckTimes
{
    private const int Starts = 15;
    private const int Cold = 100;
    private const int Warm = 300;
    private const double StartGoal = 250;
    private const double WarmGoal = 5;

    /// <summary>Measures <c>check [tact.dll]</c>.</summary>
    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("tact-bench-");
        try
        {
            var program = args.ElementAtOrDefault(0) ?? TactProcess.Beside;
            Tell("one draft, from start", [.. Enumerable.Range(0, Starts).Select(_ => Started(program, folder.FullName))], StartGoal);
            Tell("warm, ten letters", await Answered(program), WarmGoal);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Tell(string name, List<double> times, double goal)
    {
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} p50 {times[times.Count / 2],6:0.0} ms   p95 {times[times.Count * 95 / 100],6:0.0} ms   of {times.Count} (goal {goal:0})"));
    }

    private static double Started(string program, string folder)
    {
        var (draft, history) = (Path.Combine(folder, "draft.eml"), Path.Combine(folder, "history.mbox"));
        File.WriteAllText(draft, BenchTalk.Draft);
        File.WriteAllText(history, BenchTalk.History);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "check", draft, "--history", history, "--us", BenchTalk.Us]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode < 2 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"tact check ended with {process.ExitCode}.");
    }

    /// <summary>Cases one after the other, each with other words: nothing is answered from memory.</summary>
    private static async Task<List<double>> Answered(string program)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "check", "-", "--jsonl"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.AutoFlush = true;
        var times = new List<double>();
        for (var at = 0; at < Cold + Warm; at++)
        {
            var line = JsonSerializer.Serialize(BenchTalk.Case(at));
            var watch = Stopwatch.StartNew();
            await process.StandardInput.WriteLineAsync(line);
            _ = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("tact check ended early.");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return times[Cold..];
    }
}
