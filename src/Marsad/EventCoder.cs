using System.Collections.Concurrent;
using System.Reflection;
using Marsad.Arabic;
using Marsad.Events;
using Marsad.Events.Clauses;
using Marsad.Events.Fields;
using Marsad.Events.Roles;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Text;
using Marsad.Time;

namespace Marsad;

/// <summary>
/// The whole pipeline: an article in, its event records out. Built once; immutable; codes any number of articles on any number of threads, and the same article always to the same records.
/// </summary>
public sealed class EventCoder
{
    private static readonly DateOnly UnknownDay = DateOnly.MinValue;

    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly CompiledLexicon _lexicon;
    private readonly Tagger _tagger;
    private readonly TimeExpressionReader _times = new();
    private readonly PhraseChunker _phrases;
    private readonly ActorResolver _resolver;
    private readonly MentionIndexer _mentions;
    private readonly ClauseReader _clauses;
    private readonly SourceFinder _sources;
    private readonly MistakenClaimFinder _mistakenClaims;
    private readonly DutyFinder _duties;
    private readonly VerbalEventFinder _verbalEvents;
    private readonly RefusalFinder _refusals;
    private readonly NominalClauseFinder _nominalClauses;
    private readonly NominalEventFinder _nominalEvents;
    private readonly ModeReader _modes;
    private readonly FactualityReader _factuality;
    private readonly ContextActors _contextActors;
    private readonly CounterpartFinder _counterparts;
    private readonly ConditionalThreatReader _threats;
    private readonly OwnPromiseReader _promises;
    private readonly TimeAssigner _eventTimes;
    private readonly PlaceReader _places;
    private readonly VictimFinder _victims;
    private readonly ProtesterFinder _protesters;
    private readonly CasualtyReader _casualties;
    private readonly RelevanceFilter _relevance;
    private readonly RecordBuilder _records;

    /// <summary>A coder over the lexicon that ships with the library.</summary>
    public EventCoder()
        : this(BuiltInLexicon.Load())
    {
    }

    /// <summary>A coder over <paramref name="lexicon"/>.</summary>
    public EventCoder(CompiledLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        Name = $"marsad {Version}+lexicon.{lexicon.Version}";
        _resolver = new ActorResolver(lexicon);
        var antecedents = new AntecedentFinder(lexicon, _resolver);
        var senses = new SenseSelector(lexicon);
        var roles = new RoleFiller(lexicon, _resolver);
        _tagger = new Tagger(lexicon);
        _phrases = new PhraseChunker(lexicon);
        _mentions = new MentionIndexer(lexicon, _resolver);
        _clauses = new ClauseReader(lexicon);
        _sources = new SourceFinder(lexicon, _resolver);
        _mistakenClaims = new MistakenClaimFinder(lexicon);
        _duties = new DutyFinder(lexicon, senses, roles);
        var concerned = new ConcernedFinder(lexicon, roles, antecedents);
        _verbalEvents = new VerbalEventFinder(lexicon, senses, roles, antecedents, concerned);
        _refusals = new RefusalFinder(lexicon, senses, roles, antecedents, concerned);
        _nominalClauses = new NominalClauseFinder(lexicon, senses, roles);
        _nominalEvents = new NominalEventFinder(lexicon, senses, roles, antecedents, concerned);
        _modes = new ModeReader(lexicon);
        _factuality = new FactualityReader(lexicon);
        _contextActors = new ContextActors(lexicon, _resolver);
        _counterparts = new CounterpartFinder(lexicon, _resolver);
        _threats = new ConditionalThreatReader(lexicon, roles);
        _promises = new OwnPromiseReader(lexicon);
        _eventTimes = new TimeAssigner(lexicon);
        _places = new PlaceReader(lexicon);
        _victims = new VictimFinder(lexicon, _resolver);
        _protesters = new ProtesterFinder(lexicon, _resolver);
        _casualties = new CasualtyReader(lexicon);
        _relevance = new RelevanceFilter(lexicon);
        _records = new RecordBuilder(lexicon, Name);
    }

    /// <summary>Program version, <c>major.minor.patch</c>.</summary>
    public static string Version { get; } = typeof(EventCoder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>What records name as their coder: <c>marsad 0.1.0+lexicon.4f2a91</c>.</summary>
    public string Name { get; }

    /// <summary>The lexicon in use.</summary>
    public CompiledLexicon Lexicon => _lexicon;

    /// <summary>Codes <paramref name="article"/>: its event records, in order of their triggers.</summary>
    public IReadOnlyList<EventRecord> Code(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Workspace workspace = _workspaces.TryTake(out Workspace? pooled) ? pooled : new Workspace();
        Annotate(article, workspace);
        EventRecord[] records = FindEvents(article, workspace);
        _workspaces.Add(workspace);
        return records;
    }

    /// <summary>Codes <paramref name="article"/> and adds to <paramref name="passedOver"/> the words with an event sense that were not coded, and why.</summary>
    public IReadOnlyList<EventRecord> Code(Article article, List<PassedOver> passedOver)
    {
        ArgumentNullException.ThrowIfNull(article);
        var workspace = new Workspace();
        workspace.Context.PassedOver = passedOver;
        Annotate(article, workspace);
        return FindEvents(article, workspace);
    }

    /// <summary>The layers below the records: sentences, tokens, words, phrases, times.</summary>
    public Annotation Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var workspace = new Workspace();
        Annotate(article, workspace);
        return workspace.Annotation;
    }

    /// <summary>Whom the noun phrases of <paramref name="annotation"/> stand for on the day <paramref name="published"/>, in their order; phrases that stand for no one are left out.</summary>
    public IReadOnlyList<ActorReference> FindMentions(Annotation annotation, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        var memory = new ArticleMemory();
        memory.Clear(published ?? UnknownDay);
        _mentions.Index(annotation, memory);
        var mentions = new List<ActorReference>();
        for (int phrase = 0; phrase < annotation.Phrases.Count; phrase++)
        {
            if (_resolver.Resolve(annotation, phrase, memory) is { IsActor: true } actor)
                mentions.Add(actor);
        }
        return mentions;
    }

    private void Annotate(Article article, Workspace workspace)
    {
        Annotation annotation = workspace.Annotation;
        annotation.Begin(article.Title, article.Body);
        Document document = annotation.Document;
        annotation.Folded.Load(document.Characters);
        Tokenizer.Tokenize(document.Characters, annotation.Folded, annotation.Tokens);
        SentenceSplitter.Split(document, annotation.Tokens, annotation.Sentences);
        _times.Read(document, annotation.Tokens, annotation.Folded, article.Published, annotation.Times);
        foreach (Sentence sentence in annotation.Sentences)
        {
            int firstWord = annotation.Words.Count;
            annotation.SentenceWords.Add(firstWord);
            _tagger.Tag(document, annotation.Folded, annotation.Tokens, annotation.Times, sentence.FirstToken, sentence.EndToken, workspace.Tagging, annotation.Readings, annotation.Words);
            _phrases.Chunk(annotation, firstWord, annotation.Words.Count);
        }
        annotation.SentenceWords.Add(annotation.Words.Count);
    }

    private EventRecord[] FindEvents(Article article, Workspace workspace)
    {
        Annotation annotation = workspace.Annotation;
        SentenceContext context = workspace.Context;
        List<EventRecord> records = workspace.Records;
        context.BeginArticle(annotation, article.Published ?? UnknownDay);
        _mentions.Index(annotation, context.Memory);
        for (int s = 0; s < annotation.Sentences.Count; s++)
        {
            context.BeginSentence(s);
            _clauses.Read(annotation, context.First, context.End, context.Predicates);
            AntecedentFinder.ImplySubjects(context);
            _sources.Find(context, annotation.Sentences[s].Span.Start < annotation.Document.TitleLength);
            _mistakenClaims.Find(context);
            _duties.Find(context);
            _verbalEvents.Find(context);
            _refusals.Find(context);
            _nominalClauses.Find(context);
            _nominalEvents.Find(context);
            _factuality.Read(context);
            _contextActors.Fill(context);
            _counterparts.Fill(context);
            _threats.Read(context);
            _promises.Read(context);
            _modes.Read(context);
            _eventTimes.Assign(context);
            FactualityReader.ReadTimes(context);
            _places.Read(context);
            LocatedPeople.Read(context);
            ConsultationReader.Read(context);
            JointExerciseReader.Read(context);
            _victims.Find(context);
            _protesters.Find(context);
            _casualties.Read(context);
            DraftMerger.Merge(context);
            _relevance.Filter(context);
            _records.Build(context, article, records);
            context.EndSentence();
        }
        RetellingFinder.Confirm(records);
        EventRecord[] found = [.. records];
        records.Clear();
        return found;
    }

    /// <summary>The memory of one thread, reused from article to article.</summary>
    private sealed class Workspace
    {
        public Annotation Annotation { get; } = new();

        public TaggerBuffer Tagging { get; } = new();

        public SentenceContext Context { get; } = new();

        public List<EventRecord> Records { get; } = [];
    }
}
