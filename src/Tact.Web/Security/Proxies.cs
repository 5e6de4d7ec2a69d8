using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Tact.Desk;

namespace Tact.Web.Security;

/// <summary>
/// Whose word is taken on who asks, and whether over TLS: a proxy on this machine, and those that <c>TACT_PROXIES</c>
/// names. Anybody else's headers about it are not read.
/// </summary>
internal static class Proxies
{
    private const string Variable = "TACT_PROXIES";

    /// <summary>As the environment says.</summary>
    public static ForwardedHeadersOptions FromEnvironment() => Of(Environment.GetEnvironmentVariable(Variable) ?? "");

    /// <summary>With these addresses and networks besides this machine, e.g. <c>10.0.0.2, 172.17.0.0/16</c>.</summary>
    /// <exception cref="DeskFailure">One of them is neither.</exception>
    internal static ForwardedHeadersOptions Of(string named)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var one in named.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(one, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.TryParse(one, out var network) ? network : throw new DeskFailure(
                    $"\"{one}\" in {Variable} is neither an address nor a network.", "Write it as 10.0.0.2 or 172.17.0.0/16, several with commas between."));
            }
        }

        return options;
    }
}
