using System.Collections.Frozen;

namespace Tact.Desk.Search;

/// <summary>A place a term of a query may name.</summary>
internal enum QueryField
{
    From,
    To,
    Subject,
    Has,
    File,
    Before,
    After,
}

/// <summary>What the places are called, in the languages of the desk.</summary>
internal static class QueryFields
{
    private static readonly FrozenDictionary<string, QueryField>.AlternateLookup<ReadOnlySpan<char>> Names =
        Named((QueryField.From, "from от 发件人"), (QueryField.To, "to кому 收件人"), (QueryField.Subject, "subject тема 主题"), (QueryField.Has, "has есть 有"),
            (QueryField.File, "file файл 文件"), (QueryField.Before, "before до 早于"), (QueryField.After, "after после 晚于"));

    private static readonly FrozenSet<string> Files =
        "file files attachment attachments файл файлы вложение вложения 文件 附件".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The place of that name, or null.</summary>
    public static QueryField? Of(ReadOnlySpan<char> name) => Names.TryGetValue(name, out var field) ? field : null;

    /// <summary>Whether that is a word for a file.</summary>
    public static bool IsFile(string word) => Files.Contains(word);

    private static FrozenDictionary<string, QueryField>.AlternateLookup<ReadOnlySpan<char>> Named(params (QueryField Field, string Names)[] fields) =>
        fields.SelectMany(one => one.Names.Split(' '), (one, name) => (one.Field, Name: name))
            .ToFrozenDictionary(one => one.Name, one => one.Field, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
