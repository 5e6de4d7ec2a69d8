namespace Tact.Desk.Mail.Reading;

/// <summary>The word lists of <c>LetterKinds.txt</c>, by section.</summary>
internal static class KnownPhrases
{
    private static readonly Lazy<Dictionary<string, string[]>> _sections = new(Load);

    public static bool Is(string section, string text) => _sections.Value[section].Contains(text);

    public static bool Begins(string section, string text) =>
        _sections.Value[section].Any(phrase => text.StartsWith(phrase, StringComparison.Ordinal));

    public static bool In(string section, string text) =>
        _sections.Value[section].Any(phrase => text.Contains(phrase, StringComparison.Ordinal));

    private static Dictionary<string, string[]> Load()
    {
        using var list = typeof(KnownPhrases).Assembly.GetManifestResourceStream("mail/LetterKinds.txt")!;
        using var reader = new StreamReader(list);
        var sections = new Dictionary<string, List<string>>();
        var current = new List<string>();
        foreach (var line in reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line is ['[', .. var name, ']'] && !sections.ContainsKey(name) && line.Contains(' ', StringComparison.Ordinal))
            {
                sections[name] = current = [];
            }
            else
            {
                current.Add(line);
            }
        }

        return sections.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
