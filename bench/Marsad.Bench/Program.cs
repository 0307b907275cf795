using Marsad.Bench;
using Marsad.Bench.Micro;
using Marsad.Bench.Throughput;

const string Usage = """
    Marsad.Bench throughput [FILE.jsonl] [--megabytes N] [--rounds N]
        Codes the articles of FILE, or the sample articles, with one worker and with all cores; prints a table.
        --megabytes N  articles are repeated up to N million bytes of text; 100 where not given
        --rounds N     each row is the fastest of N fresh processes; 3 where not given
    Marsad.Bench micro [options of BenchmarkDotNet]
        Measures the stages one by one.
    """;

try
{
    switch (args)
    {
        case ["throughput", .. string[] rest]:
            await ThroughputReport.PrintAsync(ThroughputOptions.Parse(rest), Console.Out).ConfigureAwait(false);
            return 0;
        case ["micro", .. string[] rest]:
            StageBenchmarks.Run(rest);
            return 0;
        case [FreshProcess.StartUp]:
            FirstTouch.CodeOneSentence();
            return 0;
        case [FreshProcess.LexiconLoad]:
            Console.Out.WriteLine(FirstTouch.LoadLexicon().TotalMilliseconds);
            return 0;
        case [FreshProcess.Coding, string workers, string megabytes, string path]:
            ArticleSet articles = await ArticleSet.ReadAsync(path).ConfigureAwait(false);
            Console.Out.WriteLine(CodingMeter.Measure(articles, int.Parse(workers), int.Parse(megabytes)).ToJson());
            return 0;
        default:
            throw new BenchException(Usage);
    }
}
catch (BenchException fault)
{
    await Console.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
    return 2;
}
