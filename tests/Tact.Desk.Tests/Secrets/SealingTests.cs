using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Secrets;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Secrets;

public sealed class SealingTests : IDisposable
{
    private const string Canary = "canary-7f3a-password";
    private readonly FreshDesk _desk = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-").FullName;

    private string KeyFile => Path.Combine(_folder, "master.key");

    public void Dispose()
    {
        _desk.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_secret_comes_back_after_a_restart_and_nothing_stored_shows_it()
    {
        var sealedSecret = With(secrets => secrets.Seal(Canary));

        Assert.Equal(Canary, With(secrets => secrets.Open(sealedSecret)));
        Assert.DoesNotContain(Canary, sealedSecret, StringComparison.Ordinal);
        using var desk = _desk.Store.Read();
        var key = desk.DataProtectionKeys.AsNoTracking().Single().Xml!;
        Assert.DoesNotContain("masterKey", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<value>", key, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_secret_is_never_sealed_the_same_twice() =>
        Assert.True(With(secrets => secrets.Seal(Canary) != secrets.Seal(Canary)));

    [Fact]
    public void Nothing_stays_nothing() => Assert.Equal("", With(secrets => secrets.Open(secrets.Seal(""))));

    [Fact]
    public void The_master_key_is_for_its_owner_alone()
    {
        With(secrets => secrets.Seal(Canary));

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(KeyFile) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void A_master_key_that_others_can_read_is_refused()
    {
        With(secrets => secrets.Seal(Canary));
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such file modes.");
            return;
        }

        File.SetUnixFileMode(KeyFile, (UnixFileMode)Convert.ToInt32("644", 8));

        Assert.Contains("chmod 600", Refused().Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_master_key_a_desk_does_not_begin_anew()
    {
        With(secrets => secrets.Seal(Canary));
        File.Delete(KeyFile);

        Assert.Contains("missing", Refused().What, StringComparison.Ordinal);
        Assert.False(File.Exists(KeyFile));
    }

    [Fact]
    public void A_wrong_master_key_is_refused_at_once()
    {
        With(secrets => secrets.Seal(Canary));

        var failure = Refused(new MasterKeySource(KeyFile, Value: Convert.ToBase64String(new byte[32])));

        Assert.Contains("does not fit", failure.What, StringComparison.Ordinal);
        using var desk = _desk.Store.Read();
        Assert.Equal(1, desk.DataProtectionKeys.Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64 !!")]
    [InlineData("c2hvcnQ=")]
    public void What_is_no_key_is_refused_without_repeating_it(string text)
    {
        var file = Path.Combine(_folder, "given.key");
        File.WriteAllText(file, text);

        var failure = Refused(new MasterKeySource(KeyFile, NamedFile: file));

        Assert.Contains("32 bytes", failure.What, StringComparison.Ordinal);
        Assert.True(text.Length == 0 || !failure.Message.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_given_by_value_or_in_a_file_of_its_own_serves_as_well()
    {
        var file = Path.Combine(_folder, "given.key");
        var key = Convert.ToBase64String(Enumerable.Range(0, 32).Select(one => (byte)one).ToArray());
        File.WriteAllText(file, key + "\n");

        var sealedSecret = With(secrets => secrets.Seal(Canary), new MasterKeySource(KeyFile, Value: key));

        Assert.Equal(Canary, With(secrets => secrets.Open(sealedSecret), new MasterKeySource(KeyFile, NamedFile: file)));
        Assert.False(File.Exists(KeyFile));
    }

    [Fact]
    public void What_was_sealed_on_another_desk_is_said_to_be_so()
    {
        var failure = With(secrets => Assert.Throws<DeskFailure>(() => secrets.Open("CfDJ8-nonsense")));

        Assert.Contains("enter the mailbox's password again", failure.Remedy, StringComparison.Ordinal);
    }

    private DeskFailure Refused(MasterKeySource? source = null) => Assert.Throws<DeskFailure>(() => With(secrets => secrets.Seal("x"), source));

    /// <summary>A start of the desk, for as long as <paramref name="work"/> takes.</summary>
    private T With<T>(Func<ISealed, T> work, MasterKeySource? source = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(_desk.Store);
        services.AddScoped(_ => _desk.Store.Track());
        services.AddSingleton(source ?? new(KeyFile));
        services.AddSecrets();
        using var provider = services.BuildServiceProvider();
        return work(provider.GetRequiredService<ISealed>());
    }
}
