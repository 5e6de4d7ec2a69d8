namespace Tact.Desk.Sample.Content;

/// <summary>The agency of the demo: who works there, through which mailboxes, for whom.</summary>
public sealed record SampleAgency
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The domain all its addresses end in.</summary>
    public required string Domain { get; init; }

    /// <summary>The IANA name of the zone it reckons in.</summary>
    public required string Zone { get; init; }

    /// <summary>The people at the desk.</summary>
    public required IReadOnlyList<SampleMember> Members { get; init; }

    /// <summary>The mailboxes it reads and writes through.</summary>
    public required IReadOnlyList<SampleAccount> Mailboxes { get; init; }

    /// <summary>The firms it works for.</summary>
    public required IReadOnlyList<SampleClient> Clients { get; init; }

    /// <summary>Senders who are nobody's client: a newsletter, a mail server, a swindler.</summary>
    public IReadOnlyList<SampleContact> Strangers { get; init; } = [];

    /// <summary>The mailbox of that key.</summary>
    public SampleAccount Mailbox(string key) => Mailboxes.Single(one => one.Key == key);

    /// <summary>The firm of that key, or null.</summary>
    public SampleClient? Client(string? key) => Clients.SingleOrDefault(one => one.Key == key);

    /// <summary>Everyone outside: all contacts of all clients, and the strangers.</summary>
    public IEnumerable<SampleContact> Outsiders => Clients.SelectMany(client => client.Contacts).Concat(Strangers);
}
