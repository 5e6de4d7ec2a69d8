namespace Tact.Desk.Mail.Archives;

/// <summary>A file that holds one letter or, as its first line tells, an mbox.</summary>
internal static class LetterFile
{
    public static IEnumerable<ArchivedLetter> Read(Stream file, string name)
    {
        using (file)
        {
            using var mbox = new MboxReader(file);
            if (mbox.IsMbox)
            {
                while (mbox.Next() is { } letter)
                {
                    yield return new($"{name}:{mbox.Position}", letter);
                }
            }
            else
            {
                yield return new(name, mbox.Rest());
            }
        }
    }
}
