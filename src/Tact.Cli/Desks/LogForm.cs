namespace Tact.Cli.Desks;

/// <summary>How the log is written.</summary>
internal enum LogForm
{
    /// <summary>A line an event, for people.</summary>
    Text,

    /// <summary>A JSON object an event, for collectors of logs.</summary>
    Json,
}
