using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk;
using Tact.Desk.Members;
using Tact.Desk.Storage;
using Tact.Web.Assets;
using Tact.Web.Coach;
using Tact.Web.Composer;
using Tact.Web.Conversations;
using Tact.Web.Conversations.Pictures;
using Tact.Web.Demo;
using Tact.Web.Layout;
using Tact.Web.Live;
using Tact.Web.Members;
using Tact.Web.Queue;
using Tact.Web.Security;
using Tact.Web.Settings.Letters;
using Tact.Web.Settings.Mailboxes;
using Tact.Web.Wording;

namespace Tact.Web;

/// <summary>Puts the desk's pages into a web application that has a desk (<see cref="Tact.Desk.DeskSetup.AddDesk"/>).</summary>
public static class WebSetup
{
    /// <summary>What the pages need.</summary>
    public static IServiceCollection AddDeskWeb(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddRateLimiter(SignInLimit.Set);
        services.AddSingleton<AssetBook>();
        services.AddSingleton<FirstRun>();
        services.AddScoped(_ => Words.Current);
        services.AddScoped<Me>();
        services.AddScoped<Clock>();
        services.AddSingleton(provider => provider.GetRequiredService<DeskOptions>().StaysHome ? RemotePictures.None : new RemotePictures());
        services.AddScoped<Keeping>();
        services.AddScoped<Sending>();
        services.AddScoped<Writing>();
        services.AddScoped<Connecting>();
        services.AddScoped<Trials>();
        services.AddSingleton<DeskFacts>();
        return services.AddWelcome();
    }

    /// <summary>The pages and doors of the desk.</summary>
    public static WebApplication MapDeskWeb(this WebApplication app)
    {
        app.UseForwardedHeaders(Proxies.FromEnvironment());
        app.UseMiddleware<SafeHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseRequestLocalization(Languages);
        app.UseDemoGate();
        app.Use(next => context => context.RequestServices.GetRequiredService<FirstRun>().Lead(context, next));
        app.UseAuthorization();
        app.UseAntiforgery();
        app.Use(next => context => SameHandCheck.Before(context, next));
        AssetDoor.Map(app);
        MapDoors(app.MapGroup("").RequireAuthorization().AddEndpointFilter<SameHandCheck>());
        app.MapRazorComponents<App>().RequireAuthorization();
        return app;
    }

    // Addresses that are not pages: what forms and modules call. Every change asks for the same hand.
    private static void MapDoors(IEndpointRouteBuilder doors)
    {
        MemberDoors.Map(doors);
        LetterDoors.Map(doors);
        DispatchDoors.Map(doors);
        ConversationDoors.Map(doors);
        PaletteDoor.Map(doors);
        LiveDoor.Map(doors);
        CoachDoors.Map(doors);
        DraftDoors.Map(doors);
        ConnectionDoors.Map(doors);
        ArrivalDoors.Map(doors);
        doors.MapDemo();
    }

    private static IServiceCollection AddWelcome(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Tact").PersistKeysToDbContext<DeskContext>();
        services.AddIdentityCore<Member>(options => options.Lockout = new() { MaxFailedAccessAttempts = 8, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5) })
            .AddEntityFrameworkStores<DeskContext>()
            .AddSignInManager();
        services.AddScoped<Entrance>();
        services.AddScoped<MemberCookie>();
        services.AddAuthentication(Entrance.Scheme).AddCookie(Entrance.Scheme, ShapeCookie);
        services.AddAuthorizationBuilder()
            .AddPolicy(May.Write, policy => policy.RequireAssertion(one => one.User.FindFirst(MemberCookie.Role)?.Value is not (null or nameof(Role.Guest))))
            .AddPolicy(May.Run, policy => policy.RequireClaim(MemberCookie.Role, nameof(Role.Owner)));
        return services;
    }

    private static void ShapeCookie(CookieAuthenticationOptions options)
    {
        options.EventsType = typeof(MemberCookie);
        options.Cookie.Name = "tact";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromDays(30);
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/error/403";
        options.ReturnUrlParameter = "to";
    }

    private static void Languages(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture("en").AddSupportedCultures("en", "en-GB", "en-US", "ru", "zh").AddSupportedUICultures([.. Words.Codes]);
        options.RequestCultureProviders = [new ChosenLanguage(), new AcceptLanguageHeaderRequestCultureProvider()];
    }
}
