using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Tact.Cli.Tests;

/// <summary>A desk that was started as a person starts it, and is closed with Ctrl-C.</summary>
internal sealed partial class RunningDesk : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly Task<string> _errors;

    private RunningDesk(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Where it says it listens.</summary>
    public Uri Address { get; private set; } = new("http://nowhere.invalid");

    /// <summary>What it wrote to standard output so far.</summary>
    public string Said => _said.ToString();

    /// <summary>Starts it and waits for its address.</summary>
    public static Task<RunningDesk> Start(params string[] args) => Start(TactRun.Prepare(args));

    /// <summary>Starts it that way and waits for its address.</summary>
    public static async Task<RunningDesk> Start(ProcessStartInfo start)
    {
        var desk = new RunningDesk(Process.Start(start)!);
        desk._process.StandardInput.Close();
        while (await desk._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            desk._said.AppendLine(line);
            if (Url().Match(line) is { Success: true } address)
            {
                desk.Address = new(address.Value);
                return desk;
            }
        }

        throw new InvalidOperationException($"It ended without an address: {await desk._errors}");
    }

    /// <summary>Closes it as Ctrl-C does and answers what came of it.</summary>
    public async Task<Ran> Close()
    {
        using (var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        _said.Append(await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(_process.ExitCode, Said, await _errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"http://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Url();
}
