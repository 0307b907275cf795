using System.Diagnostics;
using Marsad.Text;

namespace Marsad.Bench.Throughput;

/// <summary>Codes articles on a number of threads of this process and measures it.</summary>
public static class CodingMeter
{
    /// <summary>By then the runtime has recompiled, with optimisation, all that coding calls often.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>Codes <paramref name="set"/>, repeated up to <paramref name="megabytes"/>, on <paramref name="workers"/> threads.</summary>
    public static CodingMeasurement Measure(ArticleSet set, int workers, int megabytes)
    {
        ArgumentNullException.ThrowIfNull(set);
        var coder = new EventCoder();
        int count = set.CountIn(megabytes);
        (long tokens, long bytes) = SizeOf(set, count, coder);
        Run(workers, new Work(coder, set.Articles, int.MaxValue, WarmUp));
        GC.Collect();

        var work = new Work(coder, set.Articles, count, Timeout.InfiniteTimeSpan);
        long allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processorBefore = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        Run(workers, work);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        TimeSpan processor = Environment.CpuUsage.TotalTime - processorBefore;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;

        using var process = Process.GetCurrentProcess();
        return new CodingMeasurement(
            workers, count, tokens, bytes, work.Records, elapsed.TotalSeconds, processor.TotalSeconds, allocated, process.PeakWorkingSet64);
    }

    private static (long Tokens, long Bytes) SizeOf(ArticleSet set, int count, EventCoder coder)
    {
        long tokens = 0;
        long bytes = 0;
        for (int i = 0; i < set.Articles.Count; i++)
        {
            Article article = set.Articles[i];
            int times = (count / set.Articles.Count) + (i < count % set.Articles.Count ? 1 : 0);
            tokens += (long)times * coder.Annotate(article).Tokens.Count(token => token.Kind != TokenKind.LineEnd);
            bytes += times * ArticleSet.BytesOf(article);
        }
        return (tokens, bytes);
    }

    private static void Run(int workers, Work work)
    {
        Thread[] threads = [.. Enumerable.Range(0, workers).Select(_ => new Thread(work.CodeUntilDone))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
    }

    /// <summary>Articles from which each thread takes the next; ends after <paramref name="count"/> of them or after <paramref name="limit"/>.</summary>
    private sealed class Work(EventCoder coder, IReadOnlyList<Article> articles, int count, TimeSpan limit)
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private int _taken = -1;
        private long _records;

        public long Records => _records;

        private bool IsOutOfTime => limit != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(_start) > limit;

        public void CodeUntilDone()
        {
            long records = 0;
            int next;
            while ((next = Interlocked.Increment(ref _taken)) < count && !IsOutOfTime)
                records += coder.Code(articles[next % articles.Count]).Count;
            Interlocked.Add(ref _records, records);
        }
    }
}
