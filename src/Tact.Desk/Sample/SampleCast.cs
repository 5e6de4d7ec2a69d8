using Tact.Commandments.Letters;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Sample;

/// <summary>Who is who in one conversation of the sample.</summary>
public sealed class SampleCast
{
    private readonly SampleAgency _agency;
    private readonly SampleClient? _client;

    /// <summary>Gathers the cast of <paramref name="conversation"/>.</summary>
    public SampleCast(SampleLibrary library, SampleConversation conversation, DateTimeOffset start)
    {
        _agency = library.Agency;
        _client = _agency.Client(conversation.Client);
        Mailbox = _agency.Mailbox(conversation.Mailbox);
        Clock = new(start, Zone(_client?.Zone ?? _agency.Zone), library.LanguageOf(conversation));
    }

    /// <summary>The client's clock and tongue.</summary>
    public SampleClock Clock { get; }

    /// <summary>The mailbox the conversation came to.</summary>
    public SampleAccount Mailbox { get; }

    /// <summary>Whether that key is a member's.</summary>
    public bool IsOurs(string key) => Member(key) is not null;

    /// <summary>Whether that address is the agency's.</summary>
    public bool IsOurs(Party party) => party.Domain == _agency.Domain;

    /// <summary>The writer of a letter, as its From shows them.</summary>
    public Party Writer(SampleLetter letter) => Member(letter.From) is { } member
        ? new(letter.Address ?? Mailbox.Address, member.NameIn(Clock.Language))
        : Contact(letter.From).Party;

    /// <summary>The person, member or mailbox a key stands for; or the one <c>Name &lt;address&gt;</c> spells out.</summary>
    public Party Find(string key)
    {
        if (key.IndexOf('<', StringComparison.Ordinal) is var at and > 0)
        {
            return new(key[(at + 1)..].TrimEnd('>'), key[..at].TrimEnd());
        }

        return _agency.Mailboxes.SingleOrDefault(one => one.Key == key)?.Party
            ?? (Member(key) is { } member ? new(member.Address, member.NameIn(Clock.Language)) : Contact(key).Party);
    }

    /// <summary>The zone that person lives in.</summary>
    public TimeZoneInfo ZoneOf(string key) => Member(key) is { } member ? Zone(member.Zone) : Clock.Zone;

    /// <summary>The mail program that person writes with; the desk for members.</summary>
    public string ProgramOf(string key) => IsOurs(key) ? "gmail" : Contact(key).Mail;

    /// <summary>What that person's program puts beneath; null for members, whose mailbox has it.</summary>
    public string? SignatureOf(string key) => IsOurs(key) ? null : Contact(key).Signature;

    private SampleMember? Member(string key) => _agency.Members.SingleOrDefault(one => one.Key == key);

    private SampleContact Contact(string key) =>
        (_client?.Contacts ?? []).Concat(_agency.Strangers).SingleOrDefault(one => one.Key == key)
        ?? throw new InvalidDataException($"Nobody in the sample is called “{key}” here.");

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);
}
