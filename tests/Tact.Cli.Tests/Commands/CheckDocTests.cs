using System.Text.RegularExpressions;

namespace Tact.Cli.Tests.Commands;

/// <summary>The page on letters in files shows what the coach says of those it shows.</summary>
public sealed partial class CheckDocTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task What_the_page_prints_is_what_is_found()
    {
        var page = File.ReadAllText(Path.Combine(Sources.Root, "docs", "running", "check-letters.md"));
        var shown = Shown().Matches(page).ToLookup(block => block.Groups["kind"].Value, block => block.Groups["text"].Value);
        var thread = _scratch.Write("thread.mbox", shown["mbox"].Single());
        var reply = _scratch.Write("reply.txt", shown["letter"].Single());

        var ran = await TactRun.With(["check", reply, "--history", thread, "--us", "northquay.example"]);

        Assert.Equal(1, ran.Code);
        Assert.Equal(shown["text"].Single().Trim(), ran.Output.Replace(reply, "reply.txt", StringComparison.Ordinal).Trim());
    }

    [GeneratedRegex(@"^```(?<kind>mbox|letter|text)\n(?<text>.*?)```", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();
}
