using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Marsad.Arabic;
using Marsad.Text;
using Marsad.Time;

namespace Marsad.Bench.Micro;

/// <summary>The stages one by one, each over all sample articles; the ratio is a stage's share of coding them whole.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly FoldedText _folded = new();
    private readonly List<Token> _tokens = [];
    private readonly TaggerBuffer _tagging = new();
    private readonly List<Reading> _readings = [];
    private readonly List<Word> _words = [];
    private readonly TimeExpressionReader _timeReader = new();
    private readonly List<TimeExpression> _times = [];
    private IReadOnlyList<Article> _articles = [];
    private Annotation[] _annotations = [];
    private EventCoder _coder = null!;
    private Tagger _tagger = null!;

    /// <summary>Runs the benchmarks with the options of BenchmarkDotNet in <paramref name="words"/>.</summary>
    public static void Run(string[] words)
    {
        // In this process: another would be built anew by BenchmarkDotNet, in folders where other builds may be at work.
        IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkRunner.Run<StageBenchmarks>(config, words);
    }

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        ArticleSet set = await ArticleSet.ReadAsync(ArticleSet.SamplePath).ConfigureAwait(false);
        _articles = set.Articles;
        _coder = new EventCoder();
        _tagger = new Tagger(_coder.Lexicon);
        _annotations = [.. _articles.Select(_coder.Annotate)];
    }

    /// <summary>Folding included, which tokenizing reads.</summary>
    [Benchmark]
    public int Tokenize()
    {
        int count = 0;
        foreach (Annotation annotation in _annotations)
        {
            _tokens.Clear();
            _folded.Load(annotation.Document.Text);
            Tokenizer.Tokenize(annotation.Document.Text, _folded, _tokens);
            count += _tokens.Count;
        }
        return count;
    }

    [Benchmark]
    public int AnalyseAndTagWords()
    {
        int count = 0;
        foreach (Annotation annotation in _annotations)
        {
            _readings.Clear();
            _words.Clear();
            foreach (Sentence sentence in annotation.Sentences)
                _tagger.Tag(annotation.Document, annotation.Folded, annotation.Tokens, annotation.Times, sentence.FirstToken, sentence.EndToken, _tagging, _readings, _words);
            count += _words.Count;
        }
        return count;
    }

    [Benchmark]
    public int ReadTimeExpressions()
    {
        int count = 0;
        for (int i = 0; i < _annotations.Length; i++)
        {
            Annotation annotation = _annotations[i];
            _times.Clear();
            _timeReader.Read(annotation.Document, annotation.Tokens, annotation.Folded, _articles[i].Published, _times);
            count += _times.Count;
        }
        return count;
    }

    [Benchmark(Baseline = true)]
    public int CodeArticles()
    {
        int count = 0;
        foreach (Article article in _articles)
            count += _coder.Code(article).Count;
        return count;
    }
}
