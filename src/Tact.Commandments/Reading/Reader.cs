using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>Reads a letter as a careful person does. Pure: the same text is always read the same way.</summary>
public static class Reader
{
    /// <summary>What <paramref name="letter"/> says.</summary>
    public static LetterReading Read(Letter letter) => Read(letter.Text, letter.Subject);

    /// <summary>What a body says, under a subject that may be empty.</summary>
    public static LetterReading Read(string body, string subject) => new() { Text = body };
}
