using Marsad.Arabic;
using Marsad.Events.Clauses;

namespace Marsad.Events.Triggers;

/// <summary>How far what is asked, promised, refused or told of reaches behind the word that opens it.</summary>
internal static class ContentReach
{
    /// <summary>Content that opens at <paramref name="start"/> reaches to the next clause that tells something: a joined verb in the perfect, a participle, a full stop; one past its last word.</summary>
    public static int EndOf(SentenceContext context, int start)
    {
        Annotation a = context.Annotation;
        for (int w = start + 1; w < context.End; w++)
        {
            Word word = a.Words[w];
            if (word.Tag is Tag.Stop or Tag.Subordinator)
                return w;
            if (word.Tag is Tag.VerbPerfect or Tag.VerbAuxiliary && MayBeJoined(a, word))
                return w;
            // «وقد شجبتها أستراليا»
            if (word.Tag == Tag.VerbParticle && w + 1 < context.End && a.Words[w + 1].Tag == Tag.VerbPerfect && MayBeJoined(a, word))
                return w;
            if (context.Predicates.IndexOfWord(w) is var at and >= 0 && OpeningOfTold(context, context.Predicates[at], start) is var opening and >= 0)
                return opening;
        }
        return context.End;
    }

    /// <summary>True where some reading begins with و or ف: <c>ودعت</c> may be she who bade farewell.</summary>
    private static bool MayBeJoined(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (a.Readings[r].Has(Proclitics.Conjunction))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Where the clause of <paramref name="p"/> opens, if it tells something beside the content that starts at <paramref name="start"/>; −1 where it may belong to the content.
    /// </summary>
    private static int OpeningOfTold(SentenceContext context, Predicate p, int start)
    {
        // «هدد بالانسحاب، متهما الحركة»
        if (p.Link == ClauseLink.Participial)
            return p.Word;
        if (p.Link != ClauseLink.Coordinate)
            return -1;
        // «تطالب بتحقيق وتدعو الغرب»: joined to the verb that has the content, with no other between.
        if (p.Governor >= 0 && context.Predicates[p.Governor].Word < start)
            return p.Word;
        // «تطالب بتحقيق والسلطة تتهم»: a subject of its own, before its verb.
        bool hasOwnSubject = p is { Subject: >= 0, SubjectIsImplied: false } && p.ClauseStart == context.Annotation.Phrases[p.Subject].FirstWord;
        return hasOwnSubject && p.ClauseStart > start ? p.ClauseStart : -1;
    }
}
