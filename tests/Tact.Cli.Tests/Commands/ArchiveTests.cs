using System.Text.Json;

namespace Tact.Cli.Tests.Commands;

/// <summary>Whole archives on the command line: grouped, reckoned, taken in.</summary>
public sealed class ArchiveTests : IDisposable
{
    private const string Archive = """
        From dana@lumen.example Mon Mar  2 09:00:00 2026
        From: Dana Reyes <dana@lumen.example>
        To: team@agency.example
        Subject: The trailer
        Date: Mon, 2 Mar 2026 09:00:00 +0000
        Message-ID: <1@lumen.example>

        When can you start?

        From team@agency.example Mon Mar  2 09:30:00 2026
        From: team@agency.example
        To: Dana Reyes <dana@lumen.example>
        Subject: Poster
        Date: Mon, 2 Mar 2026 09:30:00 +0000
        Message-ID: <2@agency.example>

        Here is the poster.

        From dana@lumen.example Mon Mar  2 10:00:00 2026
        From: Dana Reyes <dana@lumen.example>
        To: team@agency.example
        Subject: Re: Poster
        Date: Mon, 2 Mar 2026 10:00:00 +0000
        Message-ID: <3@lumen.example>

        Could you make it blue?

        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(null, "1@lumen.example 2@agency.example 3@lumen.example")]
    [InlineData("agency.example", "1@lumen.example 2@agency.example 2@agency.example")]
    public async Task Letters_are_grouped_stray_answers_only_where_we_are_known(string? us, string conversations)
    {
        var ran = await TactRun.With(["threads", "-", "--json", .. us is null ? Array.Empty<string>() : ["--us", us]], Archive);

        Assert.Equal(0, ran.Code);
        Assert.Equal(["1@lumen.example", "2@agency.example", "3@lumen.example"], ran.Lines().Select(line => line.GetProperty("message_id").GetString()));
        Assert.Equal(conversations, string.Join(' ', ran.Lines().Select(line => line.GetProperty("conversation").GetString())));
    }

    [Fact]
    public async Task A_person_sees_how_many_letters_from_when_to_when_about_what()
    {
        var ran = await TactRun.With(["threads", "-", "--us", "agency.example"], Archive);

        Assert.Contains("2  2026-03-02 … 2026-03-02  Poster", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_owed_is_told_as_it_stood_at_the_instant()
    {
        var before = await TactRun.With(["owes", "-", "--us", "agency.example", "--now", "2026-03-02T09:45:00Z", "--json"], Archive);
        var after = await TactRun.With(["owes", "-", "--us", "agency.example", "--now", "2026-03-02T10:30:00Z", "--json"], Archive);

        var reply = Assert.Single(before.Lines(), line => line.GetProperty("commandment").GetString() == "quick-reply");
        Assert.Equal(("1@lumen.example", "2026-03-02T11:00:00+00:00", "dana@lumen.example"), (Text(reply, "conversation"), Text(reply, "due"), Text(reply, "to")));
        Assert.Equal(["1@lumen.example", "2@agency.example"], after.Lines().Select(line => Text(line, "conversation")).Distinct().Order());
    }

    [Fact]
    public async Task An_import_adds_what_is_new_and_nothing_twice()
    {
        var (archive, data) = (_scratch.Write("a.mbox", Archive), _scratch.Path("desk"));

        var first = await TactRun.With(["import", archive, "--data", data, "--us", "agency.example", "--json"]);
        var again = await TactRun.With(["import", archive, "--data", data, "--json"]);
        var rebuilt = await TactRun.With(["rebuild", "--data", data]);

        Assert.Equal((3, 3, 0), Numbers(Assert.Single(first.Lines())));
        Assert.Equal((3, 0, 3), Numbers(Assert.Single(again.Lines())));
        Assert.StartsWith("2 conversations rebuilt.", rebuilt.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "nowhere.mbox", "There is no file or folder")]
    [InlineData("threads", "nowhere.mbox", "There is no file or folder")]
    [InlineData("owes", null, "There is no archive to read.")]
    [InlineData("import", null, "There is no archive to import.")]
    public async Task What_cannot_be_read_is_said_and_what_to_do(string command, string? archive, string words)
    {
        string[] data = command == "import" ? ["--data", _scratch.Path("desk")] : [];
        var ran = await TactRun.With([command, .. archive is null ? [] : (string[])[_scratch.Path(archive)], .. data]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private static (int, int, int) Numbers(JsonElement line) =>
        (line.GetProperty("read").GetInt32(), line.GetProperty("added").GetInt32(), line.GetProperty("known").GetInt32());
}
