using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Codes predicates whose verb has an event sense: <c>هاجم</c>, <c>اتهم … بـ</c>, <c>قطع العلاقات</c>.</summary>
public sealed class VerbalEventFinder
{
    private readonly RoleFiller _roles;
    private readonly ConcernedFinder _concerned;
    private readonly VerbalSlots _slots;
    private readonly VerbalSenseChooser _senses;
    private readonly ObjectShift _objects;
    private readonly MatchedNounSlots _nouns;
    private readonly AddresseeFinder _addressees;
    private readonly ContentMarker _contents;

    /// <summary>A finder over <paramref name="lexicon"/>.</summary>
    public VerbalEventFinder(CompiledLexicon lexicon, SenseSelector senses, RoleFiller roles, AntecedentFinder antecedents, ConcernedFinder concerned)
    {
        (_roles, _concerned) = (roles, concerned);
        _slots = new VerbalSlots(lexicon, antecedents);
        _senses = new VerbalSenseChooser(lexicon, senses);
        _objects = new ObjectShift(lexicon);
        _nouns = new MatchedNounSlots(lexicon);
        _addressees = new AddresseeFinder(roles);
        _contents = new ContentMarker(lexicon);
    }

    internal void Find(SentenceContext context)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (VerbalAssertion.IsAsserted(context, p))
                Code(context, p);
            else if (p.Lemma.Senses.Count > 0)
                context.Pass(p.Word, context.IsContent(p.Word) ? PassReason.Content : PassReason.Purpose);
        }
    }

    private void Code(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        SlotFillers fillers = _slots.Fill(context, p);
        if (_senses.Choose(a, p, fillers) is not { } chosen)
        {
            if (p.Lemma.Senses.Count > 0)
                context.Pass(p.Word, PassReason.NoSenseFits);
            return;
        }
        _objects.Apply(context, p, chosen.Sense, fillers);
        _nouns.Fill(a, p, chosen, fillers);
        EventDraft draft = Draft(a, p, chosen);
        Consume(context, p, chosen);
        _roles.FillVerb(a, draft, fillers, IsPassive(a, p, chosen, fillers), context.Memory);
        _addressees.Add(context, draft, p);
        _concerned.Add(context, draft, fillers, p.Subject);
        _contents.Mark(context, p, draft);
        if (IsNeed(draft))
            context.Pass(p.Word, PassReason.NoSenseFits);
        else if (VerbalAssertion.IsOrder(draft))
            context.Pass(p.Word, PassReason.Content);
        else
            context.Drafts.Add(draft);
    }

    private static EventDraft Draft(Annotation a, Predicate p, in VerbalSense chosen) => new()
    {
        Sense = chosen.Sense,
        Mode = chosen.Sense.Mode,
        Lemma = chosen.Lemma,
        TriggerWord = p.Word,
        Trigger = TriggerSpan(a, p, chosen),
        Predicate = p,
        ScopeStart = p.ClauseStart,
        ScopeEnd = p.ClauseEnd,
    };

    /// <summary>Verb and noun together where they stand side by side (<c>قطعت علاقاتها</c>), else the verb.</summary>
    private static TextSpan TriggerSpan(Annotation a, Predicate p, in VerbalSense chosen)
    {
        TextSpan verb = a.BareSpan(a.Words[p.Word]);
        bool joins = HasNounInTrigger(p, chosen) && chosen.Matched.Word == p.Word + 1;
        return joins ? verb.Union(a.Words[chosen.Matched.Word].Span) : verb;
    }

    /// <summary>Neither the verb nor the noun that its sense names is coded again.</summary>
    private static void Consume(SentenceContext context, Predicate p, in VerbalSense chosen)
    {
        context.Consumed.Add(p.Word);
        if (HasNounInTrigger(p, chosen))
            context.Consumed.Add(chosen.Matched.Word);
    }

    private static bool HasNounInTrigger(Predicate p, in VerbalSense chosen) => !chosen.Matched.IsEmpty && chosen.Matched.Phrase != p.Subject;

    /// <summary>Print hides most passives. A verb of force with no object anywhere has been done to its subject: <c>قتل ثلاثة جنود</c>.</summary>
    private static bool IsPassive(Annotation a, Predicate p, in VerbalSense chosen, SlotFillers fillers)
    {
        Sense sense = chosen.Sense;
        // «أطلق سراح الصحفي»: what the sense needs as object stands as subject; but «فجر نفسه».
        bool hasObjectAsSubject = !chosen.Matched.IsEmpty && chosen.Matched.Phrase == p.Subject && !p.SubjectIsImplied && sense.With[0].Kind == SlotKind.Object && a.EncliticOf(chosen.Matched.Word) == Enclitic.None;
        if (p.Form.Has(FormTraits.Passive) || hasObjectAsSubject)
            return true;
        if (!p.Form.IsVerb || p.ObjectIsPronoun || !fillers.Object.IsEmpty || p.ComplementWord >= 0 || (p.Antecedent >= 0 && p.Subject != p.Antecedent))
            return false;
        if (sense.Frame.RoleOf(SlotKind.Object) != ArgumentRole.Recipient || sense.Frame.RoleOf(SlotKind.Subject) != ArgumentRole.Actor)
            return false;
        return sense.Type is EventType.ASSAULT or EventType.COERCE or EventType.SANCTION;
    }

    /// <summary>«شدد على ضرورة الحوار»: a need that is nobody's is no demand (CODEBOOK 2).</summary>
    private static bool IsNeed(EventDraft draft) => draft.Sense.Type == EventType.REQUEST && draft.Recipients.Count == 0 && !HasRecipientSlot(draft.Sense.Frame);

    private static bool HasRecipientSlot(Frame frame)
    {
        for (int i = 0; i < frame.Slots.Count; i++)
        {
            if (frame.Slots[i].Role == ArgumentRole.Recipient)
                return true;
        }
        return false;
    }
}
