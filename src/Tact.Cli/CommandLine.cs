using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Tact.Cli.Commands;
using Tact.Cli.Commands.Houses;
using Tact.Cli.Commands.Mailboxes;
using Tact.Cli.Commands.Members;
using Tact.Commandments.Law;
using Tact.Desk;

namespace Tact.Cli;

/// <summary>The command line as a whole: which commands there are, and how a failure is told.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command; the result is the exit code (see <see cref="Exit"/>).</summary>
    public static async Task<int> Run(string[] args)
    {
        if (args is ["check", ..])
        {
            // The other core reads the lists while this one makes out what is asked.
            _ = Task.Run(TheLaw.ReadAhead);
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(args);
        var code = parsed.Errors.Count > 0 ? Misread(parsed) : await Invoke(parsed);
        TellWhatWasLoaded();
        return code;
    }

    /// <summary>How long a command that was told to end may take over it: a desk hands in a letter it has begun to send, which a host gives 30 seconds.</summary>
    private static readonly TimeSpan _timeToEnd = TimeSpan.FromSeconds(40);

    private static async Task<int> Invoke(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = _timeToEnd });
        }
        catch (DeskFailure failure)
        {
            await Console.Error.WriteLineAsync($"tact: {failure.What} {failure.Remedy}");
            return Exit.NotDone;
        }
        catch (OperationCanceledException)
        {
            return Exit.NotDone;
        }
        catch (Exception broken)
        {
            await Console.Error.WriteLineAsync(Asked("TACT_TRACE")
                ? $"tact: something broke: {broken}"
                : $"tact: something broke: {broken.Message} Run it again with TACT_TRACE=1 to see where, and report it.");
            return Exit.NotDone;
        }
    }

    /// <summary>With TACT_LOADED=1 it says which libraries a command needed: starting light is part of the promise.</summary>
    private static void TellWhatWasLoaded()
    {
        foreach (var one in Asked("TACT_LOADED") ? AppDomain.CurrentDomain.GetAssemblies() : [])
        {
            Console.Error.WriteLine($"loaded {one.GetName().Name}");
        }
    }

    private static bool Asked(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };

    private static RootCommand Root()
    {
        var root = new RootCommand("Tact: a client desk that keeps the commandments of writing to clients.")
        {
            new ReadCommand(),
            new CheckCommand(),
            new ExplainCommand(),
            new ConversationsCommand(),
            new OwesCommand(),
            new ServeCommand(),
            new DemoCommand(),
            new ImportCommand(),
            new RebuildCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new MemberCommand(),
            new MailboxCommand(),
            new HouseCommand(),
            new DoctorCommand(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static int Misread(ParseResult parsed)
    {
        var path = string.Join(' ', Names(parsed.CommandResult).Reverse());
        foreach (var error in parsed.Errors)
        {
            Console.Error.WriteLine($"tact: {error.Message}");
        }

        Console.Error.WriteLine($"Run \"{path} --help\" to see how it is used.");
        return Exit.NotDone;
    }

    private static IEnumerable<string> Names(CommandResult command)
    {
        for (SymbolResult? one = command; one is not null; one = one.Parent)
        {
            yield return one is CommandResult { Command: RootCommand } ? "tact" : ((CommandResult)one).Command.Name;
        }
    }
}
