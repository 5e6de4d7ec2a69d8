using System.Text.Json;
using Tact.Commandments.Law;

namespace Tact.Cli.Tests.Commands;

/// <summary><c>tact check --format sarif</c>, for letters kept in a repository.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Findings_stand_at_their_lines_and_columns_in_the_file()
    {
        var file = _scratch.Write("reply.txt", "Hello Dana,\r\n\r\nthe film is ready. As I've already told you, the music is by Tom.\r\n\r\nVera\r\n");

        using var log = await Log(file);

        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(one => one.GetProperty("ruleId").GetString() == "restraint");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(("warning", 3, 3), (result.GetProperty("level").GetString(), region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32()));
        var line = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))[2];
        var words = line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)];
        Assert.Contains("already told you", words, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("restraint", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_log_says_what_the_standard_wants()
    {
        using var log = await Log(_scratch.Write("reply.txt", "Hello Dana, the price is 300 EUR."));

        var driver = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.StartsWith("https://", log.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal(TheLaw.All.Select(one => one.Id), driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!));
        Assert.All(driver.GetProperty("rules").EnumerateArray(), rule => Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString()));
        Assert.All(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            Assert.Equal("reply.txt", Path.GetFileName(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
        });
    }

    [Fact]
    public async Task A_letter_encoded_for_the_way_gets_no_wrong_place()
    {
        var file = _scratch.Write("reply.eml", "From: a@agency.example\nTo: b@lumen.example\nSubject: Film\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + Convert.ToBase64String("Hello, as I've already told you, it is done."u8.ToArray()) + "\n");

        using var log = await Log(file);

        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(one => one.GetProperty("ruleId").GetString() == "restraint");
        Assert.False(result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
    }

    [Fact]
    public async Task Two_kinds_of_answer_at_once_are_refused()
    {
        var ran = await TactRun.With(["check", _scratch.Write("reply.txt", "Hello."), "--json", "--format", "sarif"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("--format", ran.Error, StringComparison.Ordinal);
    }

    private static async Task<JsonDocument> Log(string file)
    {
        var ran = await TactRun.With(["check", file, "--format", "sarif"]);
        Assert.Equal("", ran.Error);
        return JsonDocument.Parse(ran.Output);
    }
}
