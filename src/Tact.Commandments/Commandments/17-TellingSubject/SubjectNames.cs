using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The names a letter gives to find it by: titles in quotation marks, names among its words, its files, its client.</summary>
internal static class SubjectNames
{
    /// <summary>How many sentences say what a letter is about: what comes later is detail.</summary>
    public const int Beginning = 8;

    private const int Longest = 40;
    private const string Opening = "“«„《「『";
    private const string Closing = "”»“》」』";

    /// <summary>The words of the names of those it goes to and comes from, in lower case: every letter between them has these.</summary>
    public static HashSet<string> People(Draft draft)
    {
        var people = WordRun.Of(string.Join(' ', draft.Recipients.Append(draft.From).Select(party => party?.Name)));
        return Enumerable.Range(0, people.Count).Select(at => people.Span(at).ToString()).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Those the letter itself names, in their order.</summary>
    public static IEnumerable<string> In(Draft draft) =>
        Outermost(Titles(draft.Reading.Text).Concat(Names(draft)).Concat(draft.Attachments.Select(Plain)))
            .Where(name => Columns.Of(name) <= Longest && SubjectWords.Of(name).IsTelling);

    /// <summary>The client's firm as its address gives it; the person's name at a provider open to all; or null.</summary>
    public static string? Client(Draft draft) => draft.Recipients.FirstOrDefault() switch
    {
        null => null,
        var party when !PublicMail.Is(party.Domain) && Firm(party.Domain) is { Length: > 1 } firm => firm,
        { Name.Length: > 0 } party => party.Name,
        _ => null,
    };

    /// <summary>Without those that are part of one before them.</summary>
    private static List<string> Outermost(IEnumerable<string> names)
    {
        var kept = new List<string>();
        foreach (var name in names.Where(name => !kept.Exists(one => one.Contains(name, StringComparison.OrdinalIgnoreCase))))
        {
            kept.Add(name);
        }

        return kept;
    }

    private static string? Firm(string domain)
    {
        var labels = domain.Split('.');
        var at = labels.Length > 2 && labels[^2].Length <= 3 ? labels.Length - 3 : labels.Length - 2;
        return at >= 0 && labels[at].Length > 0 ? char.ToUpperInvariant(labels[at][0]) + labels[at][1..] : null;
    }

    private static IEnumerable<string> Titles(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var kind = Opening.IndexOf(text[at], StringComparison.Ordinal);
            var end = kind < 0 ? -1 : text.IndexOf(Closing[kind], at + 1);
            if (end > at + 2 && end - at <= Longest && text[(at + 1)..end] is var title && !title.Contains('\n', StringComparison.Ordinal))
            {
                yield return title;
            }
        }
    }

    /// <summary>Words in a row with a capital, inside a sentence; people and farewells aside.</summary>
    private static IEnumerable<string> Names(Draft draft)
    {
        var words = draft.Reading.Words;
        var known = People(draft);
        foreach (var sentence in draft.Reading.Sentences.Take(Beginning).Where(one => !IsFarewell(words, one, draft.Reading.Language)))
        {
            var (at, end) = (words.At(sentence.Passage.Start) + 1, words.At(sentence.Passage.End));
            for (; at < end; at++)
            {
                var from = at;
                while (at < end && IsName(words, at) && !known.Contains(words.Span(at).ToString()))
                {
                    at++;
                }

                if (at > from)
                {
                    yield return words.Passage(from, at).In(words.Text).Replace('\n', ' ');
                }
            }
        }
    }

    private static bool IsFarewell(WordRun words, Sentence sentence, Language language) =>
        Acts.Of(words, sentence, language).Any(act => act is Act.Closing);

    private static bool IsName(WordRun words, int at) =>
        words.Has(at, WordKind.Letters) && words[at].Length > 1
        && char.IsUpper(words.Text[words[at].Start]) && SubjectWords.Of(words.Passage(at, at + 1).In(words.Text)).IsTelling;

    private static string Plain(string file) => Path.GetFileNameWithoutExtension(file).Replace('_', ' ').Trim();
}
