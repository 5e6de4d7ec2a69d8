using System.Globalization;
using System.Net.Sockets;

namespace Tact.TestMail;

/// <summary>
/// IMAP spoken by hand, so that a test looks at a mailbox with other eyes than the code it tests, and can put in
/// letters no library would write.
/// </summary>
public sealed class TestImap : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private readonly LineStream _lines;
    private int _tag;

    /// <summary>Connects and signs in.</summary>
    public TestImap(int port, string user, string password)
    {
        _client.Connect(MailServer.Host, port);
        _lines = new(_client.GetStream());
        Line();
        Say($"LOGIN {user} {password}");
    }

    /// <summary>Gives a command; its answer, line by line, without the last, which must be OK.</summary>
    public List<string> Say(string command)
    {
        var tag = Next();
        Write($"{tag} {command}\r\n");
        return Answer(tag, command);
    }

    /// <summary>Puts a letter into a folder, byte for byte.</summary>
    public void Append(string folder, byte[] letter, DateTimeOffset? receivedAt = null)
    {
        var tag = Next();
        var at = receivedAt?.ToUniversalTime().ToString("'\"'dd-MMM-yyyy HH:mm:ss +0000'\" '", CultureInfo.InvariantCulture);
        Write($"{tag} APPEND \"{folder}\" {at}{{{letter.Length}+}}\r\n");
        _lines.Write(letter, default).GetAwaiter().GetResult();
        Write("\r\n");
        Answer(tag, "APPEND");
    }

    /// <summary>How many letters a folder holds.</summary>
    public int Count(string folder) => int.Parse(
        Say($"STATUS \"{folder}\" (MESSAGES)").Single(line => line.StartsWith("* STATUS", StringComparison.Ordinal)).Split("MESSAGES ")[1].TrimEnd(')'),
        CultureInfo.InvariantCulture);

    /// <summary>The flags of every letter in a folder, without <c>\Recent</c>, which is the server's own.</summary>
    public List<string> Flags(string folder)
    {
        Say($"EXAMINE \"{folder}\"");
        return [.. Say("FETCH 1:* (FLAGS)")
            .Where(line => line.Contains("FETCH (FLAGS (", StringComparison.Ordinal))
            .Select(line => line.Split("FLAGS (")[1].TrimEnd(')').Replace("\\Recent", "", StringComparison.Ordinal).Trim())];
    }

    /// <summary>Removes the first letters of a folder for good.</summary>
    public void Expunge(string folder, string numbers)
    {
        Say($"SELECT \"{folder}\"");
        Say($"STORE {numbers} +FLAGS.SILENT (\\Deleted)");
        Say("EXPUNGE");
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();

    private string Next() => $"t{++_tag}";

    private List<string> Answer(string tag, string command)
    {
        var lines = new List<string>();
        for (var line = Line(); ; line = Line())
        {
            if (!line.StartsWith(tag + " ", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            return line.StartsWith(tag + " OK", StringComparison.Ordinal) ? lines : throw new InvalidOperationException($"{command}: {line}");
        }
    }

    private void Write(string text) => _lines.Write(text, default).GetAwaiter().GetResult();

    private string Line() => _lines.Line(default).GetAwaiter().GetResult() ?? throw new IOException("The server hung up.");
}
