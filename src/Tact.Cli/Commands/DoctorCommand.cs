using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Desk.Checkups;

namespace Tact.Cli.Commands;

/// <summary><c>tact doctor</c>: looks a desk over.</summary>
internal sealed class DoctorCommand : Command, IHasExamples
{
    private readonly DeskChoice _choice = new();
    private readonly Option<bool> _offline = new("--offline") { Description = "Leave the mail servers alone." };
    private readonly Option<bool> _json = CommonOptions.Json();

    public DoctorCommand()
        : base("doctor", "Look a desk over: its folder, database and key, its mailboxes, its letters. Nothing is changed; it may be open meanwhile.")
    {
        _choice.AddTo(this);
        Add(_offline);
        Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact doctor", "tact doctor --data /srv/tact --offline --json"];

    private async Task<int> Run(ParseResult parsed, CancellationToken ct)
    {
        var worst = CheckupLevel.Ok;
        await foreach (var note in Checkup.Of(_choice.Of(parsed), !parsed.GetValue(_offline), TimeProvider.System, ct))
        {
            worst = note.Level > worst ? note.Level : worst;
            if (parsed.GetValue(_json))
            {
                Console.WriteLine(Line.Of(CheckupLine.Of(note)));
            }
            else
            {
                Show(note);
            }
        }

        return worst == CheckupLevel.Ok ? Exit.Fine : Exit.Findings;
    }

    private static void Show(CheckupNote note)
    {
        var mark = note.Level switch
        {
            CheckupLevel.Ok => Terminal.Green("✓"),
            CheckupLevel.Warn => Terminal.Amber("!"),
            _ => Terminal.Red("✗"),
        };
        Console.WriteLine($"{mark} {note.About,-8}  {note.What}");
        if (note.Remedy is { Length: > 0 } remedy)
        {
            Console.WriteLine($"            {remedy}");
        }
    }
}
