using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tact.Bench.Search;
using Tact.Desk.Dues;
using Tact.Desk.Storage;

namespace Tact.Bench.Pages;

/// <summary>How long the pages of a desk with an imported archive take, and its first answer after a start.</summary>
internal static class PageTimes
{
    private const string Address = "vera@agency.example";
    private const string Password = "four calm green boats";
    private const int Starts = 5;
    private const int Most = 200;
    private const int Owed = 300;
    private const double Goal = 15;
    private const double FirstGoal = 1_500;

    /// <summary>Measures <c>pages ARCHIVE.mbox [tact.dll]</c>.</summary>
    public static async Task<int> Run(string[] args)
    {
        if (args is not [var archive, ..] || !File.Exists(archive))
        {
            Console.WriteLine("pages needs an mbox file: pages ARCHIVE.mbox [tact.dll]");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("tact-bench-");
        try
        {
            var tact = new TactProcess(args.ElementAtOrDefault(1) ?? TactProcess.Beside, folder.FullName);
            await tact.Run("", "import", archive);
            await tact.Run(Password, "member", "add", Address, "--name", "Vera");
            await Measure(tact, await Visits(folder.FullName));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Measure(TactProcess tact, Dictionary<string, List<string>> visits)
    {
        var starts = new List<double>();
        for (var start = 1; start < Starts; start++)
        {
            using var once = await ServedDesk.Open(tact);
            starts.Add(once.FirstAnswer.TotalMilliseconds);
        }

        using var desk = await ServedDesk.Open(tact);
        starts.Add(desk.FirstAnswer.TotalMilliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first answer         median {starts.Order().ElementAt(Starts / 2),7:0} ms   (goal {FirstGoal:0})"));
        await desk.SignIn(Address, Password);
        foreach (var (name, paths) in visits)
        {
            Console.WriteLine($"{name,-20} {await Times(desk, paths)}");
        }
    }

    private static async Task<string> Times(ServedDesk desk, List<string> paths)
    {
        foreach (var path in paths)
        {
            await desk.Time(path);
        }

        var times = new List<double>();
        foreach (var path in paths)
        {
            times.Add((await desk.Time(path)).TotalMilliseconds);
        }

        times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"p50 {times[times.Count / 2],6:0.0} ms   p95 {times[times.Count * 95 / 100],6:0.0} ms   of {times.Count} (goal {Goal:0})");
    }

    /// <summary>The pages to look at: conversations of every length, words of every frequency.</summary>
    private static async Task<Dictionary<string, List<string>>> Visits(string folder)
    {
        using var place = DeskFolder.Open(folder);
        await using var context = DeskDatabase.Of(place, null).Open();
        var conversations = await context.Conversations.Where(one => one.JoinedToId == null)
            .OrderByDescending(one => one.LetterCount).ThenBy(one => one.Id).Select(one => one.Id).ToListAsync();
        await Owe(context, [.. conversations.Order().TakeLast(Owed)]);
        var words = WordSamples.Of(await context.Letters.Select(one => one.Text).ToListAsync());
        return new()
        {
            ["Today"] = [.. Enumerable.Repeat("/", Most)],
            ["conversations"] = [.. Enumerable.Repeat("/conversations", Most)],
            ["a conversation"] = [.. conversations.Where((_, at) => at % Math.Max(1, conversations.Count / Most) == 0).Select(id => $"/conversations/{id}")],
            ["the longest"] = [.. conversations.Take(10).Select(id => $"/conversations/{id}")],
            ["search"] = [.. words.All.Select(word => $"/search?q={Uri.EscapeDataString(word)}")],
        };
    }

    // Nothing is owed for letters that were imported; a desk at work owes a good deal.
    private static async Task Owe(DeskContext context, List<long> conversations)
    {
        var now = TimeProvider.System.GetUtcNow();
        context.AddRange(conversations.Select((id, at) => new OwedDue
        {
            ConversationId = id,
            Commandment = "quick-reply",
            Kind = "reply",
            What = "An answer",
            AtRisk = now.AddMinutes(at - 60),
            By = now.AddMinutes(at),
        }));
        await context.SaveChangesAsync();
    }
}
