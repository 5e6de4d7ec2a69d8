using System.Globalization;
using Tact.Desk.Dispatches;

namespace Tact.Desk.Tests.Dispatches;

/// <summary>
/// The process that sends is killed, without warning and again and again. <c>TACT_KILLS</c> says how often (50 unless it
/// does), <c>TACT_SEED</c> replays the moments of an earlier run as nearly as a machine allows.
/// </summary>
[Trait("Pace", "slow")]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Desks = 3;
    private const int LettersAKill = 8;

    private static readonly int _kills = Number("TACT_KILLS") ?? 50;

    [Fact]
    public async Task Killed_at_any_moment_it_loses_no_letter_sends_none_twice_and_shows_what_is_uncertain()
    {
        var seed = Number("TACT_SEED") ?? Random.Shared.Next();
        output.WriteLine($"TACT_SEED={seed}");

        await Task.WhenAll(Enumerable.Range(0, Desks).Select(desk => Task.Run(async () =>
        {
            using var killed = new KilledDesk(seed + desk);
            var kills = (_kills + desk) / Desks;
            await killed.Queue(kills * LettersAKill);
            for (var kill = 0; kill < kills; kill++)
            {
                await killed.SendUntilKilled();
            }

            await killed.SendAll();
            var faults = Faults(await killed.Letters(), killed.Accepted);
            Assert.True(faults.Count == 0, string.Join('\n', faults));
        })));
    }

    [Fact]
    public async Task The_same_kills_find_out_a_desk_that_writes_down_too_late_what_it_handed_over()
    {
        using var killed = new KilledDesk(seed: 7);
        await killed.Queue(200);
        for (var kill = 0; kill < 20 && killed.Accepted.Distinct().Count() == killed.Accepted.Count; kill++)
        {
            await killed.SendUntilKilled("too-late");
        }

        Assert.Contains(Faults(await killed.Letters(), killed.Accepted), IsTwice);
    }

    /// <summary>What is wrong between what the desk says and what the server has.</summary>
    private static List<string> Faults(IReadOnlyList<Dispatch> letters, IReadOnlyList<string> accepted)
    {
        var times = accepted.GroupBy(id => id).ToDictionary(group => group.Key, group => group.Count());
        return [.. letters.SelectMany(letter => Faults(letter, times.GetValueOrDefault(letter.MessageId)))];
    }

    private static IEnumerable<string> Faults(Dispatch letter, int times)
    {
        if (times > 1)
        {
            yield return $"{letter.MessageId} arrived {times} times.";
        }

        if (letter.State == DispatchState.Sent && times == 0)
        {
            yield return $"{letter.MessageId} is lost: it is shown as sent.";
        }

        if (letter.State is not (DispatchState.Sent or DispatchState.Uncertain))
        {
            yield return $"{letter.MessageId} never left: {letter.State}.";
        }

        if (letter.State == DispatchState.Uncertain && string.IsNullOrEmpty(letter.Answer))
        {
            yield return $"{letter.MessageId} is uncertain without a word why.";
        }
    }

    private static bool IsTwice(string fault) => fault.EndsWith("times.", StringComparison.Ordinal);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
