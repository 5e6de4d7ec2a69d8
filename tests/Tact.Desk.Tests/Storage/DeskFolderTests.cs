using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Storage;
using Tact.Desk.Storage.Sqlite;

namespace Tact.Desk.Tests.Storage;

public sealed class DeskFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-").FullName;

    private string Desk => Path.Combine(_folder, "desk");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_folder_becomes_a_desk_that_opens_again()
    {
        DeskFolder.Open(Desk).Dispose();

        using var again = DeskFolder.Open(Desk);
        Assert.Equal(Path.Combine(Desk, "tact.db"), again.DatabaseFile);
    }

    [Fact]
    public void A_folder_of_something_else_is_left_alone()
    {
        File.WriteAllText(Path.Combine(_folder, "thesis.docx"), "");

        var refused = Assert.Throws<DeskFailure>(() => DeskFolder.Open(_folder));

        Assert.Contains("is not a desk: there is \"thesis.docx\" in it", refused.What, StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_desk_that_is_open_is_not_opened_twice_until_it_is_closed()
    {
        using (DeskFolder.Open(Desk))
        {
            Assert.Contains("is open in another process", Assert.Throws<DeskFailure>(() => DeskFolder.Open(Desk)).What, StringComparison.Ordinal);
            DeskFolder.Open(Desk, alone: false).Dispose();
        }

        DeskFolder.Open(Desk).Dispose();
    }

    [Fact]
    public async Task A_process_that_was_killed_holds_nothing()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/flock"), "There is no flock(1) here.");
        DeskFolder.Open(Desk).Dispose();
        using var other = Process.Start(new ProcessStartInfo("/usr/bin/flock", ["-o", Path.Combine(Desk, "tact.lock"), "sh", "-c", "echo held; exec sleep 60"])
        {
            RedirectStandardOutput = true,
        })!;
        await other.StandardOutput.ReadLineAsync();
        Assert.Throws<DeskFailure>(() => DeskFolder.Open(Desk));

        other.Kill(entireProcessTree: true);
        await other.WaitForExitAsync();

        DeskFolder.Open(Desk).Dispose();
    }

    [Fact]
    public void A_database_of_a_newer_version_is_left_as_it_is()
    {
        using var folder = DeskFolder.Open(Desk);
        var database = DeskDatabase.Of(folder, null);
        database.Prepare();
        using (var context = database.Open())
        {
            context.Database.ExecuteSql($"INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Telepathy', '99.0')");
        }

        var refused = Assert.Throws<DeskFailure>(database.Prepare);

        Assert.Contains("newer Tact", refused.What, StringComparison.Ordinal);
        Assert.Contains("29990101000000_Telepathy", refused.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_start_that_was_killed_while_migrating_does_not_block_the_next()
    {
        using var folder = DeskFolder.Open(Desk);
        var database = DeskDatabase.Of(folder, null);
        using (var context = database.Open())
        {
            context.Database.ExecuteSqlRaw("CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT); INSERT INTO \"__EFMigrationsLock\" VALUES (1, 'then')");
        }

        database.Prepare();
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_as_damaged()
    {
        using var folder = DeskFolder.Open(Desk);
        File.WriteAllText(folder.DatabaseFile, new string('x', 8192));

        Assert.Contains("is damaged", Assert.Throws<DeskFailure>(DeskDatabase.Of(folder, null).Prepare).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_is_on_the_disk_before_it_is_reported()
    {
        using var folder = DeskFolder.Open(Desk);
        var database = new SqliteDatabase(folder.DatabaseFile);
        database.Prepare();

        using var context = database.Open();
        Assert.Equal("wal", context.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").Single());
        Assert.Equal(2, context.Database.SqlQueryRaw<int>("SELECT synchronous AS \"Value\" FROM pragma_synchronous").Single());
    }

    [Fact]
    public void What_is_no_connection_string_is_refused_with_an_example()
    {
        using var folder = DeskFolder.Open(Desk, alone: false);

        Assert.Contains("Host=", Assert.Throws<DeskFailure>(() => DeskDatabase.Of(folder, "desk.db")).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_is_not_there_is_named()
    {
        using var folder = DeskFolder.Open(Desk, alone: false);

        var refused = Assert.Throws<DeskFailure>(DeskDatabase.Of(folder, "Host=127.0.0.1;Port=1;Database=tact;Username=tact;Timeout=5").Prepare);

        Assert.Contains("cannot be reached", refused.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_desk_put_together_opens_and_lets_go_of_its_folder()
    {
        using (var provider = new ServiceCollection().AddDesk(new() { Folder = Desk }).BuildServiceProvider())
        {
            using var context = provider.GetRequiredService<DeskStore>().Read();
            Assert.Empty(context.Conversations);
        }

        DeskFolder.Open(Desk).Dispose();
    }
}
