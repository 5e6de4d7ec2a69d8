using System.Text.Json;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>What the page of 18 cannot show: the fix itself, what is known of us, and look-alikes by the thousand.</summary>
public class ReplyAllTests
{
    private static readonly Party Dana = new("dana@lumen.example", "Dana Reed");
    private static readonly Party Tom = new("tom@lumen.example", "Tom Okafor");
    private static readonly Party Desk = new("desk@agency.example");
    private static readonly HouseStyle House = new() { Ours = new(["agency.example"]) };

    [Fact]
    public void The_fix_puts_everyone_back_where_the_client_had_them()
    {
        var ruth = new Party("ruth@lumen.example");
        var before = From(Dana) with { To = [Desk, ruth], Cc = [Tom] };

        var fix = Assert.IsType<Fix.Recipients>(Assert.Single(Examine(new() { To = [Dana] }, before)).Fix);

        Assert.Equal([ruth], fix.AddTo);
        Assert.Equal([Tom], fix.AddCc);
        Assert.Empty(fix.Remove);
    }

    [Fact]
    public void A_draft_to_nobody_lacks_everybody() =>
        Assert.Equal(Level.Stop, Assert.Single(Examine(new(), From(Dana))).Level);

    [Fact]
    public void Everyone_who_wrote_since_our_last_letter_is_answered()
    {
        var fromTom = From(Tom) with { MessageId = "2", Date = From(Dana).Date!.Value.AddHours(1) };

        var finding = Assert.Single(Examine(new() { To = [Tom] }, From(Dana), fromTom));

        Assert.Equal(Dana.ToString(), finding.Text);
        Assert.Equal(["1"], finding.Evidence.Select(one => one.MessageId));
    }

    [Fact]
    public void Without_a_word_about_us_whoever_wrote_our_letters_and_their_colleagues_are_us()
    {
        var ours = new Letter { MessageId = "0", IsOurs = true, From = Desk, To = [Dana], Date = From(Dana).Date!.Value.AddDays(-1) };
        var letter = From(Dana) with { To = [Desk], Cc = [new("ben@agency.example")] };

        Assert.Empty(Examine(new() { To = [Dana] }, HouseStyle.Default, ours, letter));
    }

    [Fact]
    public void With_nothing_to_go_by_the_one_address_the_client_wrote_to_is_ours() =>
        Assert.Empty(Examine(new() { To = [Dana] }, HouseStyle.Default, From(Dana)));

    [Fact]
    public void Two_people_at_a_public_mail_service_are_not_colleagues()
    {
        var house = new HouseStyle { Ours = new(["agency@gmail.com"]) };
        var letter = From(new("client@gmail.com")) with { To = [new("agency@gmail.com")], Cc = [new("partner@gmail.com")] };

        var finding = Assert.Single(Examine(new() { To = [new("client@gmail.com")] }, house, letter));

        Assert.Equal("partner@gmail.com", finding.Text);
    }

    [Fact]
    public void A_letter_that_joins_under_a_domain_like_ours_is_doubted()
    {
        var stranger = new Party("ben@agencу.example", "Ben");
        var letter = From(Dana) with { Date = From(Dana).Date!.Value.AddHours(-1) };
        var joined = From(stranger) with { MessageId = "2", Cc = [Dana] };

        var findings = Examine(new() { To = [stranger], Cc = [Dana] }, letter, joined);

        Assert.Contains(findings, finding => finding.Text == stranger.ToString() && finding.Level == Level.Warn);
    }

    [Theory]
    [InlineData("dana@lumen.example", "dana@xn--lmen-0ra.example")]
    [InlineData("dana@lumen.example", "dana@1umen.example")]
    [InlineData("dana@lumen.example", "dana@lurnen.example")]
    [InlineData("dana@lumen.example", "dana@lumen.example.net")]
    [InlineData("dana.reed@lumen.example", "dana.red@lumen.example")]
    [InlineData("dana.reed@lumen.example", "dana.rede@lumen.example")]
    [InlineData("dana@lumen-studio.example", "dana@lumenstudio.example")]
    public void A_slip_or_a_trick_names_the_address_it_resembles(string known, string written)
    {
        var findings = Examine(new() { To = [new(known), new(written)] }, From(new(known)));

        Assert.Contains(findings, finding => finding.Text == written && finding.Says.Contains(known, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("team1@lumen.example", "team2@lumen.example")]
    [InlineData("anna@lumen.example", "boris@lumen.example")]
    [InlineData("info@lumen.example", "info@vega.example")]
    public void Two_who_were_there_from_the_start_are_both_themselves(string one, string other)
    {
        var letter = From(new(one)) with { Cc = [new(other)] };

        Assert.Empty(Examine(new() { To = [new(one)], Cc = [new(other)] }, letter));
    }

    [Fact]
    public void Confusable_signs_are_seen_in_98_of_100_addresses()
    {
        var path = Shared.Data("addresses", "homograph", "confusables.json");
        Assert.SkipWhen(path is null, "The sets of shared/data are not here.");
        using var confusables = JsonDocument.Parse(File.ReadAllText(path!));
        var (all, seen, missed) = (0, 0, new List<string>());
        foreach (var sign in "abcdefghijklmnopqrstuvwxyz0123456789")
        {
            foreach (var twin in Twins(confusables, sign))
            {
                var known = new Party($"offi{sign}e@lumen.example");
                var fake = new Party($"offi{twin}e@lumen.example");
                all++;
                var isSeen = Examine(new() { To = [known, fake] }, From(known))
                    .Any(finding => finding.Says.Contains(known.Address, StringComparison.Ordinal));
                seen += isSeen ? 1 : 0;
                missed.AddRange(isSeen ? [] : [twin]);
            }
        }

        Assert.True(all > 500 && seen >= all * 0.98, $"{seen} of {all}, not {string.Join(' ', missed)}");
    }

    private static IEnumerable<string> Twins(JsonDocument confusables, char sign) =>
        confusables.RootElement.TryGetProperty(sign.ToString(), out var twins)
            ? twins.EnumerateArray().Select(twin => twin.GetProperty("c").GetString()!)
            : [];

    private static Letter From(Party party) => new()
    {
        MessageId = "1",
        From = party,
        To = [Desk],
        Date = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
    };

    private static List<Finding> Examine(Draft draft, params Letter[] letters) => Examine(draft, House, letters);

    private static List<Finding> Examine(Draft draft, HouseStyle house, params Letter[] letters) =>
        [.. new ReplyAll().Examine(draft, new(letters), house, new() { Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero) })];
}
