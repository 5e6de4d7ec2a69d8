using System.Text;
using Tact.Commandments.Law;
using Tact.Desk.Filing;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Tests.Filing;

/// <summary>Archives whose headers cannot be true, or say next to nothing.</summary>
public sealed class PartitionTests
{
    [Fact]
    public void Of_letters_that_answer_each_other_only_what_each_answers_at_once_is_believed() =>
        Assert.Equal("1 2 2", Of(Bare("one@x"), Bare("two@x", references: "<one@x> <three@x>"), Bare("three@x", references: "<two@x>")));

    [Fact]
    public void One_id_binds_copies_and_letters_of_one_subject() =>
        Assert.Equal("1 1", Of(Bare("one@x", "Invoice"), Bare("one@x", "Re: Invoice")));

    [Fact]
    public void One_id_binds_letters_of_one_author() =>
        Assert.Equal("1 1", Of(Bare("one@x", more: "From: dana@lumen.example"), Bare("one@x", more: "From: Dana <Dana@Lumen.example>")));

    [Fact]
    public void One_id_alone_binds_nothing() => Assert.Equal("1 2", Of(Bare("one@x"), Bare("one@x")));

    [Fact]
    public void One_id_binds_all_of_its_letters_once_it_is_answered() =>
        Assert.Equal("1 1 1", Of(Bare("one@x"), Bare("one@x"), Bare("two@x", references: "<one@x>")));

    [Fact]
    public void Letters_that_name_nobody_go_by_their_subject() =>
        Assert.Equal("1 1 2", Of(Bare("one@x", "Invoice"), Bare("two@x", "Re: Invoice", "<lost@x>", 2), Bare("three@x", "Invoice", day: 3)));

    [Fact]
    public void A_letter_that_names_somebody_does_not()
        => Assert.Equal("1 2", Of(Bare("one@x", "Invoice"), Bare("two@x", "Re: Invoice", "<lost@x>", 2, "From: dana@lumen.example")));

    /// <summary>The conversations, numbered in the order they first occur.</summary>
    private static string Of(params string[] letters)
    {
        var partition = new Partition(OwnAddresses.None);
        foreach (var letter in letters)
        {
            partition.Add(MimeLetter.Read(Encoding.UTF8.GetBytes(letter)));
        }

        var names = partition.Conversations();
        var order = names.Distinct().ToList();
        return string.Join(' ', names.Select(name => order.IndexOf(name) + 1));
    }

    private static string Bare(string id, string subject = "", string references = "", int day = 1, string more = "") => string.Join(
        "\r\n",
        ((string[])[$"Message-ID: <{id}>", subject.Length > 0 ? $"Subject: {subject}" : "", references.Length > 0 ? $"References: {references}" : "", more, $"Date: {day} Mar 2026 10:00:00 +0000"])
            .Where(line => line.Length > 0).Append("").Append("Words."));
}
