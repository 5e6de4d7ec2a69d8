using Tact.Commandments.Letters;

namespace Tact.Desk.Search;

/// <summary>What is read of a letter that was found.</summary>
internal sealed record FoundRow(
    long Id, long ConversationId, DateTimeOffset At, string FromAddress, string FromName, bool IsOurs,
    List<Party> To, List<Party> Cc, string Subject, string Text, string Opening, List<string> Files)
{
    /// <summary>Where it stands in the index.</summary>
    public long Key => LetterKey.Of(At, Id);

    /// <summary>Whether the words stand side by side as asked.</summary>
    public bool Has(IReadOnlyList<Phrase> phrases) => phrases.All(phrase => Places(phrase.Place).Any(phrase.StandsIn) != phrase.IsNot);

    /// <summary>The letter as it is shown.</summary>
    public FoundLetter Shown(Marking subject, Marking text) => new()
    {
        LetterId = Id,
        ConversationId = ConversationId,
        At = At,
        From = new(FromAddress, FromName),
        IsOurs = IsOurs,
        HasFiles = Files.Count > 0,
        Subject = new(Subject, subject.In(Subject)),
        Snippet = Snippets.Of(Text, Opening, text),
    };

    private IEnumerable<string> Places(char? place) => place switch
    {
        Mark.From => [FromName, FromAddress],
        Mark.To => To.Concat(Cc).SelectMany(party => (string[])[party.Name, party.Address]),
        Mark.Subject => [Subject],
        Mark.File => Files,
        _ => [Subject, Text, FromName, FromAddress, .. Places(Mark.To), .. Files],
    };
}
