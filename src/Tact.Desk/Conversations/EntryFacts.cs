namespace Tact.Desk.Conversations;

/// <summary>The particulars of <see cref="EntryKind.Assigned"/>.</summary>
/// <param name="AssigneeId">Who has it now, or null.</param>
/// <param name="Name">Their name then.</param>
public sealed record AssignmentFacts(long? AssigneeId, string? Name);

/// <summary>The particulars of <see cref="EntryKind.PutOff"/>.</summary>
/// <param name="Until">When it is to be looked at again; null takes back what was said before.</param>
/// <param name="IsHidden">Whether it leaves Today until then; otherwise it is looked at only if no reply has come.</param>
public sealed record PutOffFacts(DateTimeOffset? Until, bool IsHidden);

/// <summary>The particulars of <see cref="EntryKind.AskMarked"/>.</summary>
/// <param name="MessageId">The letter the ask stands in.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsStruckOff">Whether it was struck off (or added).</param>
public sealed record AskFacts(string MessageId, string Text, bool IsStruckOff);

/// <summary>The particulars of <see cref="EntryKind.Waived"/>.</summary>
/// <param name="Commandment">The commandment set aside.</param>
/// <param name="Text">The words it was about.</param>
/// <param name="Says">What the finding said.</param>
/// <param name="Reason">Why the member sent it anyway.</param>
public sealed record WaiverFacts(string Commandment, string Text, string Says, string Reason);

/// <summary>The particulars of <see cref="EntryKind.DispatchTurned"/>.</summary>
/// <param name="State">The state it turned to, by name.</param>
/// <param name="Answer">The server's words, or what is known.</param>
public sealed record DispatchFacts(string State, string? Answer);

/// <summary>The particulars of <see cref="EntryKind.Joined"/> and <see cref="EntryKind.Parted"/>.</summary>
/// <param name="ConversationId">The conversation that was joined to this one, or parted from it.</param>
/// <param name="Subject">Its subject.</param>
public sealed record JoinedFacts(long ConversationId, string Subject);

/// <summary>The particulars of <see cref="EntryKind.Note"/>.</summary>
/// <param name="Text">The note.</param>
public sealed record NoteFacts(string Text);
