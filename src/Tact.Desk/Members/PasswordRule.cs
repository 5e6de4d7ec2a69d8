namespace Tact.Desk.Members;

/// <summary>What a password must be: long enough, and not what everybody tries first. Anything else is the member's own affair.</summary>
public static class PasswordRule
{
    /// <summary>The fewest signs a password has.</summary>
    public const int Shortest = 10;

    private static readonly string[] TriedFirst =
    [
        "password", "passw0rd", "qwerty", "letmein", "welcome", "iloveyou", "admin", "dragon", "monkey", "football", "master",
        "1234567890", "0123456789", "9876543210", "abcdefghij", "йцукенгшщз", "пароль",
    ];

    /// <summary>What is wrong with <paramref name="password"/> for somebody with this address and name, or null.</summary>
    public static MemberRefusal? Against(string password, string address, string name) =>
        password.Length < Shortest ? MemberRefusal.PasswordTooShort
        : IsObvious(password, [.. TriedFirst, address, address.Split('@')[0], name]) ? MemberRefusal.PasswordTooCommon
        : null;

    // Obvious: nothing is left, or next to nothing, once what everybody tries first is taken out.
    private static bool IsObvious(string password, IEnumerable<string> tried) =>
        password.Distinct().Count() < 4 || tried.Any(one => one.Length > 3
            && password.Replace(one, "", StringComparison.OrdinalIgnoreCase).Length < password.Length - one.Length / 2
            && password.Replace(one, "", StringComparison.OrdinalIgnoreCase).Length <= 4);
}
