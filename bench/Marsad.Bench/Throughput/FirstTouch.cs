using System.Diagnostics;
using Marsad.Events;
using Marsad.Lexicon;

namespace Marsad.Bench.Throughput;

/// <summary>What a process does first; measured once in each, since nothing is new the second time.</summary>
public static class FirstTouch
{
    private const string Sentence = "استقبل الرئيس المصري وزير الخارجية الفرنسي في القاهرة أمس الاثنين.";

    /// <summary>Time to load the built-in lexicon, the compiling of the code that loads it included.</summary>
    public static TimeSpan LoadLexicon()
    {
        long start = Stopwatch.GetTimestamp();
        CompiledLexicon lexicon = BuiltInLexicon.Load();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(lexicon);
        return elapsed;
    }

    /// <summary>The least that a user waits for: one article of one sentence.</summary>
    public static void CodeOneSentence()
    {
        IReadOnlyList<EventRecord> records = new EventCoder().Code(new Article("start-up", Title: null, Sentence, Published: new DateOnly(2024, 3, 12)));
        if (records.Count == 0)
            throw new BenchException("the start-up sentence gave no record, so its time means nothing; see FirstTouch.cs");
    }
}
