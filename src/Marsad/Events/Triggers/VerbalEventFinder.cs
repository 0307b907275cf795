using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Events.Triggers;

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
        _addressees = new AddresseeFinder(lexicon, roles);
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
                context.Pass(p.Word, VerbalAssertion.ReasonAgainst(context, p));
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
        EventDraft draft = context.NewDraft(chosen.Sense, chosen.Lemma, p.Word, TriggerSpan(a, p, chosen), p.ClauseStart, p.ClauseEnd);
        draft.Predicate = p;
        Consume(context, p, chosen);
        _roles.FillVerb(a, draft, fillers, IsPassive(a, p, chosen, fillers), context.Memory);
        _addressees.Add(context, draft, p);
        _concerned.Add(context, draft, fillers, p.Subject);
        // «تريد موسكو أن تضم الإقليم»: a wish for oneself is a plan, and what it plans is coded.
        if (!draft.IsNeed || chosen.Lemma.VerbKind != VerbKind.Future)
            _contents.Mark(context, p, draft);
        if (draft.IsNeed)
            context.Pass(p.Word, PassReason.NoSenseFits);
        else if (VerbalAssertion.IsOrder(draft))
            context.Pass(p.Word, PassReason.Content);
        else
            context.Drafts.Add(draft);
    }

    /// <summary>Verb and noun together where they stand side by side (<c>قطعت علاقاتها</c>), else the verb.</summary>
    private static TextSpan TriggerSpan(Annotation a, Predicate p, in VerbalSense chosen)
    {
        TextSpan verb = VerbSpan(a, p, chosen.Sense);
        bool joins = HasNounInTrigger(p, chosen) && chosen.Matched.Word == p.Word + 1;
        return joins ? verb.Union(a.Words[chosen.Matched.Word].Span) : verb;
    }

    /// <summary>The verb, with the word that negates it where the sense lies in that: <c>لا يريد</c>.</summary>
    private static TextSpan VerbSpan(Annotation a, Predicate p, Sense sense)
    {
        TextSpan verb = a.BareSpan(a.Words[p.Word]);
        bool isNegatedBefore = sense.Told.HasFlag(Telling.Negated) && p.Word > 0 && a.Words[p.Word - 1].Tag == Tag.Negation;
        return isNegatedBefore ? a.BareSpan(a.Words[p.Word - 1]).Union(verb) : verb;
    }

    /// <summary>Neither the verb nor the noun that its sense names is coded again.</summary>
    private static void Consume(SentenceContext context, Predicate p, in VerbalSense chosen)
    {
        context.Consumed.Add(p.Word);
        if (HasNounInTrigger(p, chosen))
            context.Consumed.Add(chosen.Matched.Word);
    }

    private static bool HasNounInTrigger(Predicate p, in VerbalSense chosen) => !chosen.Matched.IsEmpty && chosen.Matched.Phrase != p.Subject;

    /// <summary>«الجيش يقصف منذ أيام»: of forces it is told what they do, even to no one in particular.</summary>
    private static bool IsForce(Annotation a, int phrase) => phrase >= 0 && a.Phrases[phrase].Class == NounClass.Force;

    /// <summary>Print hides most passives. A verb of force with no object anywhere has been done to its subject: <c>قتل ثلاثة جنود</c>.</summary>
    private bool IsPassive(Annotation a, Predicate p, in VerbalSense chosen, SlotFillers fillers)
    {
        Sense sense = chosen.Sense;
        // «أطلق سراح الصحفي»: what the sense needs as object stands as subject; but «فجر نفسه».
        bool hasObjectAsSubject = !chosen.Matched.IsEmpty && chosen.Matched.Phrase == p.Subject && !p.SubjectIsImplied && sense.With[0].Kind == SlotKind.Object && a.EncliticOf(chosen.Matched.Word) == Enclitic.None;
        if (p.Form.Has(FormTraits.Passive) || p.Form.Kind == FormKind.PassiveParticiple || hasObjectAsSubject)
            return true;
        if (!p.Form.IsVerb || p.ObjectIsPronoun || !fillers.Object.IsEmpty || p.ComplementWord >= 0 || (p.Antecedent >= 0 && p.Subject != p.Antecedent))
            return false;
        if (sense.Frame.RoleOf(SlotKind.Object) != ArgumentRole.Recipient || sense.Frame.RoleOf(SlotKind.Subject) != ArgumentRole.Actor)
            return false;
        // «اتهم الناشط بالتحريض»: who accuses has someone to accuse.
        if (sense.Type == EventType.ACCUSE)
            return sense.Frame.HasRole(ArgumentRole.Fact) && !fillers.Subject.IsEmpty && _slots.HasMatter(fillers);
        return (sense.Type is EventType.ASSAULT or EventType.COERCE or EventType.SANCTION) && !(p.Form.Kind == FormKind.Imperfect && IsForce(a, p.Subject));
    }
}
