using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Arrivals;
using Tact.Desk.Storage;

namespace Tact.Desk.Tests.Storage;

/// <summary>On a disk that is really full: a small one in memory, which only root can make.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string _disk = Directory.CreateTempSubdirectory("tact-disk-").FullName;
    private readonly bool _mounted;

    public FullDiskTests() => _mounted = OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", _disk);

    public void Dispose()
    {
        if (_mounted)
        {
            Run("umount", "-l", _disk);
        }

        Directory.Delete(_disk, recursive: true);
    }

    [Fact]
    public async Task A_letter_that_finds_no_room_is_refused_in_words_and_harms_nothing_stored_before()
    {
        Assert.SkipUnless(_mounted, "Only root can make a small disk.");
        await using var provider = new ServiceCollection().AddDesk(new() { Folder = Path.Combine(_disk, "desk") }).BuildServiceProvider();
        var receiving = provider.GetRequiredService<Receiving>();
        var small = await receiving.Take(Letter(100), CancellationToken.None);

        var failure = await Assert.ThrowsAsync<DeskFailure>(() => receiving.Take(Letter(4_000_000), CancellationToken.None));

        Assert.Contains("is full", failure.What, StringComparison.Ordinal);
        await using var desk = provider.GetRequiredService<DeskStore>().Read();
        Assert.Equal([small.Id], desk.Arrivals.Select(one => one.Id).ToList());
    }

    [Fact]
    public void A_desk_that_cannot_be_laid_says_so()
    {
        Assert.SkipUnless(_mounted, "Only root can make a small disk.");
        Run("dd", "if=/dev/zero", $"of={Path.Combine(_disk, "filler")}", "bs=4096");
        using var provider = new ServiceCollection().AddDesk(new() { Folder = Path.Combine(_disk, "desk") }).BuildServiceProvider();

        Assert.Contains("is full", Assert.Throws<DeskFailure>(provider.GetRequiredService<DeskStore>).What, StringComparison.Ordinal);
    }

    private static IncomingLetter Letter(int size)
    {
        var raw = new byte[size];
        new Random(size).NextBytes(raw);
        return new(null, ArrivalOrigin.Folder, IsOurs: false, raw, null, null);
    }

    private static bool Run(string command, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(command, words) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
