namespace Tact.Desk.Members;

/// <summary>Why the desk would not change a member.</summary>
public enum MemberRefusal
{
    /// <summary>The name is empty.</summary>
    NameMissing,

    /// <summary>The address is not one.</summary>
    AddressWrong,

    /// <summary>Somebody signs in with this address already.</summary>
    AddressTaken,

    /// <summary>The password is shorter than <see cref="PasswordRule.Shortest"/>.</summary>
    PasswordTooShort,

    /// <summary>The password is among the first that anybody would try.</summary>
    PasswordTooCommon,

    /// <summary>The password the member has now was not given.</summary>
    PasswordWrong,

    /// <summary>The zone is not an IANA zone.</summary>
    ZoneUnknown,

    /// <summary>The desk would be left without an owner.</summary>
    LastOwner,

    /// <summary>There is no such member.</summary>
    NobodyThere,
}
