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

    /// <summary>Measures <c>import ARCHIVE.mbox [TIMES]</c>.</summary>
    public static int Run(string[] args)
    {
        if (args is not [var archive, ..] || !File.Exists(archive))
        {
            Console.WriteLine("import needs an mbox file: import ARCHIVE.mbox [TIMES]");
            return 2;
        }

        var times = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
        var import = Enumerable.Range(0, times).Select(_ => Import(archive)).ToList();
        using var self = Process.GetCurrentProcess();
        var peak = self.PeakWorkingSet64;
        var parse = Enumerable.Range(0, times).Select(_ => Parse(archive)).ToList();
        var ratio = import.Max() / parse.Max();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parse-only letters/s   {string.Join(' ', parse.Select(one => one.ToString("N0", CultureInfo.InvariantCulture)))}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import letters/s       {string.Join(' ', import.Select(one => one.ToString("N0", CultureInfo.InvariantCulture)))}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio                  {ratio:N3}   (reach {Reach}, aim {Aim})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory            {peak / 1_000_000:N0} MB   (of the imports, under 400 asked)"));
        return 0;
    }

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
