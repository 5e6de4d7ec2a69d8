namespace Tact.Commandments.Reading;

/// <summary>Turns a conversation takes about its questions.</summary>
internal static class AskingTurns
{
    /// <summary>Whether a text says that what its author asked before needs no answer any more.</summary>
    public static bool Settle(string text) => Has(text, "settled");

    /// <summary>Whether an ask only says that questions follow: "I have two questions about the budget."</summary>
    public static bool LeadIn(string ask) => Has(ask, "leads");

    /// <summary>Whether an ask wants an answer to the rest and nothing else: "Please reply as soon as you can."</summary>
    public static bool WantAnAnswer(string ask) => Has(ask, "reply");

    /// <summary>Whether an ask leaves open what is wanted: "Any thoughts?"</summary>
    public static bool LeaveOpen(string ask) => Has(ask, "open");

    private static bool Has(string text, string section)
    {
        var words = WordRun.Of(text);
        return PatternList.Of("Acts/turns").Find(words, 0, words.Count).Exists(hit => hit.Section == section);
    }
}
