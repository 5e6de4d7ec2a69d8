using Tact.Desk.Conversations;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Mail.Reading;

namespace Tact.Bench.Search;

/// <summary>The letters of an archive, filed into one conversation as simply as can be: only finding them is measured.</summary>
internal static class BenchArchive
{
    public static List<FiledLetter> Read(string path, Conversation conversation) =>
        [.. Archive.Read(path).Select((letter, at) => Filed(MimeLetter.Read(letter.Raw), at, conversation))];

    private static FiledLetter Filed(ReadMime read, int at, Conversation conversation) => new()
    {
        Conversation = conversation,
        MessageId = read.Letter.MessageId,
        Digest = $"bench-{at}",
        Subject = read.Letter.Subject,
        FromAddress = read.Letter.From?.Address ?? "",
        FromName = read.Letter.From?.Name ?? "",
        To = [.. read.Letter.To],
        Cc = [.. read.Letter.Cc],
        At = read.Letter.Date ?? DateTimeOffset.UnixEpoch,
        Text = read.Letter.Text,
        Attachments = [.. read.Attachments.Select(file => new Attachment
        {
            Name = file.FileName, MediaType = file.MediaType, Index = file.Index, IsInline = file.IsInline,
        })],
    };
}
