using System.Diagnostics;
using System.Globalization;
using MimeKit;
using Tact.Commandments.Reading;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Mail.Reading;

namespace Tact.Bench.Reading;

/// <summary>How fast letters are read, beside MimeKit parsing the same file and doing nothing with it; and how long hostile texts take beside a plain one.</summary>
internal static class ReadingPace
{
    private const int Size = 100_000;
    private const double MostTimes = 10;

    /// <summary>Measures <c>reading-pace ARCHIVE.mbox</c>.</summary>
    public static int Run(string[] args)
    {
        if (args is not [var archive] || !File.Exists(archive))
        {
            Console.WriteLine("reading-pace needs an mbox file: reading-pace ARCHIVE.mbox");
            return 2;
        }

        var raws = Archive.Read(archive).Select(one => one.Raw.ToArray()).ToList();
        _ = Pace(raws.Take(500).ToList(), Understood, cores: 1);
        Tell($"letters                       {raws.Count:N0}");
        foreach (var cores in new[] { 1, Environment.ProcessorCount })
        {
            var (parsed, understood) = (Pace(raws, Parsed, cores), Pace(raws, Understood, cores));
            Tell($"{cores} core(s): parsed only /s     {parsed:N0}");
            Tell($"{cores} core(s): parsed and read /s {understood:N0}   ratio {understood / parsed:N2}");
        }

        Tell($"allocated a letter, parsed    {Allocated(raws, Parsed) / 1000:N0} kB");
        Tell($"allocated a letter, and read  {Allocated(raws, Understood) / 1000:N0} kB");
        return TellHostile();
    }

    private static double Pace(List<byte[]> raws, Func<byte[], int> read, int cores)
    {
        var watch = Stopwatch.StartNew();
        _ = raws.AsParallel().WithDegreeOfParallelism(cores).Sum(read);
        return raws.Count / watch.Elapsed.TotalSeconds;
    }

    private static double Allocated(List<byte[]> raws, Func<byte[], int> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = raws.Sum(read);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)raws.Count;
    }

    private static int Parsed(byte[] raw)
    {
        using var message = MimeMessage.Load(new MemoryStream(raw, writable: false));
        return (message.TextBody ?? "").Length + (message.HtmlBody ?? "").Length;
    }

    private static int Understood(byte[] raw)
    {
        var letter = MimeLetter.Read(raw).Letter;
        return letter.Reading.Asks.Count + letter.Reading.Sentences.Count;
    }

    private static int TellHostile()
    {
        var plain = Times(HostileText.Plain(Size));
        Tell($"plain letter of 100 kB        {plain:N1} ms");
        var slow = 0;
        foreach (var (name, text) in HostileText.All(Size))
        {
            var ratio = Times(text) / plain;
            slow += ratio > MostTimes ? 1 : 0;
            Tell($"  {name,-27} {ratio:N2} times as long{(ratio > MostTimes ? "   too long" : "")}");
        }

        return slow == 0 ? 0 : 1;
    }

    private static double Times(string text)
    {
        var times = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            var clock = Stopwatch.GetTimestamp();
            _ = Reader.Read(text, "").Heat;
            times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
