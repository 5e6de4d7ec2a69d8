namespace Tact.Desk.Members;

/// <summary>What a member may do. Each role may do all that the ones after it may.</summary>
public enum Role
{
    /// <summary>Everything: mailboxes, members, the house.</summary>
    Owner,

    /// <summary>The work of all members, and the house style.</summary>
    Lead,

    /// <summary>Reading, writing, assigning, closing.</summary>
    Member,

    /// <summary>Reading only.</summary>
    Guest,
}
