using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds whose deed is meant where a reply only points at one told before: «رحب الأمين العام بالقرار», «ندد الحزب بما جرى».</summary>
internal sealed class ToldDeedFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int FarthestReply = 2;
    private const int FarthestDescription = 4;
    private const double Understood = 0.6;

    private readonly DeedPointerReader _pointers = new(lexicon);
    private readonly DeedReader _deeds = new(lexicon);
    private readonly BlamedForceFinder _force = new(lexicon);

    /// <summary>Adds to <paramref name="reply"/> the doer of the deed that it points at, where it points at one.</summary>
    public void AddDoer(SentenceContext context, EventDraft reply)
    {
        AddDoerOfNamed(context, reply);
        if (reply.Recipients.Count == 0)
            AddDoerOfPointedAt(context, reply);
    }

    private void AddDoerOfNamed(SentenceContext context, EventDraft reply)
    {
        if (DeedPointerReader.Named(context.Annotation, reply) is { } named)
            AddLastDoer(context, reply, named);
        else if (reply.Sense.Type == EventType.ACCUSE)
            _force.AddDoerOfLike(context, reply);
    }

    private void AddDoerOfPointedAt(SentenceContext context, EventDraft reply)
    {
        Annotation a = context.Annotation;
        int pointer = _pointers.PointerTo(a, reply);
        if (pointer >= 0 && AddDescribed(context, reply, pointer))
            return;
        if (pointer >= 0 ? DeedPointerReader.IsBarePointer(a, pointer) : DeedPointerReader.NamesDeed(a, reply))
            AddLastDoer(context, reply, new NamedDeed(-1, reply.TriggerWord));
        else if (reply.Sense.Type == EventType.ACCUSE)
            BlamedForceFinder.AddCulprit(context, reply);
    }

    /// <summary>«ما وصفته بعدوان إسرائيلي»: the description itself says whose deed it was.</summary>
    private bool AddDescribed(SentenceContext context, EventDraft reply, int pointer)
    {
        Annotation a = context.Annotation;
        int end = Math.Min(pointer + FarthestDescription, a.Words.Count);
        for (int w = pointer + 2; w < end && (a.Words[w].Tag.IsNominal() || a.Words[w].Tag is Tag.Quote or Tag.Preposition); w++)
        {
            int phrase = a.PhraseOfWord[w];
            if (phrase < 0 || !a.Words[w].Tag.IsAdjective() || !resolver.IsNisba(a, a.Words[w]))
                continue;
            ActorReference doer = resolver.ResolveOwner(a, phrase, w);
            if (reply.Actors.Exists(x => x.Code.Country == doer.Code.Country))
                return false;
            reply.Recipients.Add(doer);
            return true;
        }
        return false;
    }

    /// <summary>Its doer is whoever the deed that it names was told of, or the last deed before; one's own deed is neither blamed nor praised.</summary>
    private void AddLastDoer(SentenceContext context, EventDraft reply, NamedDeed named)
    {
        Deed? last = null;
        for (int i = context.Deeds.Count - 1; i >= 0 && context.Sentence - context.Deeds[i].Sentence <= FarthestReply; i--)
        {
            Deed deed = context.Deeds[i];
            if (deed.Word >= named.Before || deed.Word == reply.TriggerWord || IsOneOf(reply.Actors, context.DoersOf(deed)[0]))
                continue;
            last ??= deed;
            // «نددت بالغارة»: of what was told before, the attack; «رحبت بالخطوة» may mean any.
            if (named.Phrase >= 0 && !_deeds.MayTell(context.Annotation, named.Phrase, deed.Type))
                continue;
            last = deed;
            break;
        }
        if (last is null)
            return;
        foreach (ActorReference by in context.DoersOf(last.Value))
            reply.Recipients.Add(by with { Strength = by.Strength * Understood });
    }

    private static bool IsOneOf(List<ActorReference> actors, ActorReference doer)
    {
        foreach (ActorReference actor in actors)
        {
            if (actor.Code == doer.Code || actor.Phrase == doer.Phrase)
                return true;
        }
        return false;
    }
}
