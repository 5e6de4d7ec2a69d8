using static Tact.Desk.Tests.Filing.SortingTable;

namespace Tact.Desk.Tests.Filing;

/// <summary>Whatever order letters arrive in, and however many at once, they end in the same conversations.</summary>
public sealed class ArrivalOrderTests
{
    private static readonly byte[][] Letters =
    [
        Letter("1@a"), Letter("2@a", references: "<1@a>", day: 2), Letter("4@a", references: "<2@a> <3@a>", day: 4),
        Letter("5@a", references: "<3@a>", day: 5), Letter("6@b", "Poster"), Letter("7@b", "Re: Poster", day: 2),
        Letter("8@b", "Re: Poster", day: 9), Letter("9@c", "Re: Poster", "eve@other.example", day: 3),
        Letter("10@d", "Quote"), Letter("11@d", "Quote", day: 3), Letter("12@d", "Re: Quote", day: 4), Letter("13@e", references: "<10@d> <6@b>", day: 12),
        Letter("14@us", "Fwd: Poster", "films@agency.example", day: 10, text: "From: Dana <dana@lumen.example>\nTo: Team <team@agency.example>\nSubject: Poster\n\nHere."),
    ];

    [Fact]
    public async Task Twenty_orders_end_the_same()
    {
        var expected = await Partition(Letters, atOnce: Letters.Length);
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            var shuffled = Letters.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(expected, await Partition(shuffled, atOnce: random.Next(1, 6)));
        }
    }

    private static async Task<string> Partition(byte[][] letters, int atOnce)
    {
        using var table = new SortingTable();
        foreach (var some in letters.Chunk(atOnce))
        {
            foreach (var raw in some)
            {
                await table.Comes(raw);
            }

            await table.FilesAll();
        }

        return await table.Partition();
    }
}
