using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Ontology;
using Marsad.Mentions;

namespace Marsad.Events.Roles;

/// <summary>Finds who is blamed for a deed of force whose doer the blame does not name: «نددت الوزارة بقتل الفتى».</summary>
internal sealed class BlamedForceFinder(CompiledLexicon lexicon)
{
    private const int FarthestDeed = 4;
    private const int FarthestCulprit = 2;
    private const int FarthestObject = 5;
    private const double OfLike = 0.5;
    private const double Understood = 0.6;

    private readonly DeedReader _deeds = new(lexicon);

    /// <summary>Blame is for whoever the article has told to have done the like.</summary>
    public void AddDoerOfLike(SentenceContext context, EventDraft reply)
    {
        Argument force = BlamedForce(context.Annotation, reply);
        if (force.IsEmpty)
            return;
        for (int i = context.Deeds.Count - 1; i >= 0; i--)
        {
            Deed deed = context.Deeds[i];
            if (context.Sentence - deed.Sentence > FarthestDeed)
                return;
            if (deed.Word >= reply.TriggerWord || !deed.Type.IsMaterialConflict() || reply.Actors.HasCode(context.DoersOf(deed)[0].Code) || !_deeds.MayTell(context.Annotation, force.Phrase, deed.Type))
                continue;
            foreach (ActorReference by in context.DoersOf(deed))
                reply.Recipients.Add(by with { Strength = by.Strength * OfLike });
            return;
        }
    }

    /// <summary>«ندد الوزير بقتل الفتى»: blame for a deed of force is for whoever the text says, here or shortly before, to have done it.</summary>
    public static void AddCulprit(SentenceContext context, EventDraft reply)
    {
        foreach (EventDraft deed in context.Drafts)
        {
            bool isBlamed = deed.IsNominal && deed.TriggerWord > reply.TriggerWord && deed.TriggerWord <= reply.TriggerWord + FarthestObject;
            if (!isBlamed || deed.Sense.Type is not (EventType.ASSAULT or EventType.COERCE))
                continue;
            (int sentence, ActorReference last) = deed.Sense.Type == EventType.ASSAULT ? context.LastAssault : context.LastCoercion;
            ActorReference culprit = deed.Actors.Count > 0 ? deed.Actors[0] : last;
            bool isNear = deed.Actors.Count > 0 || context.Sentence - sentence <= FarthestCulprit;
            if (isNear && culprit.IsActor && !reply.Actors.Exists(x => x.Code == culprit.Code))
                reply.Recipients.Add(culprit with { Strength = culprit.Strength * Understood });
            return;
        }
    }

    /// <summary>«نددت الوزارة بقتل الفتى»: the act of force that is blamed; none for one that only tells what was suffered (<c>مقتل</c>).</summary>
    private Argument BlamedForce(Annotation a, EventDraft draft)
    {
        if (draft.IsNominal || draft.Predicate is not { ObjectIsPronoun: false } p)
            return Argument.None;
        int blamed = p.Object >= 0 ? p.Object : DeedPointerReader.BehindPreposition(a, draft, p);
        Argument deed = blamed < 0 ? Argument.None : _deeds.DeedIn(a, a.ArgumentOf(blamed));
        return deed.IsEmpty || a.LemmaOf(lexicon, deed.Word) is { IsSuffered: true } ? Argument.None : deed;
    }
}
