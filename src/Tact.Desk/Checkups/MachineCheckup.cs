using System.Globalization;
using System.Runtime.InteropServices;

namespace Tact.Desk.Checkups;

/// <summary>The machine the desk stands on.</summary>
internal static class MachineCheckup
{
    private const string About = "machine";
    private const int OldestRuntime = 10;
    private static readonly DateTimeOffset _written = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static CheckupNote Runtime()
    {
        var what = $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}.";
        return Environment.Version.Major >= OldestRuntime ? CheckupNote.Ok(About, what) : CheckupNote.Stop(About, what, $"Install .NET {OldestRuntime}.");
    }

    /// <summary>What a clock says about itself; whether letters bear a later time is seen in the desk.</summary>
    public static CheckupNote Clock(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var what = string.Create(CultureInfo.InvariantCulture, $"The clock says {now:yyyy-MM-dd HH:mm} UTC.");
        return now >= _written ? CheckupNote.Ok(About, what)
            : CheckupNote.Stop(About, what, "Set the clock of this machine (timedatectl set-ntp true): certificates, dues and waits depend on it.");
    }
}
