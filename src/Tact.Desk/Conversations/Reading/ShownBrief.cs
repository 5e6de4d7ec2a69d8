using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Desk.Members;

namespace Tact.Desk.Conversations.Reading;

/// <summary>The brief of a conversation with the letters it rests on.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Brief">What its letters tell.</param>
/// <param name="Letters">The letters it points to, by Message-ID.</param>
/// <param name="Assignable">Who may be given it.</param>
/// <param name="HandOver">The hand-over nobody has confirmed yet, or null.</param>
public sealed record ShownBrief(
    Conversation Conversation, Brief Brief, IReadOnlyDictionary<string, CitedLetter> Letters, IReadOnlyList<Member> Assignable, HandOver? HandOver)
{
    /// <summary>The letter a line rests on, or null.</summary>
    public CitedLetter? Letter(BriefLine line) => line.Evidence is { } evidence ? Letters.GetValueOrDefault(evidence.MessageId) : null;

    /// <summary>Whether that member was given it and has not said yet that they know its history.</summary>
    public bool IsMineToConfirm(long memberId) => HandOver is not null && Conversation.AssigneeId == memberId;

    /// <summary>The members it can be given to by this one.</summary>
    public IReadOnlyList<Member> Others(long memberId) => [.. Assignable.Where(one => one.Id != memberId)];
}
