using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Web.Security;

/// <summary>
/// A desk without members leads everybody to the set-up page; a desk with members has none. Only somebody at this
/// machine, or with the code that was printed where the desk was started, may become its owner.
/// </summary>
public sealed class FirstRun(DeskStore desk)
{
    // Without signs that are taken for each other.
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private volatile bool _isOver;

    /// <summary>The code, good for this run of the desk only.</summary>
    public string Code { get; } = RandomNumberGenerator.GetString(Signs, 4) + "-" + RandomNumberGenerator.GetString(Signs, 4);

    /// <summary>Whether the desk has an owner.</summary>
    public async Task<bool> IsOver(CancellationToken ct = default)
    {
        if (!_isOver)
        {
            await using var reading = desk.Read();
            _isOver = await reading.Users.AnyAsync(ct);
        }

        return _isOver;
    }

    /// <summary>Whether whoever asks may become the owner.</summary>
    public bool Admits(HttpContext context, string? code) => IsAtThisMachine(context) || IsCode(code);

    /// <summary>Whether the request comes from this machine itself, and not through a proxy or another site's name.</summary>
    public static bool IsAtThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && !context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.Equals("Via", StringComparison.OrdinalIgnoreCase))
        && (context.Request.Host.Host is "localhost" or "[::1]"
            || (IPAddress.TryParse(context.Request.Host.Host, out var named) && IPAddress.IsLoopback(named)));

    internal async Task Lead(HttpContext context, RequestDelegate next)
    {
        var isSettingUp = context.Request.Path == "/set-up";
        if (context.GetEndpoint()?.Metadata.GetMetadata<AtAnyTime>() is null && await IsOver(context.RequestAborted) == isSettingUp)
        {
            context.Response.Redirect(isSettingUp ? "/" : "/set-up");
            return;
        }

        await next(context);
    }

    private bool IsCode(string? code) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Bare(code ?? "")), Encoding.UTF8.GetBytes(Bare(Code)));

    private static string Bare(string code) => code.Replace("-", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
}
