namespace Tact.Cli.Output;

/// <summary>Colours for a person at a terminal; none into a file or a pipe, and none where <c>NO_COLOR</c> asks for none.</summary>
internal static class Terminal
{
    private static readonly bool Colours =
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>What stops.</summary>
    public static string Red(string text) => Painted(text, "31;1");

    /// <summary>What deserves a look.</summary>
    public static string Amber(string text) => Painted(text, "33");

    /// <summary>What is well.</summary>
    public static string Green(string text) => Painted(text, "32");

    /// <summary>What is beside the point.</summary>
    public static string Faint(string text) => Painted(text, "2");

    /// <summary>What everything else belongs to.</summary>
    public static string Strong(string text) => Painted(text, "1");

    /// <summary>Writes over the line of progress on standard error.</summary>
    public static void Rewrite(string line) => Console.Error.Write($"\r{line}\x1b[K");

    /// <summary>Takes the line of progress away.</summary>
    public static void ClearLine()
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write("\r\x1b[K");
        }
    }

    private static string Painted(string text, string colour) => Colours ? $"\x1b[{colour}m{text}\x1b[0m" : text;
}
