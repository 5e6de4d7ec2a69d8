namespace Tact.Cli.Tests.Commands;

/// <summary><c>tact house</c> from the command line.</summary>
public sealed class HouseTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_house_is_begun_checked_packed_and_taken_in_elsewhere()
    {
        var (house, zip, other) = (_scratch.Path("house"), _scratch.Path("house.zip"), _scratch.Path("other"));

        Assert.Contains("12 files written", (await TactRun.With(["house", "init", house, "--trade", "legal"])).Output, StringComparison.Ordinal);
        Assert.Contains("services.yaml", (await TactRun.With(["house", "check", house])).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await TactRun.With(["house", "export", zip, house])).Code);
        Assert.Equal(0, (await TactRun.With(["house", "import", zip, other])).Code);
        Assert.Equal(0, (await TactRun.With(["house", "check", other])).Code);
    }

    [Fact]
    public async Task Faults_are_told_by_file_and_line()
    {
        _scratch.Write(Path.Combine("house", "clocks.yaml"), "zone: Nowhere\n");

        var ran = await TactRun.With(["house", "check", _scratch.Path("house")]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("clocks.yaml:1: there is no time zone", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_folder_or_a_desk_it_says_what_to_name()
    {
        var ran = await TactRun.With(["house", "check", "--data", _scratch.Path("none")]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("--data", ran.Error, StringComparison.Ordinal);
    }
}
