using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tact.Web.Members;

namespace Tact.Web.Demo;

/// <summary>Makes the desk's pages those of the demo: whoever sits at this machine is let in, and nobody else.</summary>
public static class DemoSetup
{
    /// <summary>What the demo needs beside the desk's pages.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoRun>();
        services.AddScoped<DemoGate>();
        // Browsers keep cookies by host, whatever the port: a desk of one's own on this machine is not to be signed out.
        services.PostConfigure<CookieAuthenticationOptions>(Entrance.Scheme, options => options.Cookie.Name = "tact-demo");
        return services;
    }

    /// <summary>Whether these are the pages of a demo.</summary>
    internal static bool IsDemo(this IServiceProvider services) => services.GetService<DemoRun>() is not null;

    internal static void UseDemoGate(this WebApplication app)
    {
        if (app.Services.IsDemo())
        {
            app.Use(next => context => context.RequestServices.GetRequiredService<DemoGate>().Lead(context, next));
        }
    }

    internal static void MapDemo(this IEndpointRouteBuilder doors)
    {
        if (doors.ServiceProvider.IsDemo())
        {
            DemoDoors.Map(doors);
        }
    }
}
