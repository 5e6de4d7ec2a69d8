using System.Text;
using Tact.Desk;

namespace Tact.Cli.Desks;

/// <summary>What a person types when asked: a secret, never shown and never in the history of a shell.</summary>
internal static class Typed
{
    /// <summary>Asks for a secret at a terminal; takes the first line where a script gives one.</summary>
    public static string Secret(string what)
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine() is { Length: > 0 } line ? line : throw new DeskFailure(
                $"No {what} was given.", $"Type it when asked, or give it on standard input: echo … | tact …");
        }

        Console.Error.Write($"{char.ToUpperInvariant(what[0])}{what[1..]}: ");
        var secret = Unseen();
        Console.Error.WriteLine();
        return secret;
    }

    private static string Unseen()
    {
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        return typed.ToString();
    }
}
