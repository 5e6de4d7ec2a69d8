using Tact.Commandments.Letters;
using Tact.Desk.Conversations;

namespace Tact.Desk.Search;

/// <summary>A letter as the index takes it.</summary>
/// <param name="Key">Its <see cref="LetterKey"/>.</param>
/// <param name="Words">What it is found by, each once, with a space after each.</param>
internal sealed record IndexedLetter(long Key, string Words)
{
    /// <summary>What a letter is found by: its subject, its people, its files, its text.</summary>
    public static string WordsOf(FiledLetter letter, WordBook book)
    {
        book.Begin();
        book.AddWord(Mark.Letter.ToString());
        book.Add(letter.Subject, Mark.Subject);
        AddPerson(book, letter.FromName, letter.FromAddress, Mark.From);
        foreach (var party in letter.To.Concat(letter.Cc))
        {
            AddPerson(book, party, Mark.To);
        }

        AddFiles(book, letter);
        book.Add(letter.Text);
        return book.Letter();
    }

    private static void AddPerson(WordBook book, Party party, char mark) => AddPerson(book, party.Name, party.Address, mark);

    private static void AddPerson(WordBook book, string? name, string address, char mark)
    {
        book.AddAddress(address, mark);
        if (!string.IsNullOrEmpty(name))
        {
            book.Add(name, mark);
        }
    }

    private static void AddFiles(WordBook book, FiledLetter letter)
    {
        foreach (var file in letter.Attachments.Where(file => !file.IsInline))
        {
            book.AddWord(Mark.File.ToString());
            book.Add(file.Name, Mark.File);
        }
    }
}
