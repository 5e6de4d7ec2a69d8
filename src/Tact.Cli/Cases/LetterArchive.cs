using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk;
using Tact.Desk.Filing;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Mail.Reading;

namespace Tact.Cli.Cases;

/// <summary>Archives as a command works on them: letter by letter, and grouped into conversations.</summary>
internal static class LetterArchive
{
    /// <summary>The letters of the files, in order.</summary>
    /// <exception cref="DeskFailure">No file was named, or there is no letter in them.</exception>
    public static IEnumerable<ReadMime> Read(IReadOnlyList<string> files)
    {
        if (files.Count == 0)
        {
            throw new DeskFailure("There is no archive to read.", "Name a file or a folder, or - for standard input.");
        }

        var found = false;
        foreach (var archived in files.SelectMany(file => Archive.Read(file, Console.OpenStandardInput())))
        {
            Warn(archived);
            found = true;
            yield return MimeLetter.Read(archived.Raw);
        }

        if (!found)
        {
            throw new DeskFailure("There are no letters in it.", "Check the path.");
        }
    }

    /// <summary>The letters of the files by their conversations, each named by the Message-ID of its first letter, in order of that.</summary>
    public static IEnumerable<IGrouping<string, Letter>> Conversations(IReadOnlyList<string> files, OwnAddresses ours)
    {
        var partition = new Partition(ours);
        var letters = new List<Letter>();
        foreach (var mime in Read(files))
        {
            partition.Add(mime);
            letters.Add(mime.Letter with { IsOurs = ours.Include(mime.Letter.From) });
        }

        return letters.Zip(partition.Conversations()).GroupBy(one => one.Second, one => one.First);
    }

    private static void Warn(ArchivedLetter archived)
    {
        if (archived.Trouble is { } trouble)
        {
            Console.Error.WriteLine($"tact: {archived.Place}: {trouble}");
        }
    }
}
