using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Whether a letter says what a term means where it uses it: in brackets, or with "that is", "called", «то есть», “就是”.</summary>
internal static class Explaining
{
    private const string Opening = "(（";
    private const string Closing = ")）";
    private const string Marks = ",;:—–-，；：()（）\"“”«»";
    private const int Reach = 5;

    /// <summary>Whether the words from one to before another are explained.</summary>
    public static bool IsExplained(WordRun words, int from, int to, Language language)
    {
        if (words.IsSign(to, Opening) || (words.IsSign(from - 1, Opening) && words.IsSign(to, Closing)))
        {
            return true;
        }

        var list = PatternList.At($"Commandments/02-PlainWords/PlainWords.explains.{language.Code()}.txt");
        var (before, after) = (Bare(words, from - 1, -1) + 1, Bare(words, to, 1));
        return list.Find(words, Math.Max(0, before - Reach), before).Exists(hit => hit.Section == "before" && hit.To == before)
            || list.Find(words, after, Math.Min(words.Count, after + Reach)).Exists(hit => hit.Section == "after" && hit.From == after);
    }

    private static int Bare(WordRun words, int at, int step)
    {
        while (words.IsSign(at, Marks))
        {
            at += step;
        }

        return at;
    }
}
