using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk;
using Tact.Desk.Members;

namespace Tact.Cli.Commands.Members;

/// <summary>What the commands about members share: how one is named, and what a refusal means.</summary>
internal static class MemberOptions
{
    /// <summary>The address a member signs in with.</summary>
    public static Argument<string> Address() => new("ADDRESS") { Description = "The e-mail address they sign in with." };

    /// <summary>The member who signs in with that address.</summary>
    public static async Task<Member> Member(this OpenedDesk desk, string? address, CancellationToken ct) =>
        (await desk.Get<MemberBook>().All(ct)).FirstOrDefault(one => string.Equals(one.Email, address, StringComparison.OrdinalIgnoreCase))
        ?? throw new DeskFailure($"Nobody signs in with {address}.", "Run \"tact member list\" to see who does.");

    /// <summary>The member as it is now; a refusal becomes words.</summary>
    public static Member OrRefused(this MemberOutcome outcome) => outcome.Member ?? throw (outcome.Refusal switch
    {
        MemberRefusal.NameMissing => new DeskFailure("The name is empty.", "Write the name that clients should see."),
        MemberRefusal.AddressWrong => new DeskFailure("This is not an e-mail address.", "Write one like vera@agency.example."),
        MemberRefusal.AddressTaken => new DeskFailure("Somebody signs in with this address already.", "Take another, or run \"tact member password\" to give them a new password."),
        MemberRefusal.PasswordTooShort => new DeskFailure("The password is too short.", $"Take at least {PasswordRule.Shortest} signs; four words are easily remembered."),
        MemberRefusal.PasswordTooCommon => new DeskFailure("Anybody would try this password first.", "Take four words that have nothing to do with each other, or with them."),
        MemberRefusal.ZoneUnknown => new DeskFailure("There is no such time zone.", "Write one as Europe/Berlin."),
        MemberRefusal.LastOwner => new DeskFailure("The desk would be left without an owner.", "Make somebody else an owner first: tact member role ADDRESS owner."),
        _ => new DeskFailure("The desk refused it.", "Run \"tact member list\" to see who is there."),
    });
}
