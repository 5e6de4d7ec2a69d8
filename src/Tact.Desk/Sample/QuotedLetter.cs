using System.Net;
using System.Text;
using Tact.Commandments.Letters;

namespace Tact.Desk.Sample;

/// <summary>An earlier letter as a mail program quotes it beneath the answer.</summary>
public sealed class QuotedLetter(string program, WrittenLetter quoted, SampleClock clock)
{
    private const string QqLine = "------------------ 原始邮件 ------------------";

    /// <summary>The quote as plain text.</summary>
    public string Plain() => program switch
    {
        "outlook" => Header(": ") + "\n" + quoted.Text,
        "qq" => QqLine + "\n" + Header(": ") + "\n" + quoted.Text,
        "apple" => Marked(Attribution() + "\n\n" + quoted.Text),
        _ => Attribution() + "\n\n" + Marked(quoted.Text),
    };

    /// <summary>The quote as HTML.</summary>
    public string Rich()
    {
        var words = HtmlWords.Of(quoted.Words, program);
        return program switch
        {
            "outlook" => "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0\"><p class=\"MsoNormal\">"
                + RichHeader() + $"</p></div>{words}",
            "qq" => $"<div><br></div><div style=\"font-size:12px;padding:2px 0\">{QqLine}</div>"
                + $"<div style=\"font-size:12px;background:#efefef;padding:8px\">{RichHeader()}</div>{words}",
            "apple" => $"<div><blockquote type=\"cite\"><div>{WebUtility.HtmlEncode(Attribution())}</div><br>{words}</blockquote></div>",
            _ => $"<br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">{WebUtility.HtmlEncode(Attribution())}<br></div>"
                + "<blockquote class=\"gmail_quote\" style=\"margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex\">"
                + $"{words}</blockquote></div>",
        };
    }

    private string Attribution() => (clock.Language, program) switch
    {
        ("ru", "apple") => $"{clock.Stamp(quoted.At, "d MMM yyyy 'г., в' HH:mm")}, {quoted.From} написал(а):",
        ("ru", _) => $"{clock.Stamp(quoted.At, "ddd, d MMM yyyy 'г. в' HH:mm")}, {quoted.From}:",
        ("zh", _) => $"{quoted.From} 于{clock.Stamp(quoted.At, "yyyy年M月d日dddd HH:mm")}写道\uFF1A",
        (_, "apple") => $"On {clock.Stamp(quoted.At, "d MMM yyyy, 'at' HH:mm")}, {quoted.From} wrote:",
        _ => $"On {clock.Stamp(quoted.At, "ddd, d MMM yyyy 'at' HH:mm")}, {quoted.From} wrote:",
    };

    private string Header(string colon)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Fields())
        {
            text.Append(name).Append(colon).Append(value).Append('\n');
        }

        return text.ToString();
    }

    private string RichHeader() => string.Join("<br>\n", Fields().Select(field =>
        $"<b>{WebUtility.HtmlEncode(field.Name)}:</b> {WebUtility.HtmlEncode(field.Value)}"));

    private IEnumerable<(string Name, string Value)> Fields()
    {
        string[] names = clock.Language switch
        {
            "ru" => ["От", "Отправлено", "Кому", "Копия", "Тема"],
            "zh" => ["发件人", "发送时间", "收件人", "抄送", "主题"],
            _ => ["From", "Sent", "To", "Cc", "Subject"],
        };
        yield return (names[0], quoted.From.ToString());
        yield return (names[1], clock.Stamp(quoted.At, clock.Language == "zh" ? "yyyy年M月d日 HH:mm" : "d MMMM yyyy HH:mm"));
        yield return (names[2], Everyone(quoted.To));
        if (quoted.Cc.Count > 0)
        {
            yield return (names[3], Everyone(quoted.Cc));
        }

        yield return (names[4], quoted.Subject);
    }

    private static string Everyone(IEnumerable<Party> parties) => string.Join("; ", parties);

    // Two levels are enough to fold; more would make the old letters longer than the museum.
    private static string Marked(string text) => string.Concat(text.TrimEnd().Split('\n')
        .Where(line => !line.StartsWith("> >", StringComparison.Ordinal))
        .Select(line => line.Length == 0 ? ">\n" : $"> {line}\n"));
}
