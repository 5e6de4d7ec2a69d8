namespace Tact.Cli.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private const string History = """
        From dana@lumen.example Mon Mar  2 09:00:00 2026
        From: Dana <dana@lumen.example>
        To: team@agency.example
        Cc: tom@lumen.example
        Subject: The trailer
        Date: Mon, 2 Mar 2026 09:00:00 +0000
        Message-ID: <1@lumen.example>

        Could you add Tom's notes? The file is attached.

        From vera@rowan.example Mon Mar  2 09:30:00 2026
        From: Vera <vera@rowan.example>
        To: team@agency.example
        Subject: The website
        Date: Mon, 2 Mar 2026 09:30:00 +0000
        Message-ID: <2@rowan.example>

        Where are the texts?

        """;

    private const string Draft = """
        From: team@agency.example
        To: dana@lumen.example
        Subject: Re: The new trailer
        In-Reply-To: <1@lumen.example>

        Hello Dana, it is done.
        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_draft_is_held_against_the_conversation_it_answers()
    {
        var ran = await Check("--json", _scratch.Write("draft.eml", Draft));

        var line = Assert.Single(ran.Lines());
        Assert.Equal(["draft", "findings", "asks", "promises", "unexamined"], line.EnumerateObject().Select(property => property.Name));
        var findings = line.GetProperty("findings").EnumerateArray().ToDictionary(one => one.GetProperty("commandment").GetString()!);
        Assert.Equal("Re: The trailer", findings["same-subject"].GetProperty("fix").GetProperty("value").GetString());
        Assert.Equal("tom@lumen.example", findings["reply-all"].GetProperty("text").GetString());
        Assert.Equal("1@lumen.example", findings["reply-all"].GetProperty("evidence")[0].GetProperty("message_id").GetString());
        Assert.DoesNotContain(line.GetProperty("asks").EnumerateArray(), ask => ask.GetProperty("text").GetString()!.Contains("texts", StringComparison.Ordinal));
        Assert.Equal(1, ran.Code);
    }

    [Fact]
    public async Task A_bare_text_answers_everybody_under_the_old_subject()
    {
        var first = History[..History.IndexOf("From vera", StringComparison.Ordinal)];
        _scratch.Write("one.mbox", first);

        var ran = await TactRun.With(["check", "-", "--json", "--history", _scratch.Path("one.mbox"), "--us", "agency.example"], "Dear Dana: Tom's notes are in.");

        Assert.DoesNotContain("same-subject", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("reply-all", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_lighter_than_wanted_is_left_unsaid()
    {
        var house = _scratch.Write("house/levels.yaml", "levels:\n  same-subject: note\n  reply-all: note\n");

        var all = await Check("--json", "--house", Path.GetDirectoryName(house)!, _scratch.Write("draft.eml", Draft));
        var quiet = await Check("--json", "--house", Path.GetDirectoryName(house)!, "--quiet-below", "warn", _scratch.Path("draft.eml"));

        Assert.Contains("\"level\":\"note\"", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(quiet.Lines().Single().GetProperty("findings").EnumerateArray(), one => one.GetProperty("number").GetInt32() >= 16);
    }

    [Fact]
    public async Task The_coach_speaks_the_language_asked_for()
    {
        var ran = await Check("--language", "ru", _scratch.Write("draft.eml", Draft));

        Assert.Contains("Верните тему", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_reads_what_stands_where_by_commandment()
    {
        var text = "Dear Dana,\n\nThe trailer is ready, in\naccordance with the aforesaid. " + new string('x', 150) + " 谢谢 utilise it!";

        var ran = await TactRun.With(["check", "-", "--us", "agency.example"], text);

        Assert.Contains("\n  3 friendly-voice\n", ran.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^      3 │ The trailer is ready, in\n        │                       \^\^$\n      4 │ accordance with the aforesaid\. x+…\n        │ \^{29}$", ran.Output);
        Assert.Matches(@"^\(standard input\)  (\d+ \w+(, )?)+\n", ran.Output);
    }

    [Fact]
    public async Task Cases_from_lines_are_answered_in_order()
    {
        var ran = await TactRun.With(["check", "--jsonl"], """
            {"id": "a", "us": ["team@agency.example"], "now": "2026-03-02T10:00:00Z", "history": [{"id": "h", "from": "dana@lumen.example", "to": "team@agency.example", "subject": "The trailer", "body": "Thank you."}], "draft": {"from": "team@agency.example", "to": "dana@lumen.example", "subject": "Trailer, new", "body": "Hello."}}
            {"id": "b"}
            {"id": "c", "draft": {"body": "Hello Dana!", "to": "dana@lumen.example", "subject": "The budget of the trailer"}}
            """);

        var lines = ran.Lines();
        Assert.Equal(["a", "b", "c"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal("h", lines[0].GetProperty("findings")[0].GetProperty("evidence")[0].GetProperty("message_id").GetString());
        Assert.Contains("no draft", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Empty(lines[2].GetProperty("unexamined").EnumerateArray());
        Assert.Equal(2, ran.Code);
    }

    [Theory]
    [InlineData("levels:\n  reply-al: warn\n", "reply-al")]
    [InlineData("levels:\n  reply-all: loud\n", "loud")]
    [InlineData("level:\n  reply-all: warn\n", "line 1")]
    public async Task A_misspelled_house_is_said_with_its_file(string levels, string says)
    {
        var file = _scratch.Write("house/levels.yaml", levels);

        var ran = await Check("--house", Path.GetDirectoryName(file)!, _scratch.Write("draft.eml", Draft));

        Assert.Equal(2, ran.Code);
        Assert.Contains("levels.yaml", ran.Error, StringComparison.Ordinal);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_draft_is_told()
    {
        var ran = await TactRun.With(["check", "-"], "");

        Assert.Equal(2, ran.Code);
        Assert.Contains("empty", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checking_one_draft_loads_neither_web_nor_database()
    {
        var ran = await TactRun.With(
            ["check", _scratch.Write("draft.eml", Draft), "--history", _scratch.Write("history.mbox", History), "--us", "agency.example"],
            environment: new Dictionary<string, string> { ["TACT_LOADED"] = "1" });

        var loaded = ran.Error.Split('\n').Where(line => line.StartsWith("loaded ", StringComparison.Ordinal)).ToList();
        Assert.Contains("loaded Tact.Commandments", loaded);
        Assert.DoesNotContain(loaded, one => one.Contains("AspNetCore", StringComparison.Ordinal)
            || one.Contains("EntityFramework", StringComparison.Ordinal) || one.Contains("Sqlite", StringComparison.Ordinal)
            || one.Contains("Tact.Web", StringComparison.Ordinal) || one.Contains("YamlDotNet", StringComparison.Ordinal));
    }

    private Task<Ran> Check(params string[] args) =>
        TactRun.With(["check", .. args, "--history", _scratch.Write("history.mbox", History), "--us", "agency.example"]);
}
