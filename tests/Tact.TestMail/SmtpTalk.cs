using System.Net.Security;
using System.Text;

namespace Tact.TestMail;

/// <summary>One connection to a sink.</summary>
internal sealed class SmtpTalk(SmtpSink sink, Stream connection, CancellationToken stop)
{
    private readonly List<string> _recipients = [];
    private LineStream _lines = new(connection);
    private bool _overTls;
    private string? _signedInAs;
    private string _sender = "";

    public async Task Run()
    {
        if (sink.TlsAtOnce)
        {
            await BeginTls();
        }

        if (!await Step(SmtpStep.Banner, "", "220 sink.example ESMTP"))
        {
            return;
        }

        while (await _lines.Line(stop) is { } command && await Obey(command, command.Split(' ', ':')[0].ToUpperInvariant()))
        {
            // Until somebody hangs up.
        }
    }

    private async Task<bool> Obey(string command, string verb) => verb switch
    {
        "EHLO" or "HELO" => await Step(SmtpStep.Hello, command, Offers()),
        "STARTTLS" => await StartTls(command),
        "AUTH" => await SignIn(command),
        "MAIL" => await Step(SmtpStep.Sender, command, "250 2.1.0 Ok", () => Begin(Address(command))),
        "RCPT" => await Step(SmtpStep.Recipient, command, "250 2.1.5 Ok", () => _recipients.Add(Address(command))),
        "DATA" => await Data(command),
        "RSET" => await Say("250 2.0.0 Ok", () => Begin("")),
        "NOOP" => await Say("250 2.0.0 Ok"),
        "QUIT" => await Step(SmtpStep.Quit, command, "221 2.0.0 Bye") && false,
        _ => await Say("502 5.5.2 Command not recognized"),
    };

    private string Offers() =>
        "250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-ENHANCEDSTATUSCODES\r\n"
        + (sink.Certificate is not null && !_overTls ? "250-STARTTLS\r\n" : "")
        + "250-AUTH PLAIN LOGIN XOAUTH2\r\n250 SIZE 104857600";

    private void Begin(string sender)
    {
        _sender = sender;
        _recipients.Clear();
    }

    private async Task<bool> StartTls(string command)
    {
        if (sink.Certificate is null)
        {
            return await Say("502 5.5.1 No TLS here");
        }

        var goesOn = await Step(SmtpStep.StartTls, command, "220 2.0.0 Go ahead", () => _overTls = true);
        if (_overTls)
        {
            await BeginTls();
        }

        return goesOn;
    }

    private async Task BeginTls()
    {
        var tls = new SslStream(connection);
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = sink.Certificate }, stop);
        (_lines, _overTls) = (new(tls), true);
    }

    private async Task<bool> SignIn(string command)
    {
        var words = command.Split(' ');
        var (name, secret) = words[1].ToUpperInvariant() switch
        {
            "PLAIN" => Parts(await Told(words, ""), 1, 2),
            "XOAUTH2" => OAuth(await Told(words, "")),
            _ => (await Told(words, "Username:"), await Told([], "Password:")),
        };
        return sink.Admits(name, secret)
            ? await Step(SmtpStep.SignIn, command, "235 2.7.0 Accepted", () => _signedInAs = name)
            : await Say("535 5.7.8 Authentication credentials invalid");
    }

    /// <summary>What the client tells, with its command or when asked.</summary>
    private async Task<string> Told(string[] words, string prompt)
    {
        if (words.Length < 3)
        {
            await Say($"334 {Convert.ToBase64String(Encoding.UTF8.GetBytes(prompt))}");
        }

        return Encoding.UTF8.GetString(Convert.FromBase64String(words.Length < 3 ? await _lines.Line(stop) ?? "" : words[2]));
    }

    private static (string Name, string Secret) Parts(string told, int name, int secret) => (told.Split('\0')[name], told.Split('\0')[secret]);

    private static (string Name, string Secret) OAuth(string told)
    {
        var parts = told.Split('\u0001');
        return (parts[0]["user=".Length..], parts[1]["auth=Bearer ".Length..]);
    }

    private async Task<bool> Data(string command)
    {
        if (_recipients.Count == 0)
        {
            return await Say("554 5.5.1 No valid recipients");
        }

        var asked = false;
        var goesOn = await Step(SmtpStep.Data, command, "354 End data with <CR><LF>.<CR><LF>", () => asked = true);
        return asked ? await Text() is { } raw && await Dot(raw) : goesOn;
    }

    private async Task<byte[]?> Text()
    {
        using var raw = new MemoryStream();
        for (var line = await _lines.Bytes(stop); line is not [(byte)'.', 13, 10]; line = await _lines.Bytes(stop))
        {
            if (line is null || (raw.Length == 0 && !await Step(SmtpStep.Text, "", "")))
            {
                return null;
            }

            raw.Write(line[0] == '.' ? line.AsSpan(1) : line);
        }

        return raw.ToArray();
    }

    private async Task<bool> Dot(byte[] raw)
    {
        var letter = new SunkLetter(_sender, [.. _recipients], raw, _signedInAs, _overTls);
        Begin("");
        return await Step(SmtpStep.Dot, letter.MessageId, "250 2.0.0 Queued", () => sink.Take(letter));
    }

    /// <summary>One step, as it should be or amiss; whether the talk goes on.</summary>
    private async Task<bool> Step(SmtpStep step, string command, string answer, Action? done = null)
    {
        var lapse = sink.LapseAt(step, command);
        if (lapse?.Deed is SmtpDeed.Wait)
        {
            await Task.Delay(lapse.For, stop);
        }

        if (lapse?.Deed is null or SmtpDeed.Wait or SmtpDeed.TakeAndHangUp or SmtpDeed.TakeAndStall)
        {
            done?.Invoke();
        }

        return lapse?.Deed switch
        {
            SmtpDeed.Say => await Say(lapse.Words) && !lapse.Words.StartsWith("421", StringComparison.Ordinal),
            SmtpDeed.HangUp or SmtpDeed.TakeAndHangUp => false,
            SmtpDeed.Stall or SmtpDeed.TakeAndStall => await Stall(),
            _ => answer.Length == 0 || await Say(answer),
        };
    }

    /// <summary>Listens without answering, until the client has had enough.</summary>
    private async Task<bool> Stall()
    {
        while (await _lines.Line(stop) is not null)
        {
            // Not a word.
        }

        return false;
    }

    private async Task<bool> Say(string words, Action? done = null)
    {
        done?.Invoke();
        await _lines.Write(words + "\r\n", stop);
        return true;
    }

    private static string Address(string command) =>
        command.IndexOf('<', StringComparison.Ordinal) is var open and >= 0 && command.IndexOf('>', open) is var close and >= 0
            ? command[(open + 1)..close] : "";
}
