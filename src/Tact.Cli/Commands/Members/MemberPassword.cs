using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk.Members;

namespace Tact.Cli.Commands.Members;

/// <summary><c>tact member password</c>: gives a member a new password; whoever is signed in as them has to sign in again.</summary>
internal sealed class MemberPassword : DeskCommand
{
    private readonly Argument<string> _address = MemberOptions.Address();

    public MemberPassword()
        : base("password", "Give a member a new password, asked for or read from standard input.") => Take(_address);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact member password vera@agency.example"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var member = await desk.Member(parsed.GetValue(_address), ct);
        var outcome = await desk.Get<MemberBook>().SetPassword(member.Id, Typed.Secret("new password"), ct);
        Console.WriteLine($"{outcome.OrRefused().Name} has a new password. Whoever was signed in as them has to sign in again.");
        return Exit.Fine;
    }
}
