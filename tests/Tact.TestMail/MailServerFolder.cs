using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Tact.TestMail;

/// <summary>What a private Dovecot lives in.</summary>
internal sealed class MailServerFolder
{
    private readonly string _path = Directory.CreateTempSubdirectory("tact-mail-").FullName;
    private readonly StringBuilder _log = new();
    private readonly string _sent;
    private readonly bool _marksSent;
    private TaskCompletionSource<bool> _up = new();

    public MailServerFolder(TestAuthority authority, TestTokens tokens, string sent, bool marksSent)
    {
        (_sent, _marksSent) = (sent, marksSent);
        using var stranger = new TestAuthority("Nobody knows this authority");
        var longAgo = TimeProvider.System.GetUtcNow().AddYears(-1);
        Put("good.pem", TestAuthority.Pem(authority.Issue("localhost", MailServer.Host)));
        Put("expired.pem", TestAuthority.Pem(authority.Issue(longAgo, TimeSpan.FromDays(90), MailServer.ExpiredHost)));
        Put("elsewhere.pem", TestAuthority.Pem(authority.Issue("mail.elsewhere.example")));
        Put("stranger.pem", TestAuthority.Pem(stranger.Issue(MailServer.StrangerHost)));
        Put("keys/default/HS256/default", tokens.Key);
        Put("oauth2.conf", $"introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix={_path}/keys/\nusername_attribute = email\n");
        Put("run-dovecot.sh", Resource("run-dovecot.sh"));
        Directory.CreateDirectory(Path.Combine(_path, "run"));
        Directory.CreateDirectory(Path.Combine(_path, "state"));
        Directory.CreateDirectory(Path.Combine(_path, "mail"));
    }

    public int[] Ports { get; private set; } = FreePorts.Take(5);

    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public void TakeOtherPorts() => Ports = FreePorts.Take(5);

    public void Write(int relay)
    {
        var (user, group) = Environment.UserName == "root" ? ("nobody", "nogroup") : (Environment.UserName, Ask("id", "-gn"));
        var conf = new Dictionary<string, string>
        {
            ["dir"] = _path,
            ["user"] = user,
            ["group"] = group,
            ["password"] = MailServer.Password,
            ["sent"] = $"\"{_sent}\"",
            ["special_use"] = _marksSent ? "special_use = \\Sent" : "",
            ["relay"] = relay.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (name, port) in ((string[])["imap", "imaps", "lmtp", "submission", "submissions"]).Zip(Ports))
        {
            conf[name] = port.ToString(CultureInfo.InvariantCulture);
        }

        Put("dovecot.conf", conf.Aggregate(Resource("dovecot.conf"), (text, pair) => text.Replace($"{{{pair.Key}}}", pair.Value, StringComparison.Ordinal)));
    }

    public Process Run()
    {
        _up = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = Process.Start(new ProcessStartInfo("/bin/sh", [Path.Combine(_path, "run-dovecot.sh"), _path])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        })!;
        server.ErrorDataReceived += (_, line) => Hear(line.Data);
        server.BeginErrorReadLine();
        return server;
    }

    /// <summary>Whether it says that it runs, before it says that it cannot.</summary>
    public bool CameUp(Process server) => !server.HasExited && _up.Task.GetAwaiter().GetResult();

    public void Doveadm(string[] words)
    {
        string[] all = ["-c", Path.Combine(_path, "dovecot.conf"), .. words];
        Ask(Environment.UserName == "root" ? "setpriv" : "doveadm",
            Environment.UserName == "root" ? ["--reuid=nobody", "--regid=65534", "--clear-groups", "doveadm", .. all] : all);
    }

    private static string Ask(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} {string.Join(' ', words)}: {errors.GetAwaiter().GetResult()}");
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(MailServerFolder).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private void Hear(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }

        if (line is null || line.Contains("Fatal", StringComparison.Ordinal))
        {
            _up.TrySetResult(false);
        }
        else if (line.Contains("starting up", StringComparison.Ordinal))
        {
            _up.TrySetResult(true);
        }
    }

    private void Put(string name, string content)
    {
        var path = Path.Combine(_path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
