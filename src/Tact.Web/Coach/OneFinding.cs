using Tact.Commandments.Law;
using Tact.Desk.Coaching;
using Tact.Web.Wording;

namespace Tact.Web.Coach;

/// <summary>One finding as a card shows it.</summary>
/// <param name="Key">What stays the same while it stands.</param>
/// <param name="Commandment">The commandment's id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Why">Why it matters, in one sentence.</param>
/// <param name="Level">How gravely it weighs.</param>
/// <param name="LevelWord">The same in words.</param>
/// <param name="Place">Which part of the draft it is about.</param>
/// <param name="Start">Where its passage begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Says">What is so.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Fix">The edit that mends it, or null.</param>
/// <param name="Evidence">The earlier words it rests on, where it does not quote them itself.</param>
internal sealed record OneFinding(
    string Key, string Commandment, int Number, string Title, string Why, string Level, string LevelWord, string Place, int Start, int Length,
    string Text, string Says, string Remedy, OneFix? Fix, IReadOnlyList<OneFinding.Earlier> Evidence)
{
    public static OneFinding Of(Finding found, string key, IReadOnlyDictionary<string, CitedLetter> cited, Words words)
    {
        var named = Titles.Of(found.Commandment, words.Tongue);
        return new(
            key, found.Commandment, found.Number, named.Title, named.Why, Lower(found.Level), words["coach.level." + found.Level],
            Lower(found.Place), found.Passage.Start, found.Passage.Length, found.Text, found.Says, found.Remedy, OneFix.Of(found.Fix),
            [.. found.Evidence.Where(one => one.Text.Length > 0 && !found.Says.Contains(one.Text, StringComparison.Ordinal)).Select(one => new Earlier(one.Text, null)),
             .. found.Evidence.Where(one => one.Text.Length == 0).Select(one => cited.GetValueOrDefault(one.MessageId)).OfType<CitedLetter>()
                .Select(one => new Earlier($"{one.From}: {one.Subject}", $"/conversations/{one.ConversationId}?letter={one.Id}#letter-{one.Id}"))]);
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Words of an earlier letter, or a letter of another conversation by its name, with its place.</summary>
    internal sealed record Earlier(string Text, string? Href);
}
