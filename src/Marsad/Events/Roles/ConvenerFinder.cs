using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds who holds talks or pays a visit, where the noun does not say it but the clause around does: <c>قال الوزير عقب محادثات مع نظيره</c>.</summary>
internal sealed class ConvenerFinder(CompiledLexicon lexicon, RoleFiller roles)
{
    private readonly int _ma = lexicon.PrepositionIndex("مع");
    private readonly int _ila = lexicon.PrepositionIndex("إلى");

    /// <summary>Adds to <paramref name="draft"/>, whose roles are filled from its own slots, those whom the clause names.</summary>
    public void Add(SentenceContext context, EventDraft draft, SlotFillers fillers, in EventNoun noun)
    {
        if (IsOneSided(draft, fillers))
            AddOtherParty(context, draft, fillers, noun);
        if (draft is { Mode: "visit", Actors.Count: 0 } && IsWhereItIsTold(context.Annotation, noun))
            AddVisitor(context, draft, noun);
    }

    /// <summary>«في زيارة», «خلال زيارة إلى دهوك»: not the visit that another verb tells of.</summary>
    private static bool IsWhereItIsTold(Annotation a, in EventNoun noun) => a.Phrases[noun.Phrase].Government switch
    {
        Government.Preposition => true,
        Government.OtherPreposition => a.Words[noun.Word].Tag == Tag.NounIndefinite && a.Phrases[noun.Phrase].HeadWord == noun.Word,
        _ => false,
    };

    /// <summary>«محادثات مع نظيره»: of the talks one party only is named.</summary>
    private bool IsOneSided(EventDraft draft, SlotFillers fillers) =>
        draft.Sense.Type == EventType.CONSULT && draft.Actors.Count > 0 && fillers.Subject.IsEmpty && fillers.Of.IsEmpty && fillers.HasPreposition(_ma);

    /// <summary>«قال الوزير عقب محادثات مع نظيره», «الوزير: مفاوضات مع قطر»: the other party to the talks is the subject of the clause, or whoever tells of them.</summary>
    private void AddOtherParty(SentenceContext context, EventDraft draft, SlotFillers fillers, in EventNoun noun)
    {
        Annotation a = context.Annotation;
        int subject = a.Phrases[noun.Phrase].IsBare ? -1 : EnclosingClause.SubjectAround(context, noun.Word, noun.Phrase);
        if (subject >= 0 && !fillers.HasPhraseBehindPreposition(subject))
            roles.AddConvener(a, draft, a.ArgumentOf(subject), context.Memory);
        else
            AddTeller(context, draft, noun.Word);
    }

    private static void AddTeller(SentenceContext context, EventDraft draft, int word)
    {
        foreach (SourceRange told in context.Sources)
        {
            if (told.Holds(word) && !IsActor(draft, told.Source))
            {
                draft.Actors.Insert(0, told.Source);
                return;
            }
        }
    }

    private static bool IsActor(EventDraft draft, ActorReference someone)
    {
        foreach (ActorReference actor in draft.Actors)
        {
            if (actor.Code == someone.Code)
                return true;
        }
        return false;
    }

    /// <summary>«وصل الرئيس إلى الدوحة في زيارة»: the one who visits is the subject, and the host where he has come to.</summary>
    private void AddVisitor(SentenceContext context, EventDraft draft, in EventNoun noun)
    {
        Annotation a = context.Annotation;
        int visitor = EnclosingClause.SubjectBefore(context, noun.Word, noun.Phrase);
        if (visitor < 0)
            return;
        roles.AddConvener(a, draft, a.ArgumentOf(visitor), context.Memory);
        if (draft.Recipients.Count == 0 && EnclosingClause.Behind(context, _ila, noun.Word) is { IsEmpty: false } host)
            roles.AddRecipient(a, draft, host, context.Memory);
    }
}
