namespace Tact.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Fact]
    public async Task Every_commandment_is_listed_and_each_has_its_page()
    {
        var all = await TactRun.With(["explain"]);
        var one = await TactRun.With(["explain", "16"]);
        var russian = await TactRun.With(["explain", "same-subject", "--language", "ru"]);

        Assert.Matches(@"(?m)^ 16  same-subject\s+The subject stays", all.Output);
        Assert.StartsWith("# 16. The subject stays", one.Output, StringComparison.Ordinal);
        Assert.Contains("## Зачем", russian.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commandment_that_is_none_is_told()
    {
        var ran = await TactRun.With(["explain", "99"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("\"99\"", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("serve")]
    [InlineData("member add")]
    [InlineData("member list")]
    [InlineData("mailbox add")]
    [InlineData("mailbox test")]
    [InlineData("mailbox list")]
    public async Task Help_shows_an_example(string command)
    {
        var ran = await TactRun.With([.. command.Split(' '), "--help"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains($"  tact {command}", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Example", ran.Output, StringComparison.Ordinal);
    }
}
