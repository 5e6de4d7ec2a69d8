using System.Text;
using Tact.Desk;

namespace Tact.Cli.Cases;

/// <summary>A text someone hands over: a file, or standard input as <c>-</c>.</summary>
internal static class TextFile
{
    /// <summary>The whole text, with plain line ends.</summary>
    /// <exception cref="DeskFailure">It cannot be read.</exception>
    public static string Read(string file)
    {
        try
        {
            using var reader = new StreamReader(file == "-" ? Console.OpenStandardInput() : File.OpenRead(file), Encoding.UTF8);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new DeskFailure($"{file} cannot be read: {refused.Message}", "Check the path and who may read it.", refused);
        }
    }
}
