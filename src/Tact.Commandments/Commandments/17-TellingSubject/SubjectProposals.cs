using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Two or three subjects a letter could go by, built from its own words. Each keeps the commandment.</summary>
internal static class SubjectProposals
{
    private const int Most = 3;
    private const int Fewest = 2;
    private const int Short = 60;

    /// <summary>Those that mend <paramref name="fault"/>, the best first; none when the letter gives nothing to go by.</summary>
    public static List<string> For(Draft draft, string fault)
    {
        var subject = Subjects.Base(draft.Subject);
        var proposals = fault switch
        {
            "shouting" => [Columns.Fit(SubjectCase.Calm(subject, draft.Text), Columns.OfAPhone)],
            "long" => [Columns.Fit(subject, Short), .. Built(draft, subject)],
            _ => Built(draft, subject),
        };
        var kept = proposals.Where(Keeps).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most).ToList();
        return kept.Count >= Fewest || fault == "shouting" ? kept : [.. kept.Concat(Opening(draft).Where(Keeps)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool Keeps(string proposal) =>
        SubjectWords.Of(proposal).IsTelling && !SubjectCase.Shouts(proposal) && Columns.Of(proposal) <= Columns.OfAPhone;

    private static IEnumerable<string> Built(Draft draft, string subject)
    {
        var (client, colon) = (SubjectNames.Client(draft), Colon(draft));
        var names = SubjectNames.In(draft).Take(Most).ToList();
        var matters = SubjectWords.Of(subject).Matters.Concat(SubjectWords.Of(Beginning(draft)).Matters).Distinct().Take(2).Select(Small).ToList();
        return matters.Count > 0
            ? names.Select(name => name + colon + matters[0])
                .Concat(client is null ? [] : [client + colon + string.Join(Comma(draft), matters), client + colon + matters[0]])
            : names.Select(name => client is null || name == client ? name : client + colon + name);
    }

    /// <summary>A letter that names little is called by its first sentence that says something.</summary>
    private static IEnumerable<string> Opening(Draft draft)
    {
        var client = SubjectNames.Client(draft) is { } firm ? firm + Colon(draft) : "";
        return draft.Reading.Sentences.Take(SubjectNames.Beginning).Select(sentence => sentence.Text.TrimEnd('.', '!', '?', '。', '！', '？', ':', '：'))
            .Where(text => !text.Contains('\n', StringComparison.Ordinal) && Acts.In(text).Count == 0 && SubjectWords.Of(text).IsTelling)
            .Take(1).Select(text => Columns.Fit(client + text, Short));
    }

    private static string Beginning(Draft draft) =>
        string.Join('\n', draft.Reading.Sentences.Take(SubjectNames.Beginning).Select(sentence => sentence.Text));

    private static string Colon(Draft draft) => draft.Reading.Language == Language.Chinese ? "：" : ": ";

    private static string Comma(Draft draft) => draft.Reading.Language == Language.Chinese ? "、" : ", ";

    private static string Small(string matter) => char.ToLowerInvariant(matter[0]) + matter[1..];
}
