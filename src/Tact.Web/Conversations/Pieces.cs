using System.Text.RegularExpressions;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Web.Conversations;

/// <summary>Cuts a letter's text where something in it is shown: an ask with its number, an address to follow.</summary>
internal static partial class Pieces
{
    /// <summary>
    /// The pieces of <paramref name="stretch"/> of <paramref name="letter"/>'s text. Asks are numbered by their place in
    /// <paramref name="open"/>; those of other letters are left out.
    /// </summary>
    public static List<Piece> Of(Letter letter, Passage stretch, IReadOnlyList<OpenAsk> open)
    {
        var pieces = new List<Piece>();
        var at = stretch.Start;
        foreach (var (number, passage) in Asked(letter, stretch, open))
        {
            if (passage.Start < at)
            {
                continue;
            }

            pieces.AddRange(WithLinks(letter.Text[at..passage.Start]));
            pieces.Add(new(passage.In(letter.Text), number));
            at = passage.End;
        }

        pieces.AddRange(WithLinks(letter.Text[at..stretch.End]));
        return pieces;
    }

    private static IEnumerable<(int Number, Passage Passage)> Asked(Letter letter, Passage stretch, IReadOnlyList<OpenAsk> open) =>
        from one in open.Select((ask, index) => (Ask: ask, Number: index + 1))
        where one.Ask.Letter.MessageId == letter.MessageId && one.Ask.Ask is { InSubject: false, Passage.Length: > 0 }
        let passage = letter.Reading.InBody(one.Ask.Ask.Passage)
        where stretch.Contains(passage) && passage.End <= letter.Text.Length
        orderby passage.Start
        select (one.Number, passage);

    private static IEnumerable<Piece> WithLinks(string text)
    {
        var at = 0;
        foreach (var match in WebAddress().Matches(text).Cast<Match>())
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\'', '。', '，');
            if (!Uri.TryCreate(address, UriKind.Absolute, out _))
            {
                continue;
            }

            yield return new(text[at..match.Index]);
            yield return new(address, Link: address);
            at = match.Index + address.Length;
        }

        yield return new(text[at..]);
    }

    [GeneratedRegex(@"https?://[^\s<>""'（）《》，。；]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex WebAddress();
}
