using Tact.KillHost;

// Opens the desk in a folder, sends or reads, and ends. Made to be killed on the way.
// The word after the folder says what is done, and which fault is planted.
await (args switch
{
    [var folder, "read"] => ReadingHost.UntilKilled(folder, early: false),
    [var folder, "read-early"] => ReadingHost.UntilKilled(folder, early: true),
    [var folder, "read-all"] => ReadingHost.ToTheEnd(folder),
    [var folder, "too-late"] => SendingHost.ToTheEnd(folder, tooLate: true),
    _ => SendingHost.ToTheEnd(args[0], tooLate: false),
});
