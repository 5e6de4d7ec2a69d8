namespace Tact.Cli.Tests.Commands;

public sealed class MemberTests : IDisposable
{
    private const string Password = "four calm green boats";
    private readonly Scratch _scratch = new();

    private string Desk => _scratch.Path("desk");

    [Fact]
    public async Task The_first_who_is_let_in_owns_the_desk_and_the_next_does_not()
    {
        Assert.Equal(0, (await Member(Password, "add", "ann@agency.example", "--name", "Ann")).Code);
        Assert.Equal(0, (await Member(Password, "add", "ben@agency.example", "--name", "Бен", "--zone", "Europe/Berlin")).Code);

        var members = (await Member("", "list", "--json")).Lines();

        Assert.Equal(["owner", "member"], members.Select(one => one.GetProperty("role").GetString()));
        Assert.Equal("Бен", members[1].GetProperty("name").GetString());
        Assert.Equal("Europe/Berlin", members[1].GetProperty("zone").GetString());
    }

    [Fact]
    public async Task Members_get_new_passwords_and_roles_and_are_shut_out_and_let_in_again()
    {
        await Member(Password, "add", "ann@agency.example", "--name", "Ann");
        await Member(Password, "add", "ben@agency.example", "--name", "Ben");

        Assert.Equal(0, (await Member("another slow red kite", "password", "BEN@agency.example")).Code);
        Assert.Equal(0, (await Member("", "role", "ben@agency.example", "lead")).Code);
        Assert.Equal(0, (await Member("", "remove", "ben@agency.example")).Code);
        Assert.Contains("shut out", (await Member("", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Member("", "return", "ben@agency.example")).Code);
        Assert.Equal("lead", (await Member("", "list", "--json")).Lines()[1].GetProperty("role").GetString());
    }

    [Theory]
    [InlineData("short", "at least 10 signs", "add", "ann@agency.example", "--name", "Ann")]
    [InlineData(Password, "vera@agency.example", "add", "not an address", "--name", "Ann")]
    [InlineData(Password, "Europe/Berlin", "add", "ann@agency.example", "--name", "Ann", "--zone", "Nowhere/Else")]
    [InlineData("", "standard input", "add", "ann@agency.example", "--name", "Ann")]
    public async Task What_is_refused_says_what_to_do(string input, string said, params string[] args)
    {
        var ran = await Member(input, args);

        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_owner_stays()
    {
        await Member(Password, "add", "ann@agency.example", "--name", "Ann");

        var ran = await Member("", "remove", "ann@agency.example");

        Assert.Equal(2, ran.Code);
        Assert.Contains("owner", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_looked_for_where_there_is_no_desk()
    {
        var ran = await Member("", "list");

        Assert.Equal(2, ran.Code);
        Assert.Contains("no desk", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Desk));
    }

    public void Dispose() => _scratch.Dispose();

    private Task<Ran> Member(string input, params string[] args) => TactRun.With(["member", .. args, "--data", Desk], input);
}
