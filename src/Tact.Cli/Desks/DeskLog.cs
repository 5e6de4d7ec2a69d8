using Microsoft.Extensions.Logging.Console;

namespace Tact.Cli.Desks;

/// <summary>The desk's log: on standard error, what matters only.</summary>
internal static class DeskLog
{
    /// <summary>Has it written in that form.</summary>
    public static void Write(ILoggingBuilder logging, LogForm form)
    {
        logging.ClearProviders();
        logging.AddFilter("", LogLevel.Warning);
        logging.AddFilter("Tact", LogLevel.Information);

        // Told once already, in words, where the desk was started.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        _ = form == LogForm.Json
            ? logging.AddJsonConsole(options => (options.UseUtcTimestamp, options.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"))
            : logging.AddSimpleConsole(options => (options.SingleLine, options.TimestampFormat) = (true, "HH:mm:ss "));
    }
}
