using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds whom a pronoun on what is refused, promised or threatened means: <c>لن توافق على انضمامهما</c>.</summary>
public sealed class ConcernedFinder(CompiledLexicon lexicon, RoleFiller roles, AntecedentFinder antecedents)
{
    private readonly int _an = lexicon.PrepositionIndex("عن");

    /// <summary>Adds those concerned to <paramref name="draft"/>, where no one acted upon is named.</summary>
    internal void Add(SentenceContext context, EventDraft draft, SlotFillers fillers, int subject)
    {
        if (draft.Recipients.Count > 0)
            return;
        AddDoer(context, draft, fillers.Object);
        foreach ((int _, Argument content) in fillers.Prepositional)
            AddDoer(context, draft, content);
        if (!draft.Sense.Type.ConcernsSomeone())
            return;
        AddOwner(context, draft, fillers.Object, subject);
        foreach ((int _, Argument content) in fillers.Prepositional)
            AddOwner(context, draft, content, subject);
    }

    /// <summary>«أشاد بالجهود التي تبذلها مصر», «نددت بالجرائم التي ارتكبها الجيش»: whoever did it is praised or blamed.</summary>
    private void AddDoer(SentenceContext context, EventDraft draft, Argument content)
    {
        Annotation a = context.Annotation;
        if (content.IsEmpty || draft.Recipients.Count > 0 || draft.Sense.Type is not (EventType.SUPPORT or EventType.ACCUSE or EventType.REJECT) || a.IsSomeone(content.Phrase))
            return;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Antecedent == content.Phrase && p is { Lemma.VerbKind: VerbKind.Happen, Subject: >= 0 } && SourceOf(a, p) is >= 0 and int source)
            {
                roles.AddOther(a, draft, a.ArgumentOf(source), context.Memory);
                return;
            }
            if (p.Antecedent != content.Phrase || p.SubjectIsImplied || p.Subject <= content.Phrase || !a.IsSomeone(p.Subject))
                continue;
            roles.AddOther(a, draft, a.ArgumentOf(p.Subject), context.Memory);
            return;
        }
    }

    /// <summary>«تصريحات صدرت عن الوزير»: from whom it came.</summary>
    private int SourceOf(Annotation a, Predicate p)
    {
        foreach (int phrase in p.Prepositional)
        {
            if (a.Phrases[phrase].Preposition == _an && a.IsSomeone(phrase))
                return phrase;
        }
        return -1;
    }

    private void AddOwner(SentenceContext context, EventDraft draft, Argument content, int subject)
    {
        Annotation a = context.Annotation;
        if (content.IsEmpty || draft.Recipients.Count > 0 || a.Phrases[content.Phrase].Class is not (NounClass.Act or NounClass.Abstract))
            return;
        if (a.ReadingOf(a.Words[content.Word]) is not { Enclitic: not Enclitic.None } reading)
            return;
        // «عبر آخرون عن تحفظهم»: their own.
        if (subject >= 0 && Agreement.Pronoun(reading.Enclitic, a.Phrases[subject]))
            return;
        int meant = antecedents.Find(context, reading.Enclitic, content.Word, preferred: -1, subject);
        if (meant >= 0 && meant != subject)
            roles.AddOther(a, draft, new Argument(meant, a.Phrases[meant].HeadWord), context.Memory);
    }
}
