using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>An event being put together: trigger, sense and roles are known, the rest is added stage by stage. Made by <see cref="SentenceContext.NewDraft"/>; lives as long as its sentence.</summary>
public sealed class EventDraft
{
    public Sense Sense { get; set; } = null!;

    /// <summary>PLOVER mode; the sense's own unless a stage knows better.</summary>
    public string? Mode { get; set; }

    /// <summary>The trigger's lemma.</summary>
    public Lemma Lemma { get; private set; } = null!;

    /// <summary>The word that is the trigger, or its main part.</summary>
    public int TriggerWord { get; private set; }

    public TextSpan Trigger { get; set; }

    /// <summary>Its predicate, where the trigger is a verb or governed by one; otherwise null.</summary>
    public Predicate? Predicate { get; internal set; }

    /// <summary>True for a noun trigger.</summary>
    public bool IsNominal { get; internal set; }

    /// <summary>True where a negated verb in the future is a refusal: «لن نستضيف»; it is uttered now.</summary>
    public bool IsRefusal { get; internal set; }

    /// <summary>The noun that names the act as decided, meant or done: <c>قرار الحكومة الانسحاب</c>; −1 where there is none.</summary>
    public int CarrierWord { get; internal set; } = -1;

    /// <summary>First word of the stretch in which time and place may stand.</summary>
    public int ScopeStart { get; set; }

    /// <summary>One past its last word.</summary>
    public int ScopeEnd { get; set; }

    public List<ActorReference> Actors { get; } = [];

    public List<ActorReference> Recipients { get; } = [];

    /// <summary>«شدد على ضرورة الحوار», «حذر من أن الأسعار ترتفع»: a need that is nobody's is no demand, and a warning that is of nobody no blame (CODEBOOK 2).</summary>
    public bool IsNeed => Recipients.Count == 0 && (Sense.Told.HasFlag(Telling.Named) || (!Sense.Frame.HasRole(ArgumentRole.Recipient)
        && (Sense.Type == EventType.REQUEST || (Sense.Type == EventType.ACCUSE && Sense.Told.HasFlag(Telling.OthersAct)))));

    public Factuality Factuality { get; set; }

    public ActorReference Source { get; set; } = ActorReference.None;

    public List<ActorReference> DeniedBy { get; } = [];

    /// <summary>A phrase that the frame says is the place, or −1.</summary>
    public int PlacePhrase { get; set; } = -1;

    /// <summary>Index in the document's time expressions, or −1.</summary>
    public int Time { get; set; } = -1;

    public EventPlace? Where { get; set; }

    public Casualties? Dead { get; set; }

    public Casualties? Injured { get; set; }

    /// <summary>Begins another event: nothing stays of the one before.</summary>
    internal void Begin(Sense sense, Lemma lemma, int triggerWord, TextSpan trigger, int scopeStart, int scopeEnd)
    {
        (Sense, Mode, Lemma) = (sense, sense.Mode, lemma);
        (TriggerWord, Trigger) = (triggerWord, trigger);
        (ScopeStart, ScopeEnd) = (scopeStart, scopeEnd);
        (Predicate, IsNominal, IsRefusal, CarrierWord) = (null, false, false, -1);
        Actors.Clear();
        Recipients.Clear();
        Factuality = default;
        Source = ActorReference.None;
        DeniedBy.Clear();
        (PlacePhrase, Time) = (-1, -1);
        (Where, Dead, Injured) = (null, null, null);
    }
}
