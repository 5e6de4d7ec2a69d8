using Tact.Commandments.Letters;

namespace Tact.Desk.Filing;

/// <summary>The Message-IDs by which a letter finds its conversation.</summary>
internal static class Ties
{
    /// <summary>
    /// Its own id and those it answers: References, or In-Reply-To where there are none (RFC 5256). A report about a
    /// letter, and one that a colleague passes on, belong to the letter enclosed. What a client encloses ties nothing:
    /// it may be another client's.
    /// </summary>
    public static IReadOnlyList<string> Of(Letter letter, IReadOnlyList<string> enclosed, bool claimsToBeOurs)
    {
        var answered = letter.References.Count > 0 ? letter.References : letter.InReplyTo is { } id ? [id] : [];
        var passedOn = letter.IsOurs || claimsToBeOurs || letter.Kind is LetterKind.Bounce or LetterKind.Receipt or LetterKind.AutoReply;
        return [.. answered.Concat(passedOn ? enclosed : []).Prepend(letter.MessageId).Distinct(StringComparer.Ordinal)];
    }
}
