namespace Tact.Commandments.Letters;

/// <summary>What sort of letter it is. Only a <see cref="Letter"/> or an <see cref="Invitation"/> comes from a person who waits.</summary>
public enum LetterKind
{
    /// <summary>Written by a person.</summary>
    Letter,

    /// <summary>An automatic answer (RFC 3834): out of office, "we have received your letter".</summary>
    AutoReply,

    /// <summary>A report that a letter could not be or was late to be delivered (RFC 3464, and those who ignore it).</summary>
    Bounce,

    /// <summary>Sent to many: newsletters, notices of services, mailing lists nobody here writes on.</summary>
    Newsletter,

    /// <summary>A notice that a letter was displayed or deleted (RFC 8098).</summary>
    Receipt,

    /// <summary>A calendar invitation, change or answer (RFC 6047).</summary>
    Invitation,
}
