using System.Diagnostics;
using MimeKit;
using Tact.Desk.Conversations;
using Tact.Desk.Live;
using Tact.Desk.Search;
using Tact.Desk.Storage;

namespace Tact.Bench.Search;

/// <summary>How quickly letters are put into the index, beside parsing them; and how quickly they are found.</summary>
internal static class SearchBench
{
    private const int Batch = 300;

    public static async Task<int> Run(string[] words)
    {
        if (words is not [var archive, .. var rest] || !File.Exists(archive))
        {
            Console.WriteLine("Name an archive of letters (mbox), and a PostgreSQL database if the desk is to be kept there.");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("tact-bench-").FullName;
        try
        {
            using var place = DeskFolder.Open(Path.Combine(folder, "desk"));
            var database = DeskDatabase.Of(place, rest.FirstOrDefault());
            database.Prepare();
            using var desk = new DeskStore(database, new LiveFeed());
            var letters = await Filed(archive, desk);
            await Pace(archive, desk, letters);
            await Finding.Time(desk, letters);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<FiledLetter>> Filed(string archive, DeskStore desk)
    {
        var letters = BenchArchive.Read(archive, new() { Subject = "bench" });
        await desk.Change(context =>
        {
            context.AddRange(letters);
            return Task.CompletedTask;
        });
        return letters;
    }

    private static async Task Pace(string archive, DeskStore desk, List<FiledLetter> letters)
    {
        await Indexed(desk, letters);
        var (index, parse) = (await Indexed(desk, letters), Parsed(archive));
        Console.WriteLine($"put into the index    {letters.Count / index.TotalSeconds,8:0} letters/s");
        Console.WriteLine($"parsed by MimeKit     {letters.Count / parse.TotalSeconds,8:0} letters/s");
        Console.WriteLine($"ratio                 {parse / index,8:0.00}");
    }

    /// <summary>The processor time of putting all in, in transactions as filing makes them. The machine may be busy with other things.</summary>
    private static async Task<TimeSpan> Indexed(DeskStore desk, List<FiledLetter> letters)
    {
        foreach (var ids in letters.Select(letter => letter.Id).Chunk(Batch))
        {
            await desk.Change(context => LetterIndex.Remove(context, ids, default));
        }

        var before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var batch in letters.Chunk(Batch))
        {
            await desk.Change(context => LetterIndex.Add(context, batch, default));
        }

        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }

    private static TimeSpan Parsed(string archive)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        using var file = File.OpenRead(archive);
        var parser = new MimeParser(file, MimeFormat.Mbox);
        while (!parser.IsEndOfStream)
        {
            _ = parser.ParseMessage().TextBody?.Length;
        }

        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }
}
