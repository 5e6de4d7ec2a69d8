using Tact.Bench.Conversations;
using Tact.Bench.Importing;
using Tact.Bench.Reading;
using Tact.Bench.Search;

// The first argument names what to measure; the rest is its own.
return args switch
{
    ["import", .. var rest] => ImportPace.Run(rest),
    ["threads", .. var rest] => ConversationScores.Run(rest),
    ["reading", .. var rest] => ReadingScores.Run(rest),
    ["search", .. var rest] => await SearchBench.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- import ARCHIVE.mbox    pace and memory of an import, beside parsing alone");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- threads ARCHIVE…        conversations beside Dovecot's THREAD REFS");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- reading [DATA_DIR]   scores of what is read in letters, beside their floors");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- search ARCHIVE [POSTGRES]   pace of the index of words, and of finding");
    return 0;
}
