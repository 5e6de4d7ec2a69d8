using System.Diagnostics;

namespace Tact.Bench.Reading;

/// <summary>Measures what is read in letters on the open part of public labelled sets, beside the floor of each.</summary>
internal static class ReadingScores
{
    /// <summary>Prints the scores. Arguments: the folder of the sets; with <c>--misses NAME</c> also the cases of one measure that went wrong; with <c>--train</c> it learns the weights of asks anew.</summary>
    public static int Run(string[] args)
    {
        var misses = args is [.., "--misses", var name] ? name : null;
        var folder = args.Length > 0 && !args[0].StartsWith("--", StringComparison.Ordinal) ? args[0] : Default();
        if (folder is null || !Directory.Exists(folder))
        {
            Console.WriteLine($"No labelled sets at {folder ?? "../shared/data"}; nothing measured.");
            return 0;
        }

        var cases = new Cases(folder);
        if (args is [.., "--train"])
        {
            return AskTraining.Run(cases);
        }

        Console.WriteLine($"{"what",-52} {"score",6} {"floor",8}");
        foreach (var measure in Measures(cases, new(misses)))
        {
            var clock = Stopwatch.GetTimestamp();
            foreach (var score in measure())
            {
                Console.WriteLine(score);
            }

            Debug.WriteLine(Stopwatch.GetElapsedTime(clock));
        }

        return 0;
    }

    private static IEnumerable<Func<IEnumerable<Score>>> Measures(Cases cases, Misses misses)
    {
        yield return () => LanguageScores.Of(cases, misses);
        yield return () => ZoneScores.Of(cases, misses);
        yield return () => SentenceScores.Of(cases, misses);
        yield return () => AskScores.Of(cases, misses);
        yield return () => AnswerScores.Of(cases, misses);
        yield return () => TimeScores.Of(cases, misses);
        yield return () => PriceScores.Of(cases, misses);
    }

    private static string? Default()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tact.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared", "data");
    }
}
