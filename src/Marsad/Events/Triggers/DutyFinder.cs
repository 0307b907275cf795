using Marsad.Arabic;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Events.Triggers;

/// <summary>
/// Codes duties told without a verb: «قال إنه على إيران أن تبني الثقة» asks as <c>يجب على</c> does, with its senses. Runs before the verbs are coded, for what the duty is must not be coded again.
/// </summary>
public sealed class DutyFinder(CompiledLexicon lexicon, SenseSelector senses, RoleFiller roles)
{
    /// <summary>How many words may stand between the one who owes and what is owed.</summary>
    private const int Reach = 6;

    private readonly int _ala = lexicon.PrepositionIndex("على");
    private readonly Lemma? _owe = lexicon.FindVerb("وجب");

    internal void Find(SentenceContext context)
    {
        if (_owe is null)
            return;
        Annotation a = context.Annotation;
        for (int w = context.First; w < context.End - 2; w++)
        {
            if (a.Words[w].Tag == Tag.Phrase)
                SuppressDuty(context, w);
            else if (a.PhraseOfWord[w + 1] >= 0 && IsOpening(context, w) && DutyAfter(context, a.Phrases[a.PhraseOfWord[w + 1]].EndWord) is var duty and >= 0)
                Code(context, _owe, w, duty);
        }
    }

    /// <summary>«من واجب روسيا أن تنسحب»: what a fixed phrase asks for.</summary>
    private void SuppressDuty(SentenceContext context, int w)
    {
        Annotation a = context.Annotation;
        bool asks = a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Senses.Any(sense => sense.Type == Ontology.EventType.REQUEST);
        if (asks && DutyAfter(context, w + 1) is var duty and >= 0)
            context.AddContent(duty, ContentReach.EndOf(context, duty));
    }

    private void Code(SentenceContext context, Lemma owe, int w, int duty)
    {
        Annotation a = context.Annotation;
        int owner = a.PhraseOfWord[w + 1];
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        fillers.AddPrepositional(_ala, new Argument(owner, a.Phrases[owner].HeadWord));
        fillers.Clause = duty;
        if (senses.Select(a, owe.Senses, fillers, out _) is not { } sense)
            return;
        TextSpan trigger = a.BareSpan(a.Words[w]).Union(a.Words[a.Phrases[owner].EndWord - 1].Span);
        EventDraft draft = context.NewDraft(sense, owe, w, trigger, scopeStart: w, scopeEnd: duty);
        roles.FillVerb(a, draft, fillers, passive: false, context.Memory);
        if (draft.Recipients.Count == 0)
            return;
        context.AddContent(duty, ContentReach.EndOf(context, duty));
        context.Drafts.Add(draft);
    }

    /// <summary>على + someone, at the head of a clause.</summary>
    private bool IsOpening(SentenceContext context, int w)
    {
        Annotation a = context.Annotation;
        if (a.ReadingOf(a.Words[w]) is not { LemmaId: >= 0, Enclitic: Enclitic.None } reading)
            return false;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        return lemma.Preposition == _ala && (w == context.First || a.Words[w - 1].Tag is Tag.Complementiser or Tag.Quote or Tag.Stop);
    }

    /// <summary>The أن that opens what is owed; −1 where there is none.</summary>
    private int DutyAfter(SentenceContext context, int from)
    {
        Annotation a = context.Annotation;
        for (int w = from; w < context.End && w < from + Reach; w++)
        {
            if (a.OpensContent(lexicon, w))
                return w;
            if (a.Words[w].Tag.IsVerb() || a.Words[w].Tag == Tag.Stop)
                return -1;
        }
        return -1;
    }
}
