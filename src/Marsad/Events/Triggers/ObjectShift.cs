using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>
/// «وقال … وحث قادة الغرب على»: a verb that wants an object and has one phrase only, in a clause joined to one with a subject, has its object there, and that clause's subject.
/// </summary>
internal sealed class ObjectShift(CompiledLexicon lexicon)
{
    /// <summary>Moves what was taken for the subject to the object, where <paramref name="sense"/> lacks one.</summary>
    public void Apply(SentenceContext context, Predicate p, Sense sense, SlotFillers fillers)
    {
        if (sense.Type is EventType.ASSAULT || !WantsObject(p, sense, fillers) || SubjectInstead(context, p, sense) is not (>= 0 and var subject))
            return;
        p.Object = p.Subject;
        p.Subject = subject;
        p.SubjectIsImplied = true;
        fillers.Object = context.Annotation.ArgumentOf(p.Object);
        fillers.Subject = context.Annotation.ArgumentOf(p.Subject);
    }

    private static bool WantsObject(Predicate p, Sense sense, SlotFillers fillers) =>
        p is { Link: ClauseLink.Coordinate, Subject: >= 0, SubjectIsImplied: false, ObjectIsPronoun: false } && fillers.Object.IsEmpty
        && sense.Frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient && sense.Frame.RoleOf(SlotKind.Subject) == ArgumentRole.Actor;

    /// <summary>The subject of the clauses before that the verb goes on with; −1 where it has its own.</summary>
    private int SubjectInstead(SentenceContext context, Predicate p, Sense sense)
    {
        Annotation a = context.Annotation;
        NounPhrase subject = a.Phrases[p.Subject];
        int governing = p.Governor < 0 ? -1 : context.Predicates[p.Governor].Subject;
        // «ودعت جميع الأطراف إلى»: all are called upon.
        if (sense.Type == EventType.REQUEST && a.Words[subject.FirstWord].Tag == Tag.Quantifier && AntecedentFinder.NearestSubject(context, p, p.Subject) is var recent and >= 0)
            return governing >= 0 ? governing : recent;
        if (governing < 0 || governing == p.Subject || IsPersonalName(a, subject.HeadWord) || IsLatter(a, subject.HeadWord))
            return -1;
        return Agreement.VerbAfterSubject(p.Form, a.Phrases[governing]) ? governing : -1;
    }

    /// <summary>«التقى نظيره، ودعا الأخير إلى الحوار»: the one named last goes on.</summary>
    private bool IsLatter(Annotation a, int word) => a.Words[word].Tag == Tag.AdjectiveDefinite && a.LemmaOf(lexicon, word) is { Text: "أخير" };

    /// <summary>«وطالب برايس بتحقيق»: who is called by his bare name is the one told of before.</summary>
    private bool IsPersonalName(Annotation a, int word)
    {
        if (a.Words[word].Tag is not (Tag.Name or Tag.Foreign))
            return false;
        if (a.LemmaOf(lexicon, word) is not { } name)
            return true;
        for (int i = 0; i < name.Entities.Count; i++)
        {
            if (lexicon.Entities[name.Entities[i]].Kind != EntityKind.Person)
                return false;
        }
        return true;
    }
}
