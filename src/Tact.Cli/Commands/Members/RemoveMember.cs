using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk.Members;

namespace Tact.Cli.Commands.Members;

/// <summary><c>tact member remove</c>: shuts a member out; what they wrote stays.</summary>
internal sealed class RemoveMember : DeskCommand
{
    private readonly Argument<string> _address = MemberOptions.Address();

    public RemoveMember()
        : base("remove", "Shut a member out at once. What they wrote stays.") => Take(_address);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact member remove ben@agency.example"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var member = await desk.Member(parsed.GetValue(_address), ct);
        var outcome = await desk.Get<MemberBook>().ShutOut(member.Id, ct);
        Console.WriteLine($"{outcome.OrRefused().Name} can no longer come in. \"tact member return {member.Email}\" undoes this.");
        return Exit.Fine;
    }
}
