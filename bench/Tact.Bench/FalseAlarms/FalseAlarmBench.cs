using Tact.Commandments.Law;
using Tact.Desk;

namespace Tact.Bench.FalseAlarms;

/// <summary>
/// What the coach would have held against letters people were content to send: every reply of an archive as a draft, with the letters before it
/// as its history.
/// </summary>
internal static class FalseAlarmBench
{
    /// <summary>Measures <c>false-alarms ARCHIVE --us ADDRESS… [--samples N] [--only ID] [--seed N]</c>.</summary>
    public static int Run(string[] args)
    {
        try
        {
            var asked = FalseAlarmOptions.Read(args);
            var ours = new OwnAddresses(asked.Us);
            var held = Replies.In(asked.Archives, ours).Select(reply => new HeldReply(reply, reply.Examine(ours))).ToList();
            Tell(held);
            ShowSamples(held, asked);
            return 0;
        }
        catch (DeskFailure failure)
        {
            Console.Error.WriteLine($"{failure.What} {failure.Remedy}");
            return 2;
        }
    }

    private static void Tell(List<HeldReply> held)
    {
        Console.WriteLine($"{held.Count} replies of ours, each with the letters before it");
        Console.WriteLine($"{"commandment",-26} {"stop",6} {"warn",6} {"note",6}   {"letters",7}  {"per letter",10}");
        foreach (var commandment in TheLaw.All)
        {
            var findings = held.SelectMany(one => one.Of(commandment)).ToList();
            var letters = held.Count(one => one.Of(commandment).Any(finding => finding.Level >= Level.Warn));
            Console.WriteLine(
                $"{commandment.Number,2} {commandment.Id,-23} {At(findings, Level.Stop),6} {At(findings, Level.Warn),6} {At(findings, Level.Note),6}   {letters,7}  {(double)findings.Count / Math.Max(1, held.Count),10:0.000}");
        }

        var all = held.Count(one => one.Examination.Findings.Any(finding => finding.Level >= Level.Warn));
        Console.WriteLine($"{all} replies ({(double)all / Math.Max(1, held.Count):P0}) have a warn or a stop; {held.Count(one => one.Examination.Findings.Count == 0)} have nothing at all.");
    }

    private static int At(List<Finding> findings, Level level) => findings.Count(finding => finding.Level == level);

    /// <summary>Some of each commandment's findings, drawn by lot, to be read by eye.</summary>
    private static void ShowSamples(List<HeldReply> held, FalseAlarmOptions asked)
    {
        var lot = new Random(asked.Seed);
        foreach (var commandment in TheLaw.All.Where(one => asked.Only is null || one.Id == asked.Only))
        {
            var found = held.SelectMany(one => one.Of(commandment).Select(finding => (one, finding))).Where(pair => pair.finding.Level >= asked.From).ToArray();
            lot.Shuffle(found);
            foreach (var (one, finding) in found.Take(asked.Samples))
            {
                Console.WriteLine();
                Console.WriteLine($"{commandment.Number} {commandment.Id}, {finding.Level}, in {one.Reply.MessageId}");
                Console.WriteLine($"  {finding.Says}{(finding.Text.Length > 0 ? $"  “{OneLine(finding.Text, 200)}”" : "")}");
                foreach (var evidence in finding.Evidence)
                {
                    Console.WriteLine($"  rests on: {OneLine(evidence.Text, 200)}");
                }

                Console.WriteLine($"  letter: {OneLine(one.Reply.Draft.Reading.Text, 700)}");
            }
        }
    }

    private static string OneLine(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line[..most] + "…";
    }
}

/// <summary>A reply, and what was held against it.</summary>
internal sealed record HeldReply(Reply Reply, Examination Examination)
{
    /// <summary>What one commandment holds against it.</summary>
    public IEnumerable<Finding> Of(Commandment commandment) => Examination.Findings.Where(finding => finding.Commandment == commandment.Id);
}
