using System.Text.Json;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Arrivals;
using Tact.Desk.Clients;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Drafts;
using Tact.Desk.Dues;
using Tact.Desk.House;
using Tact.Desk.Learning;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;
using Tact.Desk.Search;
using Tact.Desk.Waivers;

namespace Tact.Desk.Storage;

/// <summary>Everything the desk keeps. One model, two databases: <see cref="Sqlite"/> and <see cref="Postgres"/> derive from it.</summary>
public abstract class DeskContext(DbContextOptions options)
    : IdentityUserContext<Member, long>(options), IDataProtectionKeyContext
{
    /// <summary>The house style that lies beside what is kept.</summary>
    public HouseShelf House { get; init; } = HouseShelf.None;

    /// <summary>The conversations.</summary>
    public DbSet<Conversation> Conversations => Set<Conversation>();

    /// <summary>Everything that happened.</summary>
    public DbSet<TimelineEntry> Timeline => Set<TimelineEntry>();

    /// <summary>The letters in conversations.</summary>
    public DbSet<FiledLetter> Letters => Set<FiledLetter>();

    /// <summary>The files that came with letters.</summary>
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <summary>The Message-IDs by which letters find each other.</summary>
    public DbSet<MentionedId> MentionedIds => Set<MentionedId>();

    /// <summary>Letters on their way in.</summary>
    public DbSet<Arrival> Arrivals => Set<Arrival>();

    /// <summary>The raw bytes of letters, in and out.</summary>
    public DbSet<RawLetter> RawLetters => Set<RawLetter>();

    /// <summary>Where on a server arrivals were seen.</summary>
    public DbSet<Sighting> Sightings => Set<Sighting>();

    /// <summary>Letters being written.</summary>
    public DbSet<SavedDraft> Drafts => Set<SavedDraft>();

    /// <summary>The files that go with them.</summary>
    public DbSet<DraftFile> DraftFiles => Set<DraftFile>();

    /// <summary>Letters on their way out.</summary>
    public DbSet<Dispatch> Dispatches => Set<Dispatch>();

    /// <summary>What is owed.</summary>
    public DbSet<OwedDue> Dues => Set<OwedDue>();

    /// <summary>What members set aside for a client, or always.</summary>
    public DbSet<StandingWaiver> StandingWaivers => Set<StandingWaiver>();

    /// <summary>The conversations that have been learned from.</summary>
    public DbSet<LearnedConversation> LearnedConversations => Set<LearnedConversation>();

    /// <summary>What their letters taught about questions.</summary>
    public DbSet<LearnedLesson> LearnedLessons => Set<LearnedLesson>();

    /// <summary>What they taught about services.</summary>
    public DbSet<LearnedMention> LearnedMentions => Set<LearnedMention>();

    /// <summary>What follows what, over all of them.</summary>
    public DbSet<LearnedFollowUp> LearnedFollowUps => Set<LearnedFollowUp>();

    /// <summary>The clients.</summary>
    public DbSet<Client> Clients => Set<Client>();

    /// <summary>The mailboxes.</summary>
    public DbSet<Mailbox> Mailboxes => Set<Mailbox>();

    /// <inheritdoc />
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// The dispatch of that number, held for the rest of the transaction; nothing while somebody else holds it. Where
    /// there is one writer at a time, that is us.
    /// </summary>
    public virtual IQueryable<Dispatch> Locked(long dispatchId) => Dispatches.Where(one => one.Id == dispatchId);

    /// <summary>Has nobody else file letters for the rest of the transaction. Where there is one writer at a time, that holds anyway.</summary>
    public virtual Task FileAlone(CancellationToken ct) => Task.CompletedTask;

    /// <summary>The words by which letters are found.</summary>
    internal abstract WordTable Words { get; }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Member>().ToTable("members");
        builder.Entity<MentionedId>().HasKey(one => one.MessageId);
        builder.Entity<Client>().HasIndex(one => one.Key).IsUnique();
        ShapeConversations(builder);
        ShapeArrivals(builder);
        ShapeMailboxes(builder);
        ShapeOutgoing(builder);
        ShapeLearning(builder);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<List<Party>>().HaveConversion<PartiesAsJson, PartiesByValue>();
        configurationBuilder.Properties<CallInvitation>().HaveConversion<CallAsJson>();
        configurationBuilder.Properties<List<Waiver>>().HaveConversion<WaiversAsJson, WaiversByValue>();
    }

    private static void ShapeConversations(ModelBuilder builder)
    {
        builder.Entity<Conversation>(conversation =>
        {
            conversation.Property(one => one.Version).IsConcurrencyToken();
            conversation.HasIndex(one => one.LastAt);
            conversation.HasIndex(one => one.JoinedToId);
            conversation.HasIndex(one => new { one.AssigneeId, one.LastAt });
            conversation.HasIndex(one => new { one.MailboxId, one.LastAt });
            conversation.HasIndex(one => new { one.ClientId, one.LastAt });

            // Most conversations of an old desk are closed: lists of the open ones walk past none of them.
            conversation.HasIndex(one => one.LastAt, "Open").HasDatabaseName("ix_conversations_open").HasFilter("closed_at IS NULL");
            conversation.HasIndex(one => one.LastAt, "Aside").HasDatabaseName("ix_conversations_aside").HasFilter("is_aside");
            conversation.HasMany(one => one.Timeline).WithOne(one => one.Conversation).HasForeignKey(one => one.ConversationId);
            conversation.HasMany(one => one.Letters).WithOne(one => one.Conversation).HasForeignKey(one => one.ConversationId);
            conversation.HasMany(one => one.Dues).WithOne(one => one.Conversation).HasForeignKey(one => one.ConversationId);
        });
        builder.Entity<TimelineEntry>().HasIndex(one => new { one.ConversationId, one.At });
        builder.Entity<FiledLetter>(letter =>
        {
            letter.Ignore(one => one.IsFromAPerson);
            letter.HasIndex(one => one.Digest).IsUnique();
            letter.HasIndex(one => one.MessageId);
            letter.HasIndex(one => new { one.ConversationId, one.At });
            letter.HasIndex(one => new { one.BaseSubject, one.IsStray });
            letter.HasMany(one => one.Attachments).WithOne().HasForeignKey(one => one.LetterId);
        });
        builder.Entity<OwedDue>().HasIndex(one => one.By);
    }

    private static void ShapeArrivals(ModelBuilder builder)
    {
        builder.Entity<Arrival>(arrival =>
        {
            arrival.HasIndex(one => new { one.MailboxId, one.MessageId, one.Checksum }).IsUnique();
            arrival.HasIndex(one => one.State);
            arrival.HasIndex(one => one.LetterId);
        });
        builder.Entity<Sighting>().HasIndex(one => new { one.FolderId, one.UidValidity, one.Uid }).IsUnique();
    }

    private static void ShapeMailboxes(ModelBuilder builder) => builder.Entity<Mailbox>(mailbox =>
    {
        mailbox.HasIndex(one => one.Address).IsUnique();
        mailbox.OwnsOne(one => one.Imap);
        mailbox.OwnsOne(one => one.Smtp);
        mailbox.HasMany(one => one.Folders).WithOne().HasForeignKey(one => one.MailboxId);
    });

    private static void ShapeLearning(ModelBuilder builder)
    {
        builder.Entity<LearnedConversation>(learned =>
        {
            learned.HasKey(one => one.ConversationId);
            learned.Property(one => one.ConversationId).ValueGeneratedNever();
            learned.HasOne<Conversation>().WithOne().HasForeignKey<LearnedConversation>(one => one.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<LearnedLesson>().HasOne<Conversation>().WithMany().HasForeignKey(one => one.ConversationId).OnDelete(DeleteBehavior.Cascade);
        builder.Entity<LearnedMention>().HasOne<Conversation>().WithMany().HasForeignKey(one => one.ConversationId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void ShapeOutgoing(ModelBuilder builder)
    {
        builder.Entity<SavedDraft>(draft =>
        {
            draft.Property(one => one.Version).IsConcurrencyToken();
            draft.HasIndex(one => new { one.MemberId, one.ConversationId }).IsUnique();
            draft.HasMany(one => one.Files).WithOne().HasForeignKey(one => one.DraftId);
        });
        builder.Entity<StandingWaiver>().HasOne(one => one.Client).WithMany().OnDelete(DeleteBehavior.Cascade);
        builder.Entity<FileContent>().HasKey(one => one.FileId);
        builder.Entity<DraftFile>().HasOne(one => one.Content).WithOne().HasForeignKey<FileContent>(one => one.FileId);
        builder.Entity<Dispatch>(dispatch =>
        {
            dispatch.Property(one => one.Fence).IsConcurrencyToken();
            dispatch.HasIndex(one => one.ClientKey).IsUnique();
            dispatch.HasIndex(one => one.MessageId).IsUnique();
            dispatch.HasIndex(one => one.State);
            dispatch.HasMany(one => one.Recipients).WithOne().HasForeignKey(one => one.DispatchId);
        });
    }

    private sealed class PartiesAsJson() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<List<Party>, string>(
        parties => JsonSerializer.Serialize(parties, JsonSerializerOptions.Web),
        json => JsonSerializer.Deserialize<List<Party>>(json, JsonSerializerOptions.Web) ?? new());

    private sealed class PartiesByValue() : ValueComparer<List<Party>>(
        (one, other) => ReferenceEquals(one, other) || (one != null && other != null && one.SequenceEqual(other)),
        parties => parties.Aggregate(0, (hash, party) => HashCode.Combine(hash, party.GetHashCode())),
        parties => parties.ToList());

    private sealed class CallAsJson() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<CallInvitation, string>(
        call => JsonSerializer.Serialize(call, JsonSerializerOptions.Web),
        json => JsonSerializer.Deserialize<CallInvitation>(json, JsonSerializerOptions.Web)!);

    private sealed class WaiversAsJson() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<List<Waiver>, string>(
        waivers => JsonSerializer.Serialize(waivers, JsonSerializerOptions.Web),
        json => JsonSerializer.Deserialize<List<Waiver>>(json, JsonSerializerOptions.Web) ?? new());

    private sealed class WaiversByValue() : ValueComparer<List<Waiver>>(
        (one, other) => ReferenceEquals(one, other) || (one != null && other != null && one.SequenceEqual(other)),
        waivers => waivers.Aggregate(0, (hash, waiver) => HashCode.Combine(hash, waiver.GetHashCode())),
        waivers => waivers.ToList());
}
