using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk.Members;

namespace Tact.Cli.Commands.Members;

/// <summary><c>tact member add</c>: lets somebody in; the first becomes the owner.</summary>
internal sealed class AddMember : DeskCommand
{
    private readonly Argument<string> _address = MemberOptions.Address();
    private readonly Option<string> _name = new("--name") { Description = "The name colleagues and clients see.", Required = true };
    private readonly Option<Role?> _role = new("--role") { Description = "What they may do. Without it: member, and owner for the first." };
    private readonly Option<string> _zone = new("--zone") { Description = "The time zone they work in, e.g. Europe/Berlin.", DefaultValueFactory = _ => "UTC" };
    private readonly Option<string> _tongue = new("--language") { Description = "The language of their pages; without it the browser's.", DefaultValueFactory = _ => "" };

    public AddMember()
        : base("add", "Let somebody in. The password is asked for, or read from standard input.", mayLayOut: true)
    {
        _tongue.AcceptOnlyFromAmong("en", "ru", "zh");
        Take(_address, _name, _role, _zone, _tongue);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } =
        ["tact member add vera@agency.example --name 'Vera Antonova'", "echo 'four calm green boats' | tact member add ben@agency.example --name Ben --role lead"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var book = desk.Get<MemberBook>();
        var isFirst = (await book.All(ct)).Count == 0;
        var newcomer = new NewMember(
            parsed.GetValue(_name)!,
            parsed.GetValue(_address)!,
            Typed.Secret("password"),
            parsed.GetValue(_role) ?? (isFirst ? Role.Owner : Role.Member))
        {
            Zone = parsed.GetValue(_zone)!,
            Language = parsed.GetValue(_tongue)!,
        };
        var outcome = isFirst ? await book.AddOwner(newcomer, ct) : await book.Add(newcomer, ct);
        var member = outcome.OrRefused();
        Console.WriteLine($"{member.Name} may come in as {member.Role.ToString().ToLowerInvariant()}, signing in with {member.Email}.");
        return Exit.Fine;
    }
}
