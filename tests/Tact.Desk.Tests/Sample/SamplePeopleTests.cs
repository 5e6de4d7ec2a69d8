using Microsoft.EntityFrameworkCore;
using Tact.Desk.Members;
using Tact.Desk.Sample;
using Tact.Desk.Sample.Content;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Sample;

public sealed class SamplePeopleTests
{
    [Fact]
    public async Task The_agency_moves_onto_a_fresh_desk()
    {
        using var fresh = new FreshDesk();
        await using (var desk = fresh.Open())
        {
            new SamplePeople(SampleLibrary.Load().Agency, desk).Add(mayOwn: true);
            await desk.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var again = fresh.Open();
        var owner = await again.Users.SingleAsync(one => one.Role == Role.Owner, TestContext.Current.CancellationToken);
        Assert.Equal("Marta Oliveira", owner.Name);
        Assert.All(again.Users, member => Assert.Null(member.PasswordHash));
        Assert.All(again.Mailboxes.Include(one => one.Folders), mailbox => Assert.True(mailbox.IsBuiltIn && mailbox.Folders.Count == 2));
        Assert.Equal("America/New_York", again.Clients.Single(one => one.Key == "lumenfit.example").Zone);
    }

    [Fact]
    public async Task On_somebodys_own_desk_none_of_them_is_its_owner()
    {
        using var fresh = new FreshDesk();
        await using var desk = fresh.Open();

        new SamplePeople(SampleLibrary.Load().Agency, desk).Add(mayOwn: false);
        await desk.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(desk.Users, one => one.Role == Role.Owner);
    }
}
