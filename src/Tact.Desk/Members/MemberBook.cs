using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Members;

/// <summary>The members of the desk, and what may be done with them.</summary>
public sealed class MemberBook(DeskStore desk, TimeProvider time)
{
    private static readonly PasswordHasher<Member> Hasher = new();

    /// <summary>Every member: those welcome first, then by name.</summary>
    public async Task<IReadOnlyList<Member>> All(CancellationToken ct = default)
    {
        await using var reading = desk.Read();
        return await reading.Users.OrderBy(one => one.LeftAt != null).ThenBy(one => one.Name).ToListAsync(ct);
    }

    /// <summary>Lets somebody in.</summary>
    public Task<MemberOutcome> Add(NewMember who, CancellationToken ct = default) =>
        Add(who, (context, key) => context.Users.AnyAsync(one => one.NormalizedUserName == key, ct), ct);

    /// <summary>Lets the first member in, as owner. Refused once there is anybody.</summary>
    public Task<MemberOutcome> AddOwner(NewMember who, CancellationToken ct = default) =>
        Add(who with { Role = Role.Owner }, (context, _) => context.Users.AnyAsync(ct), ct);

    /// <summary>Changes what a member may do.</summary>
    public Task<MemberOutcome> ChangeRole(long id, Role role, CancellationToken ct = default) => Change(
        id,
        async (context, member) =>
        {
            if (role != Role.Owner && await IsLastOwner(context, member, ct))
            {
                return MemberRefusal.LastOwner;
            }

            member.Role = role;
            return null;
        },
        ct);

    /// <summary>Gives a member a new password. Whoever is signed in as them has to sign in again.</summary>
    public Task<MemberOutcome> SetPassword(long id, string password, CancellationToken ct = default) => Change(
        id, (_, member) => Task.FromResult(Rehash(member, password)), ct);

    /// <summary>Changes a member's own password, which asks for the present one.</summary>
    public Task<MemberOutcome> ChangePassword(long id, string present, string password, CancellationToken ct = default) => Change(
        id,
        (_, member) => Task.FromResult(
            Hasher.VerifyHashedPassword(member, member.PasswordHash ?? "", present) == PasswordVerificationResult.Failed
                ? MemberRefusal.PasswordWrong
                : Rehash(member, password)),
        ct);

    /// <summary>Changes how a member is called, reads and lives.</summary>
    public Task<MemberOutcome> ChangeWays(long id, string name, string language, string zone, CancellationToken ct = default) => Change(
        id,
        (_, member) =>
        {
            if (Against(name, zone) is { } refusal)
            {
                return Task.FromResult<MemberRefusal?>(refusal);
            }

            (member.Name, member.Language, member.Zone) = (name.Trim(), language, zone);
            return Task.FromResult<MemberRefusal?>(null);
        },
        ct);

    /// <summary>Shuts a member out at once. What they wrote stays.</summary>
    public Task<MemberOutcome> ShutOut(long id, CancellationToken ct = default) => Change(
        id,
        async (context, member) =>
        {
            if (await IsLastOwner(context, member, ct))
            {
                return MemberRefusal.LastOwner;
            }

            member.LeftAt ??= time.GetUtcNow();
            member.SecurityStamp = Stamp();
            return null;
        },
        ct);

    /// <summary>Lets a member in again.</summary>
    public Task<MemberOutcome> LetIn(long id, CancellationToken ct = default) => Change(
        id,
        (_, member) =>
        {
            member.LeftAt = null;
            return Task.FromResult<MemberRefusal?>(null);
        },
        ct);

    private async Task<MemberOutcome> Add(NewMember who, Func<DeskContext, string, Task<bool>> isTaken, CancellationToken ct)
    {
        var address = who.Address.Trim();
        if ((Against(who.Name, who.Zone) ?? AgainstAddress(address) ?? PasswordRule.Against(who.Password, address, who.Name)) is { } refusal)
        {
            return refusal;
        }

        var hash = Hasher.HashPassword(new(), who.Password);
        return await desk.Change<MemberOutcome>(
            async context =>
            {
                if (await isTaken(context, address.ToUpperInvariant()))
                {
                    return MemberRefusal.AddressTaken;
                }

                var member = Of(who, address, hash);
                context.Users.Add(member);
                return member;
            },
            ct);
    }

    private Task<MemberOutcome> Change(long id, Func<DeskContext, Member, Task<MemberRefusal?>> change, CancellationToken ct) =>
        desk.Change<MemberOutcome>(
            async context =>
            {
                var member = await context.Users.FindAsync([id], ct);
                if (member is null)
                {
                    return MemberRefusal.NobodyThere;
                }

                return await change(context, member) is { } refusal ? refusal : member;
            },
            ct);

    private static Member Of(NewMember who, string address, string hash) => new()
    {
        UserName = address,
        NormalizedUserName = address.ToUpperInvariant(),
        Email = address,
        NormalizedEmail = address.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        PasswordHash = hash,
        SecurityStamp = Stamp(),
        Name = who.Name.Trim(),
        Role = who.Role,
        Language = who.Language,
        Zone = who.Zone,
    };

    private static MemberRefusal? Rehash(Member member, string password)
    {
        if (PasswordRule.Against(password, member.Email ?? "", member.Name) is { } refusal)
        {
            return refusal;
        }

        member.PasswordHash = Hasher.HashPassword(member, password);
        member.SecurityStamp = Stamp();
        (member.AccessFailedCount, member.LockoutEnd) = (0, null);
        return null;
    }

    private static async Task<bool> IsLastOwner(DeskContext context, Member member, CancellationToken ct) =>
        member.Role == Role.Owner && !await context.Users.AnyAsync(
            one => one.Id != member.Id && one.Role == Role.Owner && one.LeftAt == null, ct);

    private static MemberRefusal? Against(string name, string zone) =>
        string.IsNullOrWhiteSpace(name) ? MemberRefusal.NameMissing
        : !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? MemberRefusal.ZoneUnknown
        : null;

    private static MemberRefusal? AgainstAddress(string address) =>
        MailAddress.TryCreate(address, out var read) && read.Address == address && !read.Host.StartsWith('.')
            ? null
            : MemberRefusal.AddressWrong;

    private static string Stamp() => Guid.NewGuid().ToString("N");
}
