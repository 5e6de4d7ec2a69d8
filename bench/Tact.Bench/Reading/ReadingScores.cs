namespace Tact.Bench.Reading;

/// <summary>Measures what is read in letters on the open part of public labelled sets, beside the floor of each.</summary>
internal static class ReadingScores
{
    /// <summary>Prints the scores. Arguments: the folder of the sets; with <c>--misses NAME</c> also the cases of one measure that went wrong; with <c>--write</c> they are written to docs/reading/scores.md; with <c>--train</c> or <c>--train-courtesy</c> it learns the weights of asks or of courtesy anew.</summary>
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
        if (args is [.., ("--train" or "--train-courtesy") and var what])
        {
            return what == "--train" ? AskTraining.Run(cases) : CourtesyTraining.Run(cases);
        }

        return Tell(Measures(cases, new(misses)), isWritten: args is [.., "--write"]);
    }

    private static int Tell(IEnumerable<Func<IEnumerable<Score>>> measures, bool isWritten)
    {
        Console.WriteLine($"{"what",-52} {"score",6} {"floor",8} {"goal",8}");
        var scores = new List<Score>();
        foreach (var score in measures.SelectMany(measure => measure()))
        {
            Console.WriteLine(score);
            scores.Add(score);
        }

        if (isWritten)
        {
            Write(scores);
        }

        return 0;
    }

    private static void Write(List<Score> scores)
    {
        var page = Path.Combine("docs", "reading", "scores.md");
        File.WriteAllText(page, string.Join('\n', [
            "# Scores of reading", "",
            "What is read in letters, on the open part of public labelled sets that nobody of the project wrote, beside the *floor* a simple program reaches and the *goal* from which a reader is good enough to lean on.",
            "Written by `dotnet run -c Release --project bench/Tact.Bench -- reading DATA_DIR --write`; the pages beside this one tell what is counted and what cannot be seen.", "",
            "| what | score | floor | goal | |", "|---|---|---|---|---|", .. scores.Select(score => score.Row), ""]));
        Console.WriteLine($"written to {page}");
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
        yield return () => CourtesyScores.Of(cases, misses);
        yield return () => PlainnessScores.Of(cases, misses);
        yield return () => ActScores.Of(cases, misses);
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
