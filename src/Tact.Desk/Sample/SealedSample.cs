using Tact.Desk.Mail;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Sample;

/// <summary>
/// The sample written out for one start: every letter in its envelope, and opened again as if it had come. Needs no desk, so
/// that it can be done while one is being opened.
/// </summary>
public sealed class SealedSample
{
    private SealedSample(SampleLibrary library, DateTimeOffset start, IReadOnlyList<SealedLetter> letters) =>
        (Library, Start, Letters) = (library, start, letters);

    /// <summary>What it was written from.</summary>
    public SampleLibrary Library { get; }

    /// <summary>The instant from which it reckons.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>Its letters, in the order in which they were written.</summary>
    internal IReadOnlyList<SealedLetter> Letters { get; }

    /// <summary>Writes it out.</summary>
    public static SealedSample Of(SampleLibrary library, DateTimeOffset start) => new(
        library,
        start,
        [
            .. library.Conversations.AsParallel()
                .SelectMany(one => SampleStory.Tell(library, one, start).Select(Seal))
                .AsEnumerable().OrderBy(one => one.Written.At).ThenBy(one => one.Written.MessageId, StringComparer.Ordinal),
        ]);

    /// <summary>The first letter of a conversation.</summary>
    internal WrittenLetter FirstOf(SampleConversation told) =>
        Letters.Select(one => one.Written).First(one => one.MessageId.StartsWith(told.Slug + ".1@", StringComparison.Ordinal));

    private static SealedLetter Seal(WrittenLetter written)
    {
        var raw = SampleEnvelope.Seal(written);
        return new(written, raw, MimeLetter.Read(raw));
    }

    /// <summary>A letter of the sample.</summary>
    /// <param name="Written">As it was written.</param>
    /// <param name="Raw">Its bytes.</param>
    /// <param name="Mime">What is read in them.</param>
    internal sealed record SealedLetter(WrittenLetter Written, byte[] Raw, ReadMime Mime);
}
