using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Letters;

public class CorrespondenceTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Any_order_of_arrival_gives_the_same_correspondence()
    {
        Letter[] letters = [.. Enumerable.Range(0, 12).Select(at => new Letter { MessageId = $"{at:00}", Date = Monday.AddMinutes(at / 3) })];
        var expected = new Correspondence(letters).Letters.Select(letter => letter.MessageId).ToList();
        var chance = new Random(20_260_302);

        for (var round = 0; round < 20; round++)
        {
            chance.Shuffle(letters);
            Assert.Equal(expected, new Correspondence(letters).Letters.Select(letter => letter.MessageId));
        }
    }

    [Fact]
    public void The_hour_of_arrival_counts_more_than_what_the_writer_claims()
    {
        var late = new Letter { MessageId = "1", Date = Monday.AddYears(-1), Arrived = Monday.AddHours(2) };
        var early = new Letter { MessageId = "2", Date = Monday.AddHours(1) };

        Assert.Equal([early, late], new Correspondence([late, early]).Letters);
    }

    [Fact]
    public void The_newest_of_theirs_was_written_by_a_person()
    {
        var asked = new Letter { MessageId = "1", Date = Monday };
        var away = new Letter { MessageId = "2", Date = Monday.AddHours(1), Kind = LetterKind.AutoReply };
        var ours = new Letter { MessageId = "3", Date = Monday.AddHours(2), IsOurs = true };
        var correspondence = new Correspondence([away, ours, asked]);

        Assert.Same(asked, correspondence.LastOfTheirs);
        Assert.Same(ours, correspondence.LastOfOurs);
    }

    [Fact]
    public void A_letter_without_any_date_stands_first_and_breaks_nothing()
    {
        var dated = new Letter { MessageId = "1", Date = Monday };
        var undated = new Letter { MessageId = "2" };

        Assert.Equal([undated, dated], new Correspondence([dated, undated]).Letters);
    }
}
