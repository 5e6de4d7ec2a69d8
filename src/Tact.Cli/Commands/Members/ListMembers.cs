using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Desk.Members;

namespace Tact.Cli.Commands.Members;

/// <summary><c>tact member list</c>: who sits at the desk.</summary>
internal sealed class ListMembers : DeskCommand
{
    private readonly Option<bool> _json = CommonOptions.Json();

    public ListMembers()
        : base("list", "List who may come in, and who may no longer.") => Take(_json);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact member list"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var members = await desk.Get<MemberBook>().All(ct);
        if (parsed.GetValue(_json))
        {
            members.Select(MemberLine.Of).ToList().ForEach(line => Console.WriteLine(Line.Of(line)));
            return Exit.Fine;
        }

        Table.Write(members.Select(one => (string[])
        [
            one.Name, one.Email ?? "", one.Role.ToString().ToLowerInvariant(),
            one.LeftAt is { } left ? Terminal.Faint($"shut out {left:yyyy-MM-dd}") : "",
        ]));
        return Exit.Fine;
    }
}
