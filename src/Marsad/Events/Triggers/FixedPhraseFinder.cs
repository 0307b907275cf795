using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Codes fixed phrases (<c>على أهبة الاستعداد</c>): they are said of the nearest phrase before, else of the one behind.</summary>
internal sealed class FixedPhraseFinder(CompiledLexicon lexicon, SenseSelector senses, RoleFiller roles, ConcernedFinder concerned)
{
    private readonly AddresseeFinder _addressees = new(lexicon, roles);

    /// <summary>How far behind the phrase its prepositional phrases may stand.</summary>
    private const int Reach = 10;

    /// <summary>How far behind it its time and place may stand.</summary>
    private const int Scope = 12;

    /// <summary>Codes the fixed phrase that is the word <paramref name="word"/>.</summary>
    public void Code(SentenceContext context, int word)
    {
        Annotation a = context.Annotation;
        if (context.IsContent(word) || a.LemmaOf(lexicon, word) is not { } lemma)
            return;
        (Predicate? governor, int subject) = SubjectOf(context, word);
        SlotFillers fillers = Fill(context, word, subject);
        if (senses.Select(a, lemma.Senses, fillers, out _) is not { } sense)
            return;
        EventDraft draft = context.NewDraft(sense, lemma, word, a.BareSpan(a.Words[word]), scopeStart: context.First, scopeEnd: Math.Min(context.End, word + Scope));
        draft.Predicate = governor;
        roles.FillVerb(a, draft, fillers, passive: false, context.Memory);
        _addressees.Add(context, draft, word);
        concerned.Add(context, draft, fillers, subject);
        if (draft.Actors.Count + draft.Recipients.Count == 0 && !IsSaid(context, sense, word))
            return;
        context.Drafts.Add(draft);
        // «لن تقبل بإدراجه على القائمة»: what is refused is not told as done.
        if (sense.Frame.HasRole(ArgumentRole.Content))
            context.AddContent(word + 1, ContentReach.EndOf(context, word));
    }

    /// <summary>«قال القائد إن أي هجوم سيقابل برد»: a threat that has no one beside it is the speaker's.</summary>
    private static bool IsSaid(SentenceContext context, Sense sense, int word) =>
        sense.Type == EventType.THREATEN && sense.Frame.RoleOf(SlotKind.Subject) is null or ArgumentRole.None
        && context.Sources.Exists(range => range.Holds(word) && range.Source.IsActor);

    /// <summary>Of whom the phrase is said: the topic right before, the subject of the nearest verb before, or any bare phrase before; −1 where there is none.</summary>
    private static (Predicate? Governor, int Subject) SubjectOf(SentenceContext context, int word)
    {
        Annotation a = context.Annotation;
        // «لم تسمح الشرطة للصحفيين بالدخول»: behind a verb stands its subject.
        if (IsNegatedVerb(a, word) && word + 1 < context.End && a.PhraseOfWord[word + 1] is var behind and >= 0 && a.Phrases[behind].IsBare && a.IsSomeone(behind))
            return (null, behind);
        // A nominal sentence: the topic stands right before.
        if (word > context.First && a.PhraseOfWord[word - 1] is var topic and >= 0 && a.Phrases[topic].IsBare)
            return (null, a.FirstOfJoined(topic));
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < word && p.Subject >= 0 && p.Link != ClauseLink.Relative)
                return (p, p.Subject);
        }
        return (null, BarePhraseBefore(context, word));
    }

    /// <summary><c>لم تسمح</c>, <c>لن يقبل</c></summary>
    private static bool IsNegatedVerb(Annotation a, int word)
    {
        ReadOnlySpan<char> text = a.Document.Slice(a.BareSpan(a.Words[word]));
        return text.StartsWith("لم ", StringComparison.Ordinal) || text.StartsWith("لن ", StringComparison.Ordinal);
    }

    private static int BarePhraseBefore(SentenceContext context, int word)
    {
        Annotation a = context.Annotation;
        for (int w = word - 1; w >= context.First; w--)
        {
            int phrase = a.PhraseOfWord[w];
            if (phrase >= 0 && a.Phrases[phrase] is { IsBare: true, Coordinated: < 0 })
                return phrase;
        }
        return -1;
    }

    private static SlotFillers Fill(SentenceContext context, int word, int subject)
    {
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        fillers.Subject = context.Annotation.ArgumentOf(subject);
        AddFollowing(context, fillers, word);
        return fillers;
    }

    private static void AddFollowing(SentenceContext context, SlotFillers fillers, int word)
    {
        Annotation a = context.Annotation;
        int end = Math.Min(context.End, word + Reach);
        for (int w = word + 1; w < end; w++)
        {
            if (a.Words[w].Tag.IsVerb() || a.Words[w].Tag == Tag.Stop)
                return;
            int index = a.PhraseOfWord[w];
            if (index < 0)
                continue;
            NounPhrase phrase = a.Phrases[index];
            Argument argument = new(index, phrase.HeadWord);
            if (phrase.Government == Government.Preposition)
                fillers.AddPrepositional(phrase.Preposition, argument);
            else if (phrase.IsBare && w == word + 1)
                (fillers.Of, fillers.Object) = (argument, argument);
            w = phrase.EndWord - 1;
        }
    }
}
