using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>
/// Finds to whom a reply goes that names no one: to whoever said what it answers («رفضت موسكو هذه المزاعم»), else to whoever did what it is about, whom <see cref="ToldDeedFinder"/> finds.
/// </summary>
internal sealed class ReplyTargets(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int FarthestWords = 2;
    private const double Answered = 0.7;

    private readonly ToldDeedFinder _deeds = new(lexicon, resolver);

    /// <summary>Adds to the reply <paramref name="draft"/>, which no one is named to receive, whoever said or did what it is about.</summary>
    public void Add(SentenceContext context, EventDraft draft)
    {
        if (draft is not { Sense.Type: EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT, Actors.Count: > 0, Recipients.Count: 0 })
            return;
        if (!AnswersWords(context, draft))
            _deeds.AddDoer(context, draft);
    }

    private static bool AnswersWords(SentenceContext context, EventDraft reply)
    {
        if (reply.Sense.Type == EventType.REJECT && RefersToWords(context, reply) && AddSpeaker(context, reply, FarthestWords))
            return true;
        // «فيما نفت موسكو صلتها بالهجوم»: denied in the same breath.
        return reply.Predicate is { Lemma.VerbKind: VerbKind.Deny } && AddSpeaker(context, reply, farthest: 0);
    }

    /// <summary>هذه المزاعم, الاتهامات, نفاه: what is refused was said before.</summary>
    private static bool RefersToWords(SentenceContext context, EventDraft draft)
    {
        if (draft.Predicate is not { } p)
            return false;
        if (draft.IsNominal)
            return DeedPointerReader.IsTakenUp(context.Annotation, draft, p);
        if (p.ObjectIsPronoun)
            return true;
        if (p.Object < 0)
            return false;
        NounPhrase said = context.Annotation.Phrases[p.Object];
        return said.Class == NounClass.Speech && said.Definite && said.EndWord == said.HeadWord + 1;
    }

    /// <summary>«رفضت موسكو هذه المزاعم»: what is refused is what was said to the one who refuses; it is refused to whoever said it.</summary>
    private static bool AddSpeaker(SentenceContext context, EventDraft reply, int farthest)
    {
        for (int i = context.Addresses.Count - 1; i >= 0; i--)
        {
            Address address = context.Addresses[i];
            if (address.Word >= reply.TriggerWord || context.Sentence - address.Sentence > farthest || !IsAnsweredBy(address, reply.Actors[0]))
                continue;
            reply.Recipients.Add(address.From with { Strength = address.From.Strength * Answered });
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
}
