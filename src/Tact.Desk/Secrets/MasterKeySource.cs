using System.Security.Cryptography;

namespace Tact.Desk.Secrets;

/// <summary>Where the master key is taken from: given by value, in a file somebody names, or in the desk's own folder.</summary>
/// <param name="OwnFile">The file in the desk's folder; made when no desk was sealed before.</param>
/// <param name="Value">The key itself, as <c>TACT_MASTER_KEY</c> gives it.</param>
/// <param name="NamedFile">The file <c>TACT_MASTER_KEY_FILE</c> names.</param>
public sealed record MasterKeySource(string OwnFile, string? Value = null, string? NamedFile = null)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>As the environment says.</summary>
    public static MasterKeySource FromEnvironment(string ownFile) => new(
        ownFile,
        Environment.GetEnvironmentVariable("TACT_MASTER_KEY") is { Length: > 0 } value ? value : null,
        Environment.GetEnvironmentVariable("TACT_MASTER_KEY_FILE") is { Length: > 0 } file ? file : null);

    /// <summary>The key.</summary>
    /// <param name="mayMake">Whether nothing was sealed yet, so that a new key may be made.</param>
    /// <exception cref="DeskFailure">It is missing, damaged, or lies open to others.</exception>
    public MasterKey Take(bool mayMake) =>
        Value is not null ? Read(Value, "TACT_MASTER_KEY")
        : NamedFile is not null ? Read(Text(NamedFile), NamedFile)
        : File.Exists(OwnFile) ? Own()
        : mayMake ? Make()
        : throw new DeskFailure(
            $"The master key is missing: this desk's passwords are sealed, and {OwnFile} is not there.",
            "Put the file back from your backup, or give the key with TACT_MASTER_KEY or TACT_MASTER_KEY_FILE.");

    private MasterKey Own()
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(OwnFile) & ~OwnerOnly) != 0)
        {
            throw new DeskFailure(
                $"The master key {OwnFile} can be read or changed by others on this machine.",
                $"Run: chmod 600 {OwnFile}");
        }

        return Read(Text(OwnFile), OwnFile);
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new DeskFailure(
                $"The master key in {file} cannot be read: {unreadable.Message}", "Check that the file is there and belongs to this user.", unreadable);
        }
    }

    private static MasterKey Read(string text, string where)
    {
        var key = new byte[MasterKey.Length];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == MasterKey.Length
            ? new(key)
            : throw new DeskFailure(
                $"What {where} holds is no master key: it must be {MasterKey.Length} bytes written in base64.",
                "Put the right key there; \"openssl rand -base64 32\" makes one for a new desk.");
    }

    private MasterKey Make()
    {
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            var key = RandomNumberGenerator.GetBytes(MasterKey.Length);
            using (var file = new FileStream(OwnFile, options))
            using (var writer = new StreamWriter(file))
            {
                writer.WriteLine(Convert.ToBase64String(key));
                writer.Flush();
                file.Flush(flushToDisk: true);
            }

            return new(key);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new DeskFailure($"The master key {OwnFile} cannot be written: {refused.Message}", "Check the folder and its free space.", refused);
        }
    }
}
