using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds to whom a reply goes that names no one but what was said or done before: «رفضت موسكو هذه المزاعم», «نددت الوزارة بالغارة», «وهو ما رحب به الوزير».</summary>
internal sealed class ReplyTargets(CompiledLexicon lexicon)
{
    private const int FarthestReply = 2;
    private const int FarthestDeed = 4;

    private readonly DeedReader _deeds = new(lexicon);

    /// <summary>Adds to the reply <paramref name="draft"/>, which no one is named to receive, whoever said or did what it is about.</summary>
    public void Add(SentenceContext context, EventDraft draft)
    {
        if (draft.Actors.Count == 0 || draft.Recipients.Count > 0 || draft.Sense.Type is not (EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT))
            return;
        if (draft.Sense.Type == EventType.REJECT && RefersToWords(context, draft) && AddAddressed(context, draft, farthest: FarthestReply))
            return;
        // «فيما نفت موسكو صلتها بالهجوم»: denied in the same breath.
        if (draft.Predicate is { Lemma.VerbKind: VerbKind.Deny } && AddAddressed(context, draft, farthest: 0))
            return;
        if (NamedDeed(context, draft) is { } deed)
            AddDoer(context, draft, deed);
        else if (draft.Sense.Type == EventType.ACCUSE && BlamedForce(context.Annotation, draft) is { IsEmpty: false } force)
            AddKnownDoer(context, draft, force);
    }

    /// <summary>«نددت الوزارة بقتل الفتى»: the act of force that is blamed; none for one that only tells what was suffered (<c>مقتل</c>).</summary>
    private Argument BlamedForce(Annotation a, EventDraft draft)
    {
        if (draft.IsNominal || draft.Predicate is not { ObjectIsPronoun: false } p)
            return Argument.None;
        int blamed = p.Object >= 0 ? p.Object : BehindPreposition(a, draft, p);
        Argument deed = blamed < 0 ? Argument.None : _deeds.DeedIn(a, a.ArgumentOf(blamed));
        return deed.IsEmpty || a.LemmaOf(lexicon, deed.Word) is { IsSuffered: true } ? Argument.None : deed;
    }

    /// <summary>Its doer is whoever the article has told to have done the like.</summary>
    private void AddKnownDoer(SentenceContext context, EventDraft reply, Argument force)
    {
        for (int i = context.Deeds.Count - 1; i >= 0; i--)
        {
            Deed deed = context.Deeds[i];
            if (context.Sentence - deed.Sentence > FarthestDeed)
                return;
            if (deed.Word >= reply.TriggerWord || !deed.Type.IsMaterialConflict() || reply.Actors.HasCode(context.DoersOf(deed)[0].Code) || !IsOfType(context.Annotation, force.Phrase, deed.Type))
                continue;
            foreach (ActorReference by in context.DoersOf(deed))
                reply.Recipients.Add(by with { Strength = by.Strength * 0.5 });
            return;
        }
    }

    /// <summary>هذه المزاعم, الاتهامات, نفاه: what is refused was said before.</summary>
    private static bool RefersToWords(SentenceContext context, EventDraft draft)
    {
        if (draft.Predicate is not { } p)
            return false;
        if (draft.IsNominal)
            return IsTakenUp(context.Annotation, draft, p);
        if (p.ObjectIsPronoun)
            return true;
        if (p.Object < 0)
            return false;
        NounPhrase said = context.Annotation.Phrases[p.Object];
        return said.Class == NounClass.Speech && said.Definite && said.EndWord == said.HeadWord + 1;
    }

    /// <summary>«رفضت موسكو هذه المزاعم»: what is refused is what was said to the one who refuses; it is refused to whoever said it.</summary>
    private static bool AddAddressed(SentenceContext context, EventDraft reply, int farthest)
    {
        for (int i = context.Addresses.Count - 1; i >= 0; i--)
        {
            Address address = context.Addresses[i];
            if (address.Word >= reply.TriggerWord || context.Sentence - address.Sentence > farthest || !IsAnsweredBy(address, reply.Actors[0]))
                continue;
            reply.Recipients.Add(address.From with { Strength = address.From.Strength * 0.7 });
            return true;
        }
        return false;
    }

    /// <summary>Of one country's own quarrels the role tells who is who.</summary>
    private static bool IsAnsweredBy(Address address, ActorReference replier)
    {
        if (address.From.Code.Country != address.To.Code.Country)
            return address.To.Code.Country == replier.Code.Country;
        return address.To.Code == replier.Code && address.From.Code != address.To.Code;
    }

    /// <summary>What the reply names as known, in a slot of its frame or as what its clause describes; null where it names nothing of the kind.</summary>
    private static NamedDeed? NamedDeed(SentenceContext context, EventDraft draft)
    {
        if (draft.Predicate is not { } p)
            return null;
        Annotation a = context.Annotation;
        if (draft.IsNominal)
            return IsTakenUp(a, draft, p) ? new NamedDeed(-1, p.ClauseStart) : null;
        if (p.Link == ClauseLink.Relative && (p.ObjectIsPronoun || p.AntecedentPreposition >= 0))
            return p.Antecedent < 0 ? new NamedDeed(-1, p.ClauseStart) : a.IsSomeone(p.Antecedent) ? null : new NamedDeed(p.Antecedent, p.ClauseStart);
        int phrase = p.ObjectIsPronoun ? -1 : p.Object >= 0 ? p.Object : BehindPreposition(a, draft, p);
        if (phrase < 0)
            return null;
        return IsKnownDeed(a, phrase, isOwn: draft.Sense.Type == EventType.SUPPORT) || IsOnlyCalled(a, phrase) ? new NamedDeed(phrase, draft.TriggerWord) : null;
    }

    /// <summary>«فسارعت الحكومة إلى رفضه»: the pronoun is what is refused, since who refuses is the verb's subject.</summary>
    private static bool IsTakenUp(Annotation a, EventDraft draft, Predicate governor)
    {
        int phrase = a.PhraseOfWord[draft.TriggerWord];
        bool isBareBehind = a.AdjoiningPhrase(phrase) is >= 0 and int next && a.Phrases[next].IsBare;
        return governor is { Lemma.VerbKind: VerbKind.Light, SubjectIsImplied: false } && governor.Prepositional.Contains(phrase) && !isBareBehind
            && a.EncliticOf(draft.TriggerWord) is Enclitic.Hu or Enclitic.Ha && draft.Actors[0].Phrase == governor.Subject;
    }

    private static int BehindPreposition(Annotation a, EventDraft draft, Predicate p)
    {
        foreach (int phrase in p.Prepositional)
        {
            if (draft.Sense.Frame.RoleOfPreposition(a.Phrases[phrase].Preposition) is ArgumentRole.Recipient or ArgumentRole.Fact or ArgumentRole.Content)
                return phrase;
        }
        return -1;
    }

    /// <summary>A definite act, word or decision of which nothing more is said; «يؤيد الانضمام إلى الحلف» says what it is.</summary>
    private static bool IsKnownDeed(Annotation a, int phrase, bool isOwn)
    {
        NounPhrase np = a.Phrases[phrase];
        bool specified = isOwn && phrase + 1 < a.Phrases.Count && a.Phrases[phrase + 1].Opening == np.EndWord && !a.Phrases[phrase + 1].IsBare;
        // «ترفض التطبيع معها»
        specified |= np.EndWord < a.Words.Count && a.Words[np.EndWord].Tag == Tag.Preposition && a.EncliticOf(np.EndWord) != Enclitic.None;
        return !specified && np.Class is NounClass.Decision or NounClass.Act or NounClass.Speech && np.EndWord == np.HeadWord + 1 && a.Words[np.HeadWord].Tag == Tag.NounDefinite
            && a.EncliticOf(np.HeadWord) == Enclitic.None;
    }

    /// <summary>«ندد بما سماه اختطافا»: what is only called by a name was told before.</summary>
    private static bool IsOnlyCalled(Annotation a, int phrase)
    {
        int verb = a.Phrases[phrase].FirstWord - 1;
        while (verb > 0 && a.Words[verb].Tag == Tag.Quote)
            verb--;
        return verb > 0 && a.Words[verb].Tag.IsVerb() && a.Words[verb - 1].Tag == Tag.Relative && a.Phrases[phrase].Class is NounClass.Act or NounClass.Decision or NounClass.Abstract or NounClass.Unknown;
    }

    /// <summary>Its doer is whoever the act that it names was told of, or the last act before.</summary>
    private void AddDoer(SentenceContext context, EventDraft reply, NamedDeed named)
    {
        Deed? last = null;
        for (int i = context.Deeds.Count - 1; i >= 0; i--)
        {
            Deed deed = context.Deeds[i];
            if (context.Sentence - deed.Sentence > FarthestReply)
                break;
            if (deed.Word >= named.Before || deed.Word == reply.TriggerWord || reply.Actors.HasCode(context.DoersOf(deed)[0].Code))
                continue;
            last ??= deed;
            if (named.Phrase >= 0 && !IsOfType(context.Annotation, named.Phrase, deed.Type))
                continue;
            last = deed;
            break;
        }
        if (last is null)
            return;
        foreach (ActorReference by in context.DoersOf(last.Value))
            reply.Recipients.Add(by with { Strength = by.Strength * 0.6 });
    }

    /// <summary>«نددت بالغارة»: of what was told before, the attack; «رحبت بالخطوة» may mean any.</summary>
    private bool IsOfType(Annotation a, int phrase, EventType type)
    {
        if (a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is not { Senses.Count: > 0 } lemma)
            return true;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type == type)
                return true;
        }
        return false;
    }
}

/// <summary>An act that a reply names: its phrase, or −1, and the word before which it must have been told.</summary>
internal readonly record struct NamedDeed(int Phrase, int Before);
