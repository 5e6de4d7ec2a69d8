using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk.Members;

namespace Tact.Cli.Commands.Members;

/// <summary><c>tact member return</c>: lets somebody in again who was shut out.</summary>
internal sealed class ReturnMember : DeskCommand
{
    private readonly Argument<string> _address = MemberOptions.Address();

    public ReturnMember()
        : base("return", "Let somebody in again who was shut out.") => Take(_address);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact member return ben@agency.example"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var member = await desk.Member(parsed.GetValue(_address), ct);
        var outcome = await desk.Get<MemberBook>().LetIn(member.Id, ct);
        Console.WriteLine($"{outcome.OrRefused().Name} may come in again.");
        return Exit.Fine;
    }
}
