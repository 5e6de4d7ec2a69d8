using Tact.Bench.Checking;
using Tact.Bench.Coaching;
using Tact.Bench.Conversations;
using Tact.Bench.FalseAlarms;
using Tact.Bench.Importing;
using Tact.Bench.Pages;
using Tact.Bench.Reading;
using Tact.Bench.Search;

// The first argument names what to measure; the rest is its own.
return args switch
{
    ["check", .. var rest] => await CheckTimes.Run(rest),
    ["coach", .. var rest] => await CoachTimes.Run(rest),
    ["false-alarms", .. var rest] => FalseAlarmBench.Run(rest),
    ["import", .. var rest] => ImportPace.Run(rest),
    ["threads", .. var rest] => ConversationScores.Run(rest),
    ["pages", .. var rest] => await PageTimes.Run(rest),
    ["reading", .. var rest] => ReadingScores.Run(rest),
    ["reading-pace", .. var rest] => ReadingPace.Run(rest),
    ["search", .. var rest] => await SearchBench.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- import ARCHIVE.mbox    pace and memory of an import, beside parsing alone");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- threads ARCHIVE…        conversations beside Dovecot's THREAD REFS");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- reading [DATA_DIR]   scores of what is read in letters, beside their floors");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- reading-pace ARCHIVE.mbox   pace of reading, beside parsing alone; hostile texts beside a plain one");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- search ARCHIVE [POSTGRES]   pace of the index of words, and of finding");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- pages ARCHIVE.mbox [tact.dll]   times of the pages of a served desk, and of its first answer");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- check [tact.dll]                   times of tact check, started for one draft and warm");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- coach [TRADE]              times of the coach for a long draft as it is typed");
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- false-alarms ARCHIVE --us ADDRESS   what the coach holds against letters that were sent");
    return 0;
}
