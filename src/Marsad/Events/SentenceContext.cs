using System.Runtime.InteropServices;
using Marsad.Events.Clauses;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>What the stages know of the sentence in hand and of the article so far. One a thread; reused.</summary>
public sealed class SentenceContext
{
    private readonly List<(int Start, int End)> _contents = [];
    private readonly List<int> _recentSubjects = [];
    private readonly List<(int Word, string Country)> _places = [];
    private readonly List<EventDraft> _usedDrafts = [];
    private readonly List<ActorReference> _doers = [];
    private int _draftsInUse;

    public Annotation Annotation { get; internal set; } = null!;

    public ArticleMemory Memory { get; } = new();

    public PredicateList Predicates { get; } = new();

    internal SlotFillers Fillers { get; } = new();

    /// <summary>Index of the sentence.</summary>
    public int Sentence { get; private set; }

    /// <summary>Its first word.</summary>
    public int First { get; private set; }

    /// <summary>One past its last word.</summary>
    public int End { get; private set; }

    /// <summary>Who is credited for what stretch of the sentence.</summary>
    internal List<SourceRange> Sources { get; } = [];

    /// <summary>Stretches that accuse someone of an act: the act's missing actor is the accused.</summary>
    internal List<SourceRange> Accusations { get; } = [];

    /// <summary>Words that are part of a trigger already.</summary>
    internal HashSet<int> Consumed { get; } = [];

    internal List<EventDraft> Drafts { get; } = [];

    /// <summary>Where set, collects what was not coded and why.</summary>
    internal List<PassedOver>? PassedOver { get; set; }

    /// <summary>Who did the last assault that was told with its actor, and in which sentence.</summary>
    internal (int Sentence, ActorReference Actor) LastAssault { get; private set; }

    /// <summary>As <see cref="LastAssault"/>, of raids, arrests, bans.</summary>
    internal (int Sentence, ActorReference Actor) LastCoercion { get; private set; }

    /// <summary>Who took part in the last talks or agreement that were told with two parties or more, and in which sentence.</summary>
    internal (int Sentence, IReadOnlyList<ActorReference> Parties) LastMeeting { get; private set; } = (-1, []);

    /// <summary>Accusations, demands and threats so far: who made them to whom.</summary>
    internal List<Address> Addresses { get; } = [];

    /// <summary>Who did what was told so far.</summary>
    internal List<Deed> Deeds { get; } = [];

    /// <summary>Subjects of the clauses before this sentence, the nearest last.</summary>
    internal IReadOnlyList<int> RecentSubjects => _recentSubjects;

    /// <summary>The subject of the clause that last told of a statement of his: <c>قالت الوزارة في بيان</c>; −1 where there is none.</summary>
    internal int LastAuthor { get; private set; }

    /// <summary>The speaker of a quotation that the sentence before has left open; no one where there is none.</summary>
    internal ActorReference Quoted { get; set; } = ActorReference.None;

    /// <summary>Who was credited last in the sentences before; no one where there is none.</summary>
    internal ActorReference LastSpeaker { get; private set; } = ActorReference.None;

    /// <summary>Notes that a place of <paramref name="country"/> is named at <paramref name="word"/>.</summary>
    internal void NotePlace(int word, string country) => _places.Add((word, country));

    /// <summary>The country of the last place named before <paramref name="word"/>, or null.</summary>
    internal string? LastPlaceBefore(int word)
    {
        for (int i = _places.Count - 1; i >= 0; i--)
        {
            if (_places[i].Word < word)
                return _places[i].Country;
        }
        return null;
    }

    internal void BeginArticle(Annotation annotation, DateOnly day)
    {
        Annotation = annotation;
        Memory.Clear(day);
        _recentSubjects.Clear();
        _places.Clear();
        LastAssault = (-1, ActorReference.None);
        LastCoercion = (-1, ActorReference.None);
        LastMeeting = (-1, []);
        LastAuthor = -1;
        Quoted = LastSpeaker = ActorReference.None;
        Addresses.Clear();
        Deeds.Clear();
        _doers.Clear();
    }

    internal void BeginSentence(int sentence)
    {
        Sentence = sentence;
        First = Annotation.SentenceWords[sentence];
        End = Annotation.SentenceWords[sentence + 1];
        Sources.Clear();
        Accusations.Clear();
        Consumed.Clear();
        Drafts.Clear();
        _draftsInUse = 0;
        _contents.Clear();
    }

    /// <summary>A draft of this sentence, not among <see cref="Drafts"/> yet; what stages set and what roles find is still to be added.</summary>
    internal EventDraft NewDraft(Sense sense, Lemma lemma, int triggerWord, TextSpan trigger, int scopeStart, int scopeEnd)
    {
        if (_draftsInUse == _usedDrafts.Count)
            _usedDrafts.Add(new EventDraft());
        EventDraft draft = _usedDrafts[_draftsInUse++];
        draft.Begin(sense, lemma, triggerWord, trigger, scopeStart, scopeEnd);
        return draft;
    }

    internal void EndSentence()
    {
        if (Sources.Count > 0)
            LastSpeaker = Sources[^1].Source;
        foreach (EventDraft draft in Drafts)
        {
            if (draft.Sense.Type == Ontology.EventType.ASSAULT && draft.Actors.Count == 1)
                LastAssault = (Sentence, draft.Actors[0]);
            if (draft.Sense.Type is Ontology.EventType.CONSULT or Ontology.EventType.AGREE && draft.Actors.Count > 1)
                LastMeeting = (Sentence, [.. draft.Actors]);
            if (draft.Sense.Type == Ontology.EventType.COERCE && draft.Actors.Count == 1)
                LastCoercion = (Sentence, draft.Actors[0]);
        }
        for (int i = 0; i < Predicates.Count; i++)
        {
            Predicate p = Predicates[i];
            if (p.Subject >= 0 && !p.SubjectIsImplied && p.Link is ClauseLink.Main or ClauseLink.Coordinate)
                _recentSubjects.Add(p.Subject);
            if (p.Subject >= 0 && !IsText(p.Subject) && (IsText(p.Object) || HasText(p.Prepositional)) && p.Lemma.VerbKind is VerbKind.Report or VerbKind.Light)
                LastAuthor = p.Subject;
        }
    }

    /// <summary>Notes who did something in this sentence, and who accuses, asks or threatens whom.</summary>
    internal void NoteAddresses()
    {
        foreach (EventDraft draft in Drafts)
        {
            if (draft.Actors.Count > 0 && draft.Actors[0].Code.Country != EntityCode.Unknown)
                NoteDeed(draft);
            if (draft.Sense.Type is not (Ontology.EventType.ACCUSE or Ontology.EventType.REQUEST or Ontology.EventType.THREATEN) || draft.Actors.Count == 0)
                continue;
            foreach (ActorReference recipient in draft.Recipients)
                Addresses.Add(new Address(Sentence, draft.TriggerWord, draft.Actors[0], recipient));
        }
    }

    private void NoteDeed(EventDraft draft)
    {
        Deeds.Add(new Deed(Sentence, draft.TriggerWord, draft.Sense.Type, _doers.Count, draft.Actors.Count));
        _doers.AddRange(draft.Actors);
    }

    /// <summary>Who did <paramref name="deed"/>; at least one.</summary>
    internal ReadOnlySpan<ActorReference> DoersOf(Deed deed) => CollectionsMarshal.AsSpan(_doers).Slice(deed.FirstDoer, deed.DoerCount);

    private bool HasText(List<int> phrases)
    {
        foreach (int phrase in phrases)
        {
            if (IsText(phrase))
                return true;
        }
        return false;
    }

    /// <summary>True for a phrase that is a statement, letter, speech.</summary>
    internal bool IsText(int phrase) => phrase >= 0 && Annotation.Phrases[phrase].Class is NounClass.Document or NounClass.Speech;

    /// <summary>Notes that the word was not coded.</summary>
    internal void Pass(int word, PassReason reason) => PassedOver?.Add(new PassedOver(Annotation.BareSpan(Annotation.Words[word]), reason));

    /// <summary>What stands in <paramref name="start"/> … <paramref name="end"/> − 1 is asked for, promised or refused, and not coded again.</summary>
    internal void AddContent(int start, int end)
    {
        if (end > start)
            _contents.Add((start, end));
    }

    internal bool IsContent(int word)
    {
        foreach ((int start, int end) in _contents)
        {
            if (start <= word && word < end)
                return true;
        }
        return false;
    }
}

/// <summary>An accusation, demand or threat that <see cref="From"/> made to <see cref="To"/>.</summary>
internal readonly record struct Address(int Sentence, int Word, ActorReference From, ActorReference To);

/// <summary>Something that was done; by whom is told by <see cref="SentenceContext.DoersOf"/>.</summary>
internal readonly record struct Deed(int Sentence, int Word, Ontology.EventType Type, int FirstDoer, int DoerCount);

/// <summary>A stretch of words credited to someone.</summary>
internal readonly record struct SourceRange(int Start, int End, ActorReference Source, Factuality Factuality)
{
    public bool Holds(int word) => Start <= word && word < End;
}
