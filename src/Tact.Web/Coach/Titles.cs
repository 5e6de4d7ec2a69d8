using System.Collections.Concurrent;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Web.Coach;

/// <summary>What commandments are called in the member's language, and why they matter. Their pages are read once.</summary>
internal static class Titles
{
    private static readonly ConcurrentDictionary<(string Id, Language Tongue), (int Number, string Title, string Why)> Known = [];

    /// <summary>The number, the title and the reason of a commandment; its id for one that is not in the law.</summary>
    public static (int Number, string Title, string Why) Of(string id, Language tongue) => Known.GetOrAdd((id, tongue), one =>
        TheLaw.Find(one.Id) is { } commandment && Page.Of(commandment, one.Tongue) is var page ? (commandment.Number, page.Title, page.Why) : (0, one.Id, ""));
}
