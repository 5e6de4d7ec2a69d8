using System.Security.Cryptography;

namespace Tact.Web.Demo;

/// <summary>One run of the demo, from laying out the sample to closing it or starting over.</summary>
public sealed class DemoRun
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What tells this run from the next: the page that waits for it asks for this.</summary>
    public string Id { get; } = RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>Ends when somebody asks to start over.</summary>
    public Task Over => _over.Task;

    /// <summary>Asks for the next run.</summary>
    public void StartOver() => _over.TrySetResult();
}
