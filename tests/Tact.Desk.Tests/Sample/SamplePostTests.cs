using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Tact.Desk.Mail;
using Tact.Desk.Sample;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Tests.Sample;

public sealed class SamplePostTests : IDisposable
{
    private static readonly SampleLibrary Library = SampleLibrary.Load();
    private readonly FakeTimeProvider _time = new(new(2026, 3, 12, 9, 30, 0, TimeSpan.Zero));
    private readonly SamplePost _post;

    public SamplePostTests() => _post = new(new(new ScriptedClients(Library, _time.GetUtcNow())), _time);

    [Fact]
    public void An_answer_comes_after_our_letter_and_only_then()
    {
        _time.Advance(TimeSpan.FromHours(1));
        Assert.False(_post.Arriving.TryRead(out _));

        _post.Take(ThanksToLidia());
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.False(_post.Arriving.TryRead(out _));

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_post.Arriving.TryRead(out var delivery));
        Assert.False(_post.Arriving.TryRead(out _));
        Assert.Equal("team@inkreel.example", delivery.Mailbox);
        Assert.Equal(_time.GetUtcNow(), delivery.At);
        using var answer = MimeMessage.Load(new MemoryStream(delivery.Raw), TestContext.Current.CancellationToken);
        Assert.Equal("snegireva@owlhouse.example", answer.From.Mailboxes.Single().Address);
    }

    [Fact]
    public void A_letter_nobody_answers_brings_nothing()
    {
        _post.Take(SampleEnvelope.Seal(Letter("nobody@elsewhere.example")));

        _time.Advance(TimeSpan.FromDays(1));
        Assert.False(_post.Arriving.TryRead(out _));
    }

    public void Dispose() => _post.Dispose();

    private byte[] ThanksToLidia()
    {
        var last = SampleStory.Tell(Library, Library.Conversations.Single(one => one.Slug == "25-owl-last-word"), _time.GetUtcNow())[^1];
        return SampleEnvelope.Seal(Letter(last.From.Address) with { References = [.. last.References, last.MessageId] });
    }

    private WrittenLetter Letter(string to) => new()
    {
        MessageId = "thanks@inkreel.example",
        From = new("team@inkreel.example", "Вера Антонова"),
        To = [new(to)],
        At = _time.GetUtcNow(),
        Subject = "Re: Перевод",
        Words = "Спасибо Вам!",
        Text = "Спасибо Вам!",
        IsOurs = true,
        Mailbox = "team@inkreel.example",
    };
}
