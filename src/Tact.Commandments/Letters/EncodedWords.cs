using System.Text;
using System.Text.RegularExpressions;

namespace Tact.Commandments.Letters;

/// <summary>RFC 2047 words that some program left undecoded inside a subject.</summary>
internal static partial class EncodedWords
{
    /// <summary>The text with every <c>=?charset?B|Q?…?=</c> read; what cannot be read stays as it stands.</summary>
    public static string Decode(string text) =>
        text.Contains("=?", StringComparison.Ordinal) ? Word().Replace(Joined().Replace(text, "$1"), Decoded) : text;

    private static string Decoded(Match word)
    {
        try
        {
            var body = word.Groups["body"].Value;
            var bytes = word.Groups["form"].ValueSpan is "B" or "b" ? Convert.FromBase64String(Padded(body)) : Quoted(body);
            return Charset(word.Groups["charset"].Value).GetString(bytes);
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException)
        {
            return word.Value;
        }
    }

    private static Encoding Charset(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static string Padded(string base64) => base64.PadRight((base64.Length + 3) / 4 * 4, '=');

    private static byte[] Quoted(string body)
    {
        var bytes = new List<byte>(body.Length);
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] == '=' && at + 2 < body.Length)
            {
                bytes.Add(Convert.ToByte(body.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                bytes.Add(body[at] == '_' ? (byte)' ' : (byte)body[at]);
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"=\?(?<charset>[^?*\s]{1,40})(\*[^?\s]{0,20})?\?(?<form>[BbQq])\?(?<body>[^?]{0,400})\?=",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Word();

    /// <summary>White space between two encoded words is not part of the text.</summary>
    [GeneratedRegex(@"(\?=)\s+(?==\?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Joined();
}
