using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Tact.Cli.Tests.Commands;

/// <summary>What a person reads when the desk cannot be opened: what happened, and what to do.</summary>
public sealed class DeskTroubleTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private string Desk => _scratch.Path("desk");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_folder_that_is_no_desk_is_left_alone()
    {
        _scratch.Write("desk/thesis.txt", "…");

        await Refuses("is not a desk: there is \"thesis.txt\" in it", "Name an empty folder", "serve", "--urls", "http://127.0.0.1:0");
        await Refuses("There is no desk in", "--data", "mailbox", "list");
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(Desk).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_desk_that_is_open_elsewhere_says_so_to_every_command()
    {
        await using var open = await RunningDesk.Start("serve", "--data", Desk, "--urls", "http://127.0.0.1:0");

        await Refuses("is open in another process", "Stop that one first", "mailbox", "list");
        await Refuses("is open in another process", "in its web pages", "mailbox", "read", "team@agency.example");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_as_it_is()
    {
        await TactRun.With(["member", "add", "ann@agency.example", "--name", "Ann", "--data", Desk], "four calm green boats");
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(Desk, "tact.db")};Pooling=false"))
        {
            database.Open();
            await using var command = database.CreateCommand();
            command.CommandText = "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Telepathy', '99.0')";
            command.ExecuteNonQuery();
        }

        await Refuses("was written by a newer Tact", "Start it with that version", "serve", "--urls", "http://127.0.0.1:0");
    }

    [Fact]
    public async Task A_full_disk_is_told_apart_from_everything_else()
    {
        Directory.CreateDirectory(Desk);
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", Desk), "Only root can make a small disk.");
        try
        {
            await Refuses("is full", "Free some space", "serve", "--urls", "http://127.0.0.1:0");
        }
        finally
        {
            Run("umount", "-l", Desk);
        }
    }

    private async Task Refuses(string what, string remedy, params string[] args)
    {
        var ran = await TactRun.With([.. args, "--data", Desk]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(what, ran.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, ran.Error, StringComparison.Ordinal);
    }

    private static bool Run(string command, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(command, words) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
