using Tact.Commandments.Law;
using Tact.Desk.House;

namespace Tact.Desk.Tests.House;

/// <summary>The desk's own house style, read again when it changes.</summary>
public sealed class HouseShelfTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-house-").FullName;

    [Fact]
    public void What_is_written_holds_from_then_on()
    {
        var shelf = new HouseShelf(_folder);
        Assert.Equal(HouseStyle.Default.Reply, shelf.Style.Reply);

        Write("at-risk-minutes: 10\ndue-minutes: 30\n", minute: 1);

        Assert.Equal(new ReplyTarget(10, 30), shelf.Style.Reply);
        Assert.Null(shelf.Problem);
    }

    [Fact]
    public void A_broken_file_leaves_what_held_before_and_is_said()
    {
        var shelf = new HouseShelf(_folder);
        Write("at-risk-minutes: 10\ndue-minutes: 30\n", minute: 1);
        _ = shelf.Style;

        Write("due-minuts: 45\n", minute: 2);

        Assert.Equal(new ReplyTarget(10, 30), shelf.Style.Reply);
        Assert.Contains("clocks.yaml, line 1", shelf.Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_teaches_nothing() =>
        Assert.Equal(HouseStyle.Default.Reply, new HouseShelf(Path.Combine(_folder, "none")).Style.Reply);

    private void Write(string clocks, int minute)
    {
        var file = Path.Combine(_folder, "clocks.yaml");
        File.WriteAllText(file, clocks);
        File.SetLastWriteTimeUtc(file, new DateTime(2100, 1, 1, 0, minute, 0, DateTimeKind.Utc));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
