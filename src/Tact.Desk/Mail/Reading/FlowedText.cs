using System.Text;

namespace Tact.Desk.Mail.Reading;

/// <summary>Undoes <c>format=flowed</c> (RFC 3676): lines broken for transport become paragraphs again.</summary>
internal static class FlowedText
{
    public static string Unfold(string text, bool deletesSpace)
    {
        var unfolded = new StringBuilder(text.Length);
        var open = -1;
        foreach (var line in text.Split('\n'))
        {
            var depth = line.AsSpan().IndexOfAnyExcept('>') is var end and >= 0 ? end : line.Length;
            var words = line.AsSpan(depth);
            words = words.StartsWith(" ") ? words[1..] : words;
            var flows = words.EndsWith(" ") && words is not "-- ";
            if (open != depth || words is "-- ")
            {
                Begin(unfolded, depth);
            }

            unfolded.Append(flows && deletesSpace ? words[..^1] : words);
            open = flows ? depth : -1;
        }

        return unfolded.ToString();
    }

    private static void Begin(StringBuilder unfolded, int depth)
    {
        if (unfolded.Length > 0)
        {
            unfolded.Append('\n');
        }

        if (depth > 0)
        {
            unfolded.Append('>', depth).Append(' ');
        }
    }
}
