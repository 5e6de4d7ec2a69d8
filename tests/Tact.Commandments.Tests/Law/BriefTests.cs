using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Law;

/// <summary>What a colleague is told who takes a correspondence over.</summary>
public class BriefTests
{
    private static readonly DateTimeOffset _monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_says_who_is_who_and_what_stands_open_on_both_sides()
    {
        var brief = Brief.Of(Film(), House());

        Assert.Equal(["Mia <mia@agency.example> · 1", "Dana Reed <dana@lumen.example> · 2"], Texts(brief, BriefSection.People));
        Assert.Equal(["Who will speak the text?"], Texts(brief, BriefSection.TheirQuestions));
        Assert.Equal(["Which format does the fair want?"], Texts(brief, BriefSection.OurQuestions));
        Assert.Equal(["Please also send us the invoice."], Texts(brief, BriefSection.Tasks));
    }

    [Fact]
    public void It_keeps_the_price_and_the_promise_with_its_instant_and_letter()
    {
        var brief = Brief.Of(Film(), House());

        var price = Assert.Single(brief.Sections[BriefSection.Prices]);
        Assert.Equal("The film costs 2,400 EUR.", price.Text);
        Assert.Equal("ours", price.Evidence?.MessageId);
        var promise = Assert.Single(brief.Sections[BriefSection.OurPromises]);
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero), promise.At);
    }

    [Fact]
    public void It_keeps_agreement_files_and_how_the_client_greets()
    {
        var brief = Brief.Of(Film(), House());

        Assert.Equal(["Agreed, go ahead."], Texts(brief, BriefSection.Agreed));
        Assert.Equal(["script.docx"], Texts(brief, BriefSection.Files));
        Assert.Contains("Hi Mia,", Texts(brief, BriefSection.Habits));
        Assert.Contains(BriefSection.Owed, brief.Sections.Keys);
    }

    [Fact]
    public void A_correspondence_without_letters_has_none() => Assert.Empty(Brief.Of(Correspondence.None, House()).Sections);

    [Fact]
    public void What_the_client_answered_is_no_open_question_of_ours()
    {
        var answered = new Correspondence([.. Film().Letters, Dana("later", 30, "The fair wants the format MP4.")]);

        Assert.DoesNotContain(BriefSection.OurQuestions, Brief.Of(answered, House()).Sections.Keys);
    }

    private static HouseStyle House() => new() { Ours = new(["agency.example"]) };

    private static IEnumerable<string> Texts(Brief brief, BriefSection section) => brief.Sections[section].Select(line => line.Text);

    private static Correspondence Film() => new(
    [
        Dana("first", 0, "Hi Mia,\n\nwhat would the film cost? Who will speak the text?\n\nDana") with { Attachments = ["script.docx"] },
        new()
        {
            MessageId = "ours",
            From = new("mia@agency.example", "Mia"),
            To = [new("dana@lumen.example", "Dana Reed")],
            IsOurs = true,
            Date = _monday.AddHours(1),
            Text = "Hi Dana,\n\nThe film costs 2,400 EUR. You will have the first cut by Thursday noon. Which format does the fair want?\n\nMia",
        },
        Dana("second", 2, "Hi Mia,\n\nAgreed, go ahead. Please also send us the invoice.\n\nDana"),
    ]);

    private static Letter Dana(string id, int hours, string text) => new()
    {
        MessageId = id,
        From = new("dana@lumen.example", "Dana Reed"),
        To = [new("mia@agency.example", "Mia")],
        Date = _monday.AddHours(hours),
        Text = text,
    };
}
