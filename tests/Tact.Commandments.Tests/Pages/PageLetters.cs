using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Pages;

/// <summary>The letters a page prints, with what it leaves out filled in as a reader would.</summary>
internal static class PageLetters
{
    /// <summary>The agency of every page.</summary>
    public const string Agency = "agency.example";

    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Party Desk = new("desk@" + Agency);
    private static readonly Party Client = new("client@client.example");

    /// <summary>Letters between lines of three hyphens; an hour apart from a Monday morning where no date is printed.</summary>
    public static Correspondence History(Fence fence)
    {
        var project = PageProject.Of(fence.Project);
        if (fence.History.Length == 0)
        {
            return new([]) { Project = project };
        }

        var (letters, marks, zone) = (new List<Letter>(), new List<AskMark>(), (TimeZoneInfo?)null);
        foreach (var headed in fence.History.Split("\n---\n").Select(part => new Headed(part)))
        {
            var letter = Letter(headed, letters);
            letters.Add(letter);
            marks.AddRange(headed.All("Struck-Off").Select(ask => new AskMark(letter.MessageId, ask, IsStruckOff: true)));
            marks.AddRange(headed.All("Added").Select(ask => new AskMark(letter.MessageId, ask, IsStruckOff: false)));
            zone = headed["Zone"] is { } id ? TimeZoneInfo.FindSystemTimeZoneById(id) : zone;
        }

        return new(letters) { Marks = marks, ClientZone = zone, Project = project };
    }

    /// <summary>The draft: to everybody on the newest letter of the client and under its subject, unless the page says otherwise.</summary>
    public static Draft Draft(Headed headed, Correspondence history)
    {
        var last = history.LastOfTheirs ?? history.LastOfOurs;
        var isAddressed = headed.HasAny("To", "Cc", "Bcc");
        return new()
        {
            Subject = headed["Subject"] ?? (last is null ? "" : "Re: " + Subjects.Base(last.Subject)),
            From = headed["From"] is { } from ? Headed.Party(from) : Desk,
            To = isAddressed ? headed.Parties("To") : last is null ? [Client] : [.. Outside(AnswersTo(last).Concat(last.To))],
            Cc = isAddressed ? headed.Parties("Cc") : [.. Outside(last?.Cc ?? [])],
            Bcc = headed.Parties("Bcc"),
            Text = headed.Body,
            Attachments = [.. Headed.Split(headed["Attached"] ?? "")],
        };
    }

    /// <summary>Half an hour after the newest letter, unless the page says otherwise.</summary>
    public static Occasion Occasion(Headed headed, Correspondence history, Language tongue) => new()
    {
        Now = headed.Date ?? (history.IsNew ? Monday : history.Letters[^1].At.AddMinutes(30)),
        ClientZone = history.ClientZone ?? TimeZoneInfo.Utc,
        Tongue = tongue,
    };

    private static Letter Letter(Headed headed, List<Letter> before)
    {
        var from = headed["From"] is { } written ? Headed.Party(written) : Client;
        var isOurs = from.Domain == Agency;
        var other = before.LastOrDefault(letter => letter.IsOurs != isOurs);
        return new()
        {
            MessageId = $"{before.Count + 1}@page.example",
            InReplyTo = before.Count > 0 ? before[^1].MessageId : null,
            Subject = headed["Subject"] ?? (before.Count > 0 ? "Re: " + Subjects.Base(before[^1].Subject) : ""),
            From = from,
            ReplyTo = headed.Parties("Reply-To"),
            To = headed.HasAny("To", "Cc") ? headed.Parties("To") : [isOurs ? other?.From ?? Client : Desk],
            Cc = headed.Parties("Cc"),
            List = headed["List"] is { } list ? Headed.Party(list) : null,
            Date = headed.Date ?? before.LastOrDefault()?.At.AddHours(1) ?? Monday,
            Kind = Enum.Parse<LetterKind>((headed["Kind"] ?? "letter").Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            IsOurs = isOurs,
            Attachments = [.. Headed.Split(headed["Attached"] ?? "")],
            Text = headed.Body.Trim('\n'),
        };
    }

    private static IEnumerable<Party> AnswersTo(Letter letter) =>
        letter.ReplyTo.Count > 0 ? letter.ReplyTo : letter.From is { } from ? [from] : [];

    private static IEnumerable<Party> Outside(IEnumerable<Party> parties) =>
        parties.Where(party => party.Domain != Agency).Distinct();
}
