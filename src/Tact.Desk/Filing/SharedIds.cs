namespace Tact.Desk.Filing;

/// <summary>
/// Letters of one Message-ID. It should be the id of one letter alone, yet copies come twice, and some programs give
/// the same to all they write: so without a letter that answers it, an id binds only letters of one author or one subject.
/// </summary>
internal static class SharedIds
{
    /// <summary>Joins the letters to their ids, and those of one id with each other.</summary>
    public static void JoinAll(Groups groups, IReadOnlyList<TiedLetter> letters)
    {
        var answered = letters.SelectMany(one => one.Named).ToHashSet(StringComparer.Ordinal);
        foreach (var (letter, _) in letters)
        {
            var id = letter.MessageId;
            if (answered.Contains(id))
            {
                groups.Join(id, letter);
            }

            if (letter.FromAddress.Length > 0)
            {
                groups.Join((id, author: letter.FromAddress), letter);
            }

            if (letter.BaseSubject.Length > 0)
            {
                groups.Join((id, letter.BaseSubject, "subject"), letter);
            }
        }
    }
}
