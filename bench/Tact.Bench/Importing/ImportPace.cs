using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Tact.Desk;
using Tact.Desk.Importing;
using Tact.Desk.Mail.Archives;

namespace Tact.Bench.Importing;

/// <summary>How fast an archive is taken in, beside MimeKit reading the same file and doing nothing with it.</summary>
internal static class ImportPace
{
    private const double Reach = 0.15;
    private const double Aim = 0.3;

    /// <summary>Measures <c>import ARCHIVE.mbox [ROUNDS]</c>.</summary>
    public static int Run(string[] args)
    {
        if (args is not [var archive, ..] || !File.Exists(archive))
        {
            Console.WriteLine("import needs an mbox file: import ARCHIVE.mbox [ROUNDS]");
            return 2;
        }

        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        _ = Import(archive);
        using var self = Process.GetCurrentProcess();
        var peak = self.PeakWorkingSet64;
        _ = Parse(archive);

        // The two by turns: a machine that is slow for a minute is slow for both.
        var paces = Enumerable.Range(0, rounds).Select(_ => (Import: Import(archive), Parse: Parse(archive))).ToList();
        var ratio = paces.Select(one => one.Import / one.Parse).Order().ElementAt(rounds / 2);
        Tell($"parse-only letters/s   {string.Join(' ', paces.Select(one => Whole(one.Parse)))}");
        Tell($"import letters/s       {string.Join(' ', paces.Select(one => Whole(one.Import)))}");
        Tell($"ratio, median          {ratio:N3}   (reach {Reach}, aim {Aim})");
        Tell($"peak memory            {peak / 1_000_000:N0} MB   (of the first import, under 400 asked)");
        return 0;
    }

    private static string Whole(double pace) => pace.ToString("N0", CultureInfo.InvariantCulture);

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Letters a second on all cores: parsed, their bodies decoded to text.</summary>
    private static double Parse(string archive)
    {
        var watch = Stopwatch.StartNew();
        var count = Archive.Read(archive).AsParallel().Select(one =>
        {
            using var message = MimeMessage.Load(new MemoryStream(one.Raw.ToArray(), writable: false));
            return (message.TextBody ?? "").Length + (message.HtmlBody ?? "").Length;
        }).Count();
        return count / watch.Elapsed.TotalSeconds;
    }

    private static double Import(string archive)
    {
        var folder = Directory.CreateTempSubdirectory("tact-bench-");
        try
        {
            using var services = new ServiceCollection().AddLogging().AddDesk(new DeskOptions { Folder = folder.FullName }).BuildServiceProvider();
            var import = services.GetRequiredService<LetterImport>();
            var watch = Stopwatch.StartNew();
            var tally = import.Run(Archive.Read(archive), new()).GetAwaiter().GetResult();
            return tally.Read / watch.Elapsed.TotalSeconds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
