using System.Diagnostics;
using System.Globalization;
using Tact.Bench.Checking;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Clients;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.House;
using Tact.Desk.Live;
using Tact.Desk.Storage;

namespace Tact.Bench.Coaching;

/// <summary>
/// How long the coach takes, on the server, for a draft of 1,500 words that is being typed, after fifty letters and beside a full house style:
/// each look is at another text.
/// </summary>
internal static class CoachTimes
{
    private const int Letters = 50;
    private const int Words = 1_500;
    private const int Cold = 100;
    private const int Looks = 500;
    private const double Goal = 50;

    /// <summary>Measures <c>coach [TRADE] [--each]</c>; with <c>--each</c> it tells also how long each commandment takes of it.</summary>
    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("tact-bench-");
        try
        {
            var trade = args.FirstOrDefault(one => one[0] != '-') ?? "web";
            using var place = DeskFolder.Open(folder.FullName);
            Starter.Begin(Path.Combine(folder.FullName, "house"), trade, "en");
            var database = DeskDatabase.Of(place, null);
            database.Prepare();
            using var store = new DeskStore(database, new LiveFeed());
            var conversation = await Lay(store);
            if (args.Contains("--each"))
            {
                await TellEach(store, conversation);
            }

            var times = await Measure(store, conversation);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"the coach, {Words} words, {Letters} letters, house of {trade}   p50 {times[times.Count / 2]:0.0} ms   p99 {times[times.Count * 99 / 100]:0.0} ms   of {times.Count} (goal {Goal:0} at p99)"));
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task TellEach(DeskStore store, long conversation)
    {
        using var shelf = new CorrespondenceShelf(store);
        await using var desk = store.Read();
        var (house, correspondence) = (await OurHouse.In(desk, default), await shelf.Of(conversation));
        var times = new Dictionary<string, TimeSpan>();
        for (var at = 0; at < Cold + Looks; at++)
        {
            var draft = Typed(at);
            Time("reading", () => _ = draft.Reading.Sentences.Count);
            Time("asks", () => AskChecklist.Of(draft, correspondence, house));
            foreach (var one in TheLaw.All)
            {
                Time($"{one.Number} {one.Id}", () => Examination.Of(draft, correspondence, house, new() { Now = TimeProvider.System.GetUtcNow() }, [one]));
            }

            void Time(string name, Action work)
            {
                var start = Stopwatch.GetTimestamp();
                work();
                times[name] = times.GetValueOrDefault(name) + (at < Cold ? TimeSpan.Zero : Stopwatch.GetElapsedTime(start));
            }
        }

        foreach (var (name, time) in times.OrderByDescending(one => one.Value))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {time.TotalMilliseconds / Looks,7:0.00} ms"));
        }
    }

    private static Draft Typed(int look) => new()
    {
        From = new Party("team@agency.example"),
        To = [new Party("dana@lumen.example")],
        Subject = "Re: Trailer and App Store texts",
        Text = Text(look),
    };

    private static async Task<List<double>> Measure(DeskStore store, long conversation)
    {
        using var shelf = new CorrespondenceShelf(store);
        var coach = new Coach(shelf, store, TimeProvider.System);
        var times = new List<double>();
        for (var at = 0; at < Cold + Looks; at++)
        {
            var draft = Typed(at);
            var watch = Stopwatch.StartNew();
            await using var desk = store.Read();
            await coach.Advise(draft, conversation, await OurHouse.In(desk, default), [], Language.English);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var warm = times[Cold..];
        warm.Sort();
        return warm;
    }

    /// <summary>Fifty letters, each with words of its own.</summary>
    private static Task<long> Lay(DeskStore store) => store.Change(async desk =>
    {
        var conversation = new Conversation { Subject = "Trailer and App Store texts", LetterCount = Letters, Client = new Client { Key = "lumen.example", Name = "Lumen" } };
        desk.Add(conversation);
        await desk.SaveChangesAsync();
        desk.AddRange(Enumerable.Range(0, Letters).Select(at => Letter(conversation.Id, at)));
        return conversation.Id;
    });

    private static FiledLetter Letter(long conversation, int at)
    {
        var isOurs = at % 2 == 1;
        var when = TimeProvider.System.GetUtcNow().AddHours(at - Letters);
        return new()
        {
            ConversationId = conversation,
            MessageId = $"{at}@bench.example",
            Digest = $"{at}",
            Subject = "Re: Trailer and App Store texts",
            FromAddress = isOurs ? "team@agency.example" : "dana@lumen.example",
            To = [new Party(isOurs ? "dana@lumen.example" : "team@agency.example")],
            At = when,
            Date = when,
            IsOurs = isOurs,
            Text = $"{BenchTalk.Words(at)}\n\nP.S. This is note {at}.",
        };
    }

    /// <summary>A long answer with one sentence that is just being typed, each time elsewhere.</summary>
    private static string Text(int look)
    {
        var paragraphs = new List<string>();
        for (var (at, words) = (0, 0); words < Words; at++)
        {
            paragraphs.Add(BenchTalk.Words(at));
            words += paragraphs[^1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }

        paragraphs.Insert(look % paragraphs.Count, $"The film number {look} will be with you by Friday, and it costs {look} EUR.");
        return string.Join("\n\n", paragraphs);
    }
}
