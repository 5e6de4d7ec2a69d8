using Tact.Cli;

return await CommandLine.Run(args);
