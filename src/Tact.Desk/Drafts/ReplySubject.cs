using Tact.Commandments.Letters;

namespace Tact.Desk.Drafts;

/// <summary>The subject of an answer: the client's own, under one reply mark, whatever marks it came with.</summary>
internal static class ReplySubject
{
    public static string Of(string subject) => $"Re: {Subjects.Base(subject)}".TrimEnd();
}
