using Tact.Bench.Reading;

// The first argument names what to measure; the rest is its own.
return args switch
{
    ["reading", .. var rest] => ReadingScores.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("dotnet run --project bench/Tact.Bench -- reading [DATA_DIR]   scores of what is read in letters, beside their floors");
    return 0;
}
