using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Mail.Reading;

namespace Tact.Cli.Cases;

/// <summary>A draft from a file: a letter with headers (.eml), or the bare text of a reply.</summary>
internal sealed record DraftLetter(Draft Draft, IReadOnlyList<string> Answers)
{
    private static readonly string[] Headers =
        ["subject", "to", "from", "cc", "bcc", "date", "message-id", "in-reply-to", "references", "reply-to", "mime-version", "content-type", "received", "return-path", "x-unsent"];

    /// <summary>Whether it has neither subject nor recipients: the text of a reply, written into the correspondence it answers.</summary>
    public bool IsBare { get; private init; }

    /// <summary>Reads the draft.</summary>
    /// <exception cref="DeskFailure">It cannot be read, or is empty.</exception>
    public static DraftLetter Read(string file)
    {
        var raw = Archive.Read(file, Console.OpenStandardInput()).Select(one => one.Raw).FirstOrDefault();
        if (raw.Length == 0)
        {
            throw new DeskFailure($"The draft {(file == "-" ? "on standard input" : file)} is empty.", "Write it first.");
        }

        return BeginsWithHeaders(raw.Span) ? WithHeaders(MimeLetter.Read(raw)) : Bare(raw);
    }

    /// <summary>The draft as it would leave in a correspondence: a bare text answers everybody on the last letter, under its subject.</summary>
    public Draft In(Correspondence correspondence)
    {
        if (!IsBare || correspondence.LastOfTheirs is not { } last)
        {
            return Draft;
        }

        var ours = correspondence.Letters.Where(letter => letter.IsOurs).Select(letter => letter.From).OfType<Party>().ToHashSet();
        return Draft with
        {
            Subject = last.Subject,
            To = [.. (last.ReplyTo.Count > 0 ? last.ReplyTo : last.From is { } from ? [from] : []).Concat(last.To).Where(one => !ours.Contains(one)).Distinct()],
            Cc = [.. last.Cc.Where(one => !ours.Contains(one))],
        };
    }

    /// <summary>The house as far as this draft can be held to it: the subject of a bare text is not known here.</summary>
    public HouseStyle Heard(HouseStyle house) => IsBare
        ? house with { Levels = new Dictionary<string, Level>(house.Levels) { ["telling-subject"] = Level.Off } }
        : house;

    private static DraftLetter WithHeaders(ReadMime read)
    {
        var letter = read.Letter;
        var draft = new Draft
        {
            Subject = letter.Subject,
            From = letter.From,
            To = letter.To,
            Cc = letter.Cc,
            Bcc = Addressees.Of(read.Header("Bcc")),
            Text = letter.Text,
            Attachments = letter.Attachments,
        };
        return new(draft, [.. letter.References, .. letter.InReplyTo is { } parent ? [parent] : Array.Empty<string>()]);
    }

    private static DraftLetter Bare(ReadOnlyMemory<byte> raw)
    {
        using var reader = new StreamReader(new MemoryStream(raw.ToArray()));
        return new(new() { Text = reader.ReadToEnd().ReplaceLineEndings("\n") }, []) { IsBare = true };
    }

    /// <summary>A text may begin with "Dear Dana:"; only a header that letters have makes it one.</summary>
    private static bool BeginsWithHeaders(ReadOnlySpan<byte> raw)
    {
        var first = System.Text.Encoding.ASCII.GetString(raw[..Math.Min(raw.Length, 80)]).TrimStart('?', '\n', '\r');
        var colon = first.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Headers.Contains(first[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
