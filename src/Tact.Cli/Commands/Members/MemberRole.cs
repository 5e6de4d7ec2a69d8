using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk.Members;

namespace Tact.Cli.Commands.Members;

/// <summary><c>tact member role</c>: changes what a member may do.</summary>
internal sealed class MemberRole : DeskCommand
{
    private readonly Argument<string> _address = MemberOptions.Address();
    private readonly Argument<Role> _role = new("ROLE") { Description = "owner, lead, member, or guest (who only reads)." };

    public MemberRole()
        : base("role", "Change what a member may do.") => Take(_address, _role);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact member role vera@agency.example lead"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var member = await desk.Member(parsed.GetValue(_address), ct);
        var outcome = await desk.Get<MemberBook>().ChangeRole(member.Id, parsed.GetValue(_role), ct);
        Console.WriteLine($"{outcome.OrRefused().Name} is {outcome.Member!.Role.ToString().ToLowerInvariant()} now.");
        return Exit.Fine;
    }
}
