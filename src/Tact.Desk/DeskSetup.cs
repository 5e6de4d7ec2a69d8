using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tact.Desk.Arrivals;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.Conversations.Reading;
using Tact.Desk.Dispatches;
using Tact.Desk.Filing;
using Tact.Desk.Importing;
using Tact.Desk.House;
using Tact.Desk.Learning;
using Tact.Desk.Live;
using Tact.Desk.Mail;
using Tact.Desk.Members;
using Tact.Desk.Queue;
using Tact.Desk.Sample;
using Tact.Desk.Search;
using Tact.Desk.Secrets;
using Tact.Desk.Storage;
using Tact.Desk.Waivers;

namespace Tact.Desk;

/// <summary>Puts a desk together.</summary>
public static class DeskSetup
{
    /// <summary>
    /// Adds the desk of <paramref name="options"/> and everything members do with it. The desk is opened when
    /// <see cref="DeskStore"/> is first asked for: ask at start, then a <see cref="DeskFailure"/> comes out in one place.
    /// </summary>
    public static IServiceCollection AddDesk(this IServiceCollection services, DeskOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<LiveFeed>();
        services.AddHostedService<OtherNodes>();
        services.AddSingleton(_ => DeskFolder.Open(options.Folder, alone: options.Database is null));
        services.AddSingleton(provider => DeskDatabase.Of(provider.GetRequiredService<DeskFolder>(), options.Database));
        services.AddSingleton(Opened);
        services.AddScoped(provider => provider.GetRequiredService<DeskStore>().Track());
        services.AddHouse();
        services.AddSecrets();
        services.AddMailboxes(Path.Combine(options.Folder, "trusted"), options.StaysHome);
        services.AddFiling();
        services.AddSingleton<StrandedArrivals>();
        services.AddSingleton<CorrespondenceShelf>();
        services.AddSingleton<Coach>();
        services.AddSingleton<WaiverBook>();
        services.AddSingleton<LetterSearch>();
        services.AddSingleton<MemberBook>();
        services.AddConversations();
        services.AddWriting();
        services.AddSample();
        return services;
    }

    private static void AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<ConversationBook>();
        services.AddSingleton<ConversationReading>().AddSingleton<BriefReading>().AddSingleton<CallReading>();
        services.AddSingleton<KeptLetters>();
        services.AddSingleton<Standing>();
        services.AddSingleton<TodayList>().AddSingleton<ConversationList>().AddSingleton<CallList>();
    }

    private static void AddHouse(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<DeskDatabase>().House);
        services.AddSingleton<HouseDesk>();
        services.AddSingleton<Teaching>();
        services.AddHostedService<TeachingWorker>();
    }

    private static void AddFiling(this IServiceCollection services)
    {
        services.AddSingleton<Receiving>();
        services.AddSingleton<IReceiving>(provider => provider.GetRequiredService<Receiving>());
        services.AddSingleton<LetterFiling>();
        services.AddSingleton<Parting>();
        services.AddSingleton<Rebuilding>();
        services.AddSingleton<LetterImport>();
        services.AddHostedService<FilingWorker>();
    }

    private static DeskStore Opened(IServiceProvider provider)
    {
        var database = provider.GetRequiredService<DeskDatabase>();
        database.Prepare();
        return new(database, provider.GetRequiredService<LiveFeed>());
    }
}
