using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Dispatches;
using Tact.Desk.Members;

namespace Tact.Desk.Conversations.Reading;

/// <summary>Everything the page of a conversation shows.</summary>
public sealed record ShownConversation
{
    /// <summary>The conversation with its client, its assignee and its dues.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>The address of its mailbox, or null for an import into none.</summary>
    public string? Mailbox { get; init; }

    /// <summary>What happened, oldest first: the newest part of it.</summary>
    public required IReadOnlyList<ShownEntry> Entries { get; init; }

    /// <summary>How many entries lie before the first one shown.</summary>
    public int Earlier { get; init; }

    /// <summary>The client's asks still open, in the order they were made.</summary>
    public required IReadOnlyList<OpenAsk> Asks { get; init; }

    /// <summary>Its letters on their way out, and those that left a moment ago or did not arrive; oldest first.</summary>
    public required IReadOnlyList<Dispatch> Dispatches { get; init; }

    /// <summary>Who may be given it.</summary>
    public required IReadOnlyList<Member> Assignable { get; init; }

    /// <summary>The hand-over nobody has confirmed yet, or null.</summary>
    public HandOver? HandOver { get; init; }

    /// <summary>The calls to come and those nobody has summed up yet, the earliest first.</summary>
    public IReadOnlyList<ClientCall> Calls { get; init; } = [];

    /// <summary>The conversations that were joined to this one.</summary>
    public IReadOnlyList<Conversation> Joined { get; init; } = [];

    /// <summary>
    /// The letters shown open: what the client wrote since our last letter, and the newest one in any case.
    /// </summary>
    public IReadOnlySet<long> Open => _open ??= Unfolded();

    private IReadOnlySet<long>? _open;

    private HashSet<long> Unfolded()
    {
        var letters = Entries.Select(one => one.Letter).OfType<ShownLetter>().ToList();
        var unread = letters.AsEnumerable().Reverse().TakeWhile(one => !one.Letter.IsOurs);
        return [.. letters.TakeLast(1).Concat(unread).Select(one => one.Id)];
    }
}
