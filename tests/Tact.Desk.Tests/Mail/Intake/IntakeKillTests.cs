using System.Globalization;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>
/// The process that reads is killed, without warning and again and again. <c>TACT_KILLS</c> says how often (50 unless it
/// does), <c>TACT_SEED</c> replays the moments of an earlier run as nearly as a machine allows.
/// </summary>
[Trait("Pace", "slow")]
[Collection(OnDovecot.Name)]
public sealed class IntakeKillTests(MailServer server, ITestOutputHelper output)
{
    private const int Desks = 3;
    private const int LettersAKill = 25;

    private static readonly int _kills = Number("TACT_KILLS") ?? 50;

    [Fact]
    public async Task Killed_at_any_moment_it_loses_no_letter_and_keeps_none_twice()
    {
        var seed = Number("TACT_SEED") ?? Random.Shared.Next();
        output.WriteLine($"TACT_SEED={seed}");

        await Task.WhenAll(Enumerable.Range(0, Desks).Select(desk => Task.Run(async () =>
        {
            using var killed = new KilledReading(server, $"killed-{desk}-{seed}@agency.example", seed + desk);
            await killed.Begin();
            for (var kill = 0; kill < (_kills + desk) / Desks; kill++)
            {
                killed.Deliver(LettersAKill);
                await killed.ReadUntilKilled();
            }

            await killed.ReadAll();
            Assert.Equal(killed.Source, await killed.Kept());
        })));
    }

    [Fact]
    public async Task The_same_kills_find_out_a_desk_that_moves_its_bookmark_before_the_letters_are_stored()
    {
        using var killed = new KilledReading(server, "killed-early@agency.example", seed: 7);
        await killed.Begin();
        for (var kill = 0; kill < 6; kill++)
        {
            killed.Deliver(LettersAKill);
            await killed.ReadUntilKilled("read-early");
        }

        await killed.ReadAll();
        var kept = await killed.Kept();
        Assert.NotEmpty(killed.Source.Except(kept));
        Assert.Empty(kept.Except(killed.Source));
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
