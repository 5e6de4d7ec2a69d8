using Tact.Desk.Members;

namespace Tact.Cli.Lines;

/// <summary>A member, as <c>tact member list --json</c> gives it.</summary>
internal sealed record MemberLine(string Name, string Address, string Role, string Language, string Zone, string? LeftAt)
{
    public static MemberLine Of(Member member) => new(
        member.Name, member.Email ?? "", Line.Name(member.Role), member.Language, member.Zone, member.LeftAt is { } left ? Line.Instant(left) : null);
}
