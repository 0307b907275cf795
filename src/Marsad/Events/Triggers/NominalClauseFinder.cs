using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Events.Triggers;

/// <summary>
/// Codes what is said in a clause without a verb: «قال إن القرار انتهاك للقانون», «وصف القرار بأنه غير شرعي». Who says that A is B deems A B, so the senses are those of <c>اعتبر</c>.
/// </summary>
public sealed class NominalClauseFinder(CompiledLexicon lexicon, SenseSelector senses, RoleFiller roles)
{
    /// <summary>How many words may stand between a topic and what is said of it.</summary>
    private const int Reach = 12;

    /// <summary>How far behind its topic a copula may stand.</summary>
    private const int FarthestCopula = 30;

    /// <summary>How many words may stand between a copula and what it joins.</summary>
    private const int CopulaReach = 3;

    private readonly Lemma? _deem = lexicon.FindVerb("اعتبر");

    internal void Find(SentenceContext context)
    {
        if (_deem is null)
            return;
        Annotation a = context.Annotation;
        for (int w = context.First; w < context.End - 1; w++)
        {
            if (a.Words[w].Tag == Tag.Complementiser && !context.IsContent(w) && !IsJudged(context, w) && TopicOf(context, w) is var topic and >= 0)
                Code(context, _deem, w, topic);
        }
    }

    /// <summary>«وصف الغارة بأنها جريمة»: the verb before it has been coded as the judgement already.</summary>
    private static bool IsJudged(SentenceContext context, int complementiser)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (draft.Predicate is { } p && p.ComplementWord == complementiser && draft.Sense.Type is EventType.ACCUSE or EventType.SUPPORT)
                return true;
        }
        return false;
    }

    private void Code(SentenceContext context, Lemma deem, int complementiser, int topic)
    {
        Annotation a = context.Annotation;
        int from = Math.Max(complementiser + 1, a.Phrases[topic].EndWord);
        if (PredicateAfter(context, from > complementiser + Reach ? complementiser + 1 : from) is not (>= 0 and var said))
            return;
        int source = SpeakerOf(context, complementiser + 1);
        if (source < 0)
            return;
        NounPhrase phrase = a.Phrases[said];
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        fillers.Object = new Argument(topic, a.Phrases[topic].HeadWord);
        for (int word = FirstHead(a, phrase); word >= 0; word = NextHead(a, phrase, word))
        {
            fillers.SecondObject = new Argument(said, word);
            fillers.Of = IsGhayr(a, word) && word + 1 < phrase.EndWord ? new Argument(said, word + 1) : Argument.None;
            if (senses.Select(a, deem.Senses, fillers, out _) is not { } sense)
                continue;
            var trigger = new TextSpan(a.BareSpan(a.Words[word]).Start, a.Words[phrase.EndWord - 1].Span.End);
            EventDraft draft = context.NewDraft(sense, deem, word, trigger, scopeStart: complementiser, scopeEnd: phrase.EndWord);
            fillers.Of = Argument.None;
            roles.FillVerb(a, draft, fillers, passive: false, context.Memory);
            // «قال إن الطقس سيئ» blames nobody; «وصف القرار بأنه خيانة» blames whoever took it.
            bool blamesDoing = sense.Type == EventType.ACCUSE && IsDoing(a.Phrases[topic]) && context.Sources[source].Source.Code.Country != EntityCode.Unknown;
            if (draft.Recipients.Count == 0 && a.EncliticOf(complementiser) == Enclitic.None && !blamesDoing)
                return;
            context.Consumed.Add(word);
            context.Drafts.Add(draft);
            return;
        }
    }

    /// <summary>«إن القرار جائر»: someone has taken it, even if he is not named.</summary>
    private static bool IsDoing(NounPhrase topic) => topic.Class is NounClass.Act or NounClass.Decision or NounClass.Plan or NounClass.Speech;

    /// <summary>«إن القرار», «وصف القرار بأنه»: the phrase behind the complementiser, or what its pronoun takes up; −1 where a verb follows or nobody can tell.</summary>
    private static int TopicOf(SentenceContext context, int complementiser)
    {
        Annotation a = context.Annotation;
        Enclitic pronoun = a.ReadingOf(a.Words[complementiser])?.Enclitic ?? Enclitic.None;
        if (pronoun == Enclitic.None)
        {
            // «أن "دبلوماسية الصواريخ أفعال متهورة"»
            int first = a.Words[complementiser + 1].Tag == Tag.Quote && complementiser + 2 < context.End ? complementiser + 2 : complementiser + 1;
            int next = a.PhraseOfWord[first];
            return next >= 0 && a.Phrases[next] is { IsBare: true, Definite: true } phrase && phrase.FirstWord == first ? next : -1;
        }
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.ComplementWord == complementiser && p.Object >= 0 && Agreement.Pronoun(pronoun, a.Phrases[p.Object]))
                return p.Object;
        }
        return -1;
    }

    /// <summary>What is said of the topic before <paramref name="from"/>; −1 where nothing is, or a verb says it.</summary>
    private int PredicateAfter(SentenceContext context, int from)
    {
        int near = PredicateWithin(context, from, Reach);
        return near < 0 && CopulaAfter(context, from) is >= 0 and var copula ? PredicateWithin(context, copula + 1, CopulaReach) : near;
    }

    /// <summary>«إن استيلاء الجماعة على المقر الذي تعمل فيه البعثة هو انتهاك»: the word that joins a long topic to what is said of it; −1 where there is none.</summary>
    private int CopulaAfter(SentenceContext context, int from)
    {
        for (int w = from; w < context.End && w < from + FarthestCopula && context.Annotation.Words[w].Tag != Tag.Stop; w++)
        {
            if (IsCopula(context.Annotation, w))
                return w;
        }
        return -1;
    }

    /// <summary>«تعد انتهاكا», «هي جريمة»</summary>
    private bool IsCopula(Annotation a, int word) =>
        a.Words[word].Tag == Tag.VerbAuxiliary && a.LemmaOf(lexicon, word) is { Category: ParticleCategory.Copula } copula && !IsNegative(copula);

    /// <summary>«ليس جريمة», «لست مسؤولا»</summary>
    private static bool IsNegative(Lemma copula) => copula.Text.StartsWith("ليس", StringComparison.Ordinal) || copula.Text.StartsWith("لست", StringComparison.Ordinal);

    /// <summary>The first bare indefinite phrase, before any verb or mark.</summary>
    private int PredicateWithin(SentenceContext context, int from, int reach)
    {
        Annotation a = context.Annotation;
        for (int w = from; w < context.End && w < from + reach; w++)
        {
            Tag tag = a.Words[w].Tag;
            if (IsCopula(a, w))
                continue;
            if (tag.IsVerb() || tag is Tag.Relative or Tag.Complementiser or Tag.Subordinator or Tag.Conditional or Tag.Comma or Tag.Stop || (tag == Tag.Negation && !IsGhayr(a, w)))
                return -1;
            int index = a.PhraseOfWord[w];
            if (index < 0)
                continue;
            NounPhrase phrase = a.Phrases[index];
            if ((phrase.IsBare || IsLike(a, phrase)) && phrase.Coordinated < 0 && a.Words[phrase.HeadWord].Tag is Tag.NounIndefinite or Tag.NounConstruct or Tag.AdjectiveIndefinite)
                return index;
            w = phrase.EndWord - 1;
        }
        return -1;
    }

    /// <summary>Who says what stands at <paramref name="word"/>: the index of the range; −1 where no one does.</summary>
    private static int SpeakerOf(SentenceContext context, int word)
    {
        for (int i = 0; i < context.Sources.Count; i++)
        {
            if (context.Sources[i].Holds(word) && context.Sources[i].Source.IsActor)
                return i;
        }
        return -1;
    }

    /// <summary>«غير شرعي»: غير alone; «عمل إجرامي»: the noun, or else what is said of it (<see cref="NextHead"/>).</summary>
    private static int FirstHead(Annotation a, NounPhrase phrase) => IsGhayr(a, phrase.HeadWord - 1) ? phrase.HeadWord - 1 : phrase.HeadWord;

    private static int NextHead(Annotation a, NounPhrase phrase, int head)
    {
        if (head < phrase.HeadWord)
            return -1;
        for (int w = IsGhayr(a, head) ? head + 2 : head + 1; w < phrase.EndWord; w++)
        {
            // «حديث غير بناء»
            if (IsGhayr(a, w - 1))
                return w - 1;
            if (a.Words[w].Tag == Tag.AdjectiveIndefinite)
                return w;
        }
        return -1;
    }

    /// <summary>«القرار بمثابة مكافأة»</summary>
    private static bool IsLike(Annotation a, NounPhrase phrase) => phrase.Government == Government.OtherPreposition && a.Document.Slice(a.BareSpan(a.Words[phrase.FirstWord - 1])) is RuleWords.Like;

    internal static bool IsGhayr(Annotation a, int word) => a.Document.Slice(a.BareSpan(a.Words[word])) is RuleWords.Not or RuleWords.WithoutBeing;
}
