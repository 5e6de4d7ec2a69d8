using System.Text.Json;

namespace Tact.Cli.Tests.Commands;

public sealed class ReadTests : IDisposable
{
    private const string Letter = """
        From: Dana Reyes <dana@lumen.example>
        To: team@agency.example
        Cc: Tom <tom@lumen.example>
        Subject: =?utf-8?B?0KHRgNC+0LrQuA==?=
        Date: Mon, 2 Mar 2026 09:00:00 +0300
        Message-ID: <1@lumen.example>
        Content-Type: text/plain; charset=utf-8

        Добрый день!
        Сколько стоит минута озвучки? Пришлите, пожалуйста, договор.

        > Старый вопрос: когда начнём?
        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_letter_becomes_one_line_with_everything_the_contract_names()
    {
        var ran = await TactRun.With(["read", "--json", _scratch.Write("one.eml", Letter)]);

        var line = Assert.Single(ran.Lines());
        Assert.Equal(
            ["message_id", "subject", "from", "to", "cc", "date", "language", "kind", "text", "parts", "sentences", "asks", "promises", "prices", "acts", "heat", "courtesy"],
            line.EnumerateObject().Select(property => property.Name));
        Assert.Equal("1@lumen.example", line.GetProperty("message_id").GetString());
        Assert.Equal("Сроки", line.GetProperty("subject").GetString());
        Assert.Equal("Dana Reyes <dana@lumen.example>", line.GetProperty("from").GetString());
        Assert.Equal("2026-03-02T09:00:00+03:00", line.GetProperty("date").GetString());
        Assert.Equal("ru", line.GetProperty("language").GetString());
        Assert.Equal("letter", line.GetProperty("kind").GetString());
        Assert.DoesNotContain("Старый", line.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("Пришлите", ran.Output, StringComparison.Ordinal);
        Assert.Equal(0, ran.Code);
    }

    [Fact]
    public async Task Passages_stand_where_they_say()
    {
        var line = (await TactRun.With(["read", "--json", _scratch.Write("one.eml", Letter)])).Lines().Single();

        var text = line.GetProperty("text").GetString()!;
        foreach (var one in line.GetProperty("asks").EnumerateArray().Concat(line.GetProperty("sentences").EnumerateArray()))
        {
            Assert.Equal(one.GetProperty("text").GetString(), text.Substring(one.GetProperty("start").GetInt32(), one.GetProperty("length").GetInt32()));
        }

        Assert.Equal(
            [("question", "price"), ("request", "action")],
            line.GetProperty("asks").EnumerateArray().Select(ask => (ask.GetProperty("kind").GetString()!, ask.GetProperty("expects").GetString()!)));
    }

    [Fact]
    public async Task A_bare_body_and_an_mbox_and_standard_input_are_read_too()
    {
        var mbox = _scratch.Write("two.mbox", $"From dana@lumen.example Mon Mar  2 09:00:00 2026\n{Letter}\n\nFrom dana@lumen.example Mon Mar  2 10:00:00 2026\n{Letter}\n");

        var bare = await TactRun.With(["read", "--json", "--text", "-"], "When can you start?");
        var two = await TactRun.With(["read", "--json", mbox]);
        var piped = await TactRun.With(["read", "--json", "-"], Letter);

        Assert.Equal("time", bare.Lines().Single().GetProperty("asks")[0].GetProperty("expects").GetString());
        Assert.Equal(2, two.Lines().Count);
        Assert.Equal("ru", piped.Lines().Single().GetProperty("language").GetString());
    }

    [Fact]
    public async Task Each_input_line_is_answered_by_one_with_its_id_even_beside_broken_ones()
    {
        var ran = await TactRun.With(["read", "--jsonl"], """
            {"id": 7, "body": "能否发一下报价?", "from": "李 <li@lumen.example>", "to": ["a@agency.example", {"address": "b@agency.example", "name": "B"}]}
            {"id": "broken"
            {"id": "late", "body": "Hello", "date": "the day after"}
            {"id": {"n": 1}, "html": "<p>When can you <b>start</b>?</p>"}
            """);

        var lines = ran.Lines();
        Assert.Equal(4, lines.Count);
        Assert.Equal(7, lines[0].GetProperty("id").GetInt32());
        Assert.Equal(["a@agency.example", "B <b@agency.example>"], lines[0].GetProperty("to").EnumerateArray().Select(one => one.GetString()));
        Assert.Contains("cannot be read", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("late", lines[2].GetProperty("id").GetString());
        Assert.Contains("no instant", lines[2].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("When can you start?", lines[3].GetProperty("asks")[0].GetProperty("text").GetString());
        Assert.Equal(2, ran.Code);
    }

    [Theory]
    [InlineData("There is no file", "read", "nowhere.eml")]
    [InlineData("There is no letter to read", "read")]
    [InlineData("no instant", "read", "--now", "yesterday", "x.eml")]
    [InlineData("--help", "read", "--loudly")]
    [InlineData("--help", "dance")]
    public async Task What_cannot_be_done_says_what_happened_and_what_to_do(string says, params string[] args)
    {
        var ran = await TactRun.With(args);

        Assert.Equal(2, ran.Code);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public async Task Binary_rubbish_is_shown_and_named_unreadable()
    {
        File.WriteAllBytes(_scratch.Path("rubbish.eml"), [.. Enumerable.Range(0, 2000).Select(at => (byte)(at * 7 % 256))]);

        var ran = await TactRun.With(["read", "--json", _scratch.Path("rubbish.eml")]);

        Assert.Equal(0, ran.Code);
        Assert.Equal(JsonValueKind.String, ran.Lines().Single().GetProperty("unreadable").ValueKind);
    }

    [Fact]
    public async Task A_folder_without_letters_is_told()
    {
        Directory.CreateDirectory(_scratch.Path("empty"));

        var ran = await TactRun.With(["read", _scratch.Path("empty")]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("no letters", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_reads_it_without_colours_in_a_pipe()
    {
        var ran = await TactRun.With(["read", _scratch.Write("one.eml", Letter)]);

        Assert.Contains("1. Сколько стоит минута озвучки?", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\x1b', ran.Output);
    }
}
