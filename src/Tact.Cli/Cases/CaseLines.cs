using System.Text;
using Tact.Cli.Lines;
using Tact.Desk;

namespace Tact.Cli.Cases;

/// <summary>Answers each line of JSON by one line, in order. A line that cannot be understood is answered by what is wrong with it.</summary>
internal static class CaseLines
{
    /// <summary>Answers every line; the result is the exit code: the worst of all lines.</summary>
    public static int Answer(IEnumerable<string> files, Func<string, (string Line, int Code)> answer)
    {
        var worst = Exit.Fine;
        foreach (var line in files.DefaultIfEmpty("-").SelectMany(Lines).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var (text, code) = Answered(line, answer);
            Console.WriteLine(text);
            worst = Math.Max(worst, code);
        }

        return worst;
    }

    private static (string Line, int Code) Answered(string line, Func<string, (string Line, int Code)> answer)
    {
        try
        {
            return answer(line);
        }
        catch (Exception wrong) when (wrong is FormatException or DeskFailure)
        {
            return (Line.Of(new ErrorLine(CaseLine.IdOf(line), wrong.Message)), Exit.NotDone);
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(file == "-" ? Console.OpenStandardInput() : Open(file), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static FileStream Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new DeskFailure($"{file} cannot be read: {refused.Message}", "Check the path and who may read it.", refused);
        }
    }
}
