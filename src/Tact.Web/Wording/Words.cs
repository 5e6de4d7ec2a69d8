using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Tact.Commandments.Reading;

namespace Tact.Web.Wording;

/// <summary>
/// What the interface says in one language: a <c>key = words</c> a line of the files that stand beside the pages,
/// one a language (<c>Shell.en.txt</c>, <c>Shell.ru.txt</c>, <c>Shell.zh.txt</c>).
/// </summary>
public sealed class Words
{
    private static readonly string[] Tongues = ["en", "ru", "zh"];
    private static readonly Lazy<FrozenDictionary<string, Words>> All = new(() =>
        Tongues.ToFrozenDictionary(code => code, code => new Words(code)));

    private readonly FrozenDictionary<string, string> _words;

    private Words(string code)
    {
        Code = code;
        _words = Files(code).SelectMany(Read).ToFrozenDictionary();
    }

    /// <summary>The languages there are.</summary>
    public static IReadOnlyList<string> Codes => Tongues;

    /// <summary>The words of the request's language.</summary>
    public static Words Current => Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary><c>en</c>, <c>ru</c> or <c>zh</c>.</summary>
    public string Code { get; }

    /// <summary>The language as the law knows it.</summary>
    public Language Tongue => Code switch { "ru" => Language.Russian, "zh" => Language.Chinese, _ => Language.English };

    /// <summary>Every key.</summary>
    public IReadOnlyCollection<string> Keys => _words.Keys;

    /// <summary>The words of a key. A key without words is shown as it is, so that a page never breaks over one.</summary>
    public string this[string key] => _words.GetValueOrDefault(key, key);

    /// <summary>The words of a key with facts put in.</summary>
    public string this[string key, params object?[] facts] => string.Format(CultureInfo.CurrentCulture, this[key], facts);

    /// <summary>The words of a language; English for any other.</summary>
    public static Words Of(string code) => All.Value.GetValueOrDefault(code) ?? All.Value["en"];

    /// <summary>The words of <paramref name="key"/>, or null when there are none.</summary>
    public string? Find(string key) => _words.GetValueOrDefault(key);

    /// <summary>
    /// The form that goes with a number; forms stand behind each other with a bar between: one and many in English,
    /// one, few and many in Russian, a single one in Chinese. {0} is the number, {1} and on the other facts.
    /// </summary>
    public string Count(string key, long number, params object?[] facts)
    {
        var forms = this[key].Split('|', StringSplitOptions.TrimEntries);
        var form = Math.Min(FormOf(number), forms.Length - 1);
        return string.Format(CultureInfo.CurrentCulture, forms[form], [number, .. facts]);
    }

    private int FormOf(long number) => Code switch
    {
        "zh" => 0,
        "ru" when number % 10 == 1 && number % 100 != 11 => 0,
        "ru" when number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14) => 1,
        "ru" => 2,
        _ => number == 1 ? 0 : 1,
    };

    private static IEnumerable<string> Files(string code) => typeof(Words).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("words/", StringComparison.Ordinal) && name.EndsWith($".{code}.txt", StringComparison.Ordinal));

    private static IEnumerable<KeyValuePair<string, string>> Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            if (at > 0 && line[0] != '#')
            {
                yield return new(line[..at].Trim(), line[(at + 1)..].Trim());
            }
        }
    }
}
