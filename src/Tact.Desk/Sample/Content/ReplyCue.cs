namespace Tact.Desk.Sample.Content;

/// <summary>What a scripted client looks for in our letter.</summary>
public enum ReplyCue
{
    /// <summary>Nothing: any letter will do.</summary>
    Always,

    /// <summary>It answers everything they asked, and they had asked something.</summary>
    Answered,

    /// <summary>It leaves a question of theirs open.</summary>
    Forgotten,

    /// <summary>It names a price.</summary>
    Priced,

    /// <summary>It names a price and says nothing of what that includes.</summary>
    BarePrice,

    /// <summary>It binds us to a time.</summary>
    Promised,

    /// <summary>It asks them something.</summary>
    Asks,

    /// <summary>It is rude.</summary>
    Heated,

    /// <summary>It says one of the words the script lists.</summary>
    Says,
}
