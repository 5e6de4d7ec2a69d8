using System.Globalization;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Puts a plain wording where a term stands: with its capital, and with the article or preposition before it that fits.</summary>
internal static class PlainWording
{
    private const string Vowels = "аеёиоуыэюяь";

    /// <summary>The edit, or null where the right form cannot be told.</summary>
    public static Fix? Of(string label, Mention mention, LetterReading reading)
    {
        if (mention.Term.Plain is not { } plain)
        {
            return null;
        }

        var passage = mention.Words;
        var text = reading.Text;
        if (passage.Start == mention.Sentence.Passage.Start && char.IsUpper(text[passage.Start]))
        {
            plain = char.ToUpper(plain[0], CultureInfo.InvariantCulture) + plain[1..];
        }

        var lead = Lead(text, passage.Start);
        if (lead.Length > 0)
        {
            plain = Fitting(lead.In(text), plain) + text[lead.End..passage.Start] + plain;
            passage = Passage.Between(lead.Start, passage.End);
        }

        return new Fix.Text(label, reading.InBody(passage), plain);
    }

    /// <summary>The word right before a place whose form depends on what follows: an "a" or "an", an «о» or «об».</summary>
    private static Passage Lead(string text, int end)
    {
        var at = end;
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var isLead = at < end && text[start..at].ToLowerInvariant() is "a" or "an" or "о" or "об" or "с" or "со" or "в" or "во";
        return isLead ? Passage.Between(start, at) : default;
    }

    private static string Fitting(string lead, string plain)
    {
        var (first, second) = (char.ToLowerInvariant(plain[0]), char.ToLowerInvariant(plain[1]));
        var isClustered = !Vowels.Contains(second);
        return lead[..1] + lead[0] switch
        {
            'a' or 'A' when "aeio".Contains(first) => "n",
            'о' or 'О' when "аэиоу".Contains(first) => "б",
            'с' or 'С' when "сзшжщ".Contains(first) && isClustered => "о",
            'в' or 'В' when "вф".Contains(first) && isClustered => "о",
            _ => "",
        };
    }
}
