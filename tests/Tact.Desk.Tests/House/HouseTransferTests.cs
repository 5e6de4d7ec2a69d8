using Tact.Desk.House;

namespace Tact.Desk.Tests.House;

/// <summary>A house style goes from desk to desk whole, or not at all.</summary>
public sealed class HouseTransferTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-house-").FullName;

    private string Zip => Path.Combine(_folder, "house.zip");

    [Fact]
    public void What_goes_out_comes_in_and_what_it_replaces_is_kept()
    {
        Write("one", "kitchen.yaml", "words: [Jira]\n");
        Write("two", "kitchen.yaml", "words: [Trello]\n");
        Write("two", "clocks.yaml", "due-minutes: 240\n");
        HouseTransfer.Export(In("one"), Zip);

        var (taken, replaced) = HouseTransfer.Import(Zip, In("two"), TimeProvider.System);

        Assert.Equal(["kitchen.yaml"], taken);
        var house = HouseFolder.Read(In("two"));
        Assert.Equal(("Jira", 240), (Assert.Single(house.KitchenWords), house.Reply.DueMinutes));
        Assert.Contains("Trello", File.ReadAllText(Path.Combine(replaced!, "kitchen.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_house_changes_nothing()
    {
        Write("one", "kitchen.yaml", "words: [Jira]\n");
        Write("one", "clocks.yaml", "due-minuts: 1\n");
        Write("two", "kitchen.yaml", "words: [Trello]\n");

        var failure = Assert.Throws<DeskFailure>(() => HouseTransfer.Import(In("one"), In("two"), TimeProvider.System));

        Assert.StartsWith("clocks.yaml, line 1", failure.What, StringComparison.Ordinal);
        Assert.Equal(["Trello"], HouseFolder.Read(In("two")).KitchenWords);
    }

    [Fact]
    public void What_is_no_house_is_said()
    {
        Write("one", "letter.txt", "Hello");

        Assert.Throws<DeskFailure>(() => HouseTransfer.Import(In("one"), In("two"), TimeProvider.System));
        Assert.Throws<DeskFailure>(() => HouseTransfer.Import(Path.Combine(In("one"), "letter.txt"), In("two"), TimeProvider.System));
        Assert.Throws<DeskFailure>(() => HouseTransfer.Export(In("one"), Zip));
    }

    private string In(string house) => Path.Combine(_folder, house);

    private void Write(string house, string name, string text)
    {
        Directory.CreateDirectory(In(house));
        File.WriteAllText(Path.Combine(In(house), name), text);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
