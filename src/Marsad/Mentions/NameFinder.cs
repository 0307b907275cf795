using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Finds in a phrase whose role or thing it is: <c>الأوكراني</c> in <c>قائد الجيش الأوكراني</c>.</summary>
internal sealed class NameFinder(CompiledLexicon lexicon, WordSenses senses, NameResolver names, NisbaResolver nisbas, ToldBodies bodies)
{
    /// <summary>
    /// Among the words of phrase <paramref name="index"/> from <paramref name="from"/> on: the first state's nisba; else a body, or a role that has its country in itself;
    /// else the person named.
    /// </summary>
    public ActorReference Find(Annotation a, int index, int from, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        ActorReference person = ActorReference.None;
        ActorReference other = ActorReference.None;
        for (int w = from; w < phrase.EndWord; w++)
        {
            Word word = a.Words[w];
            if (senses.NisbaOf(a, word) is { } nisba)
            {
                other = nisbas.OwnerOf(nisba);
                // «وزارة الشؤون الأوروبية النمساوية»: a state's adjective says more than that of its portfolio.
                if (IsState(other))
                    return names.KnownPersonIn(a, phrase, w + 1, memory) is { IsActor: true } bearer ? bearer : other;
                continue;
            }
            if (word.Tag.IsNoun() && other.IsActor)
                continue;
            ActorReference named = word.Tag.IsNoun() ? OwnerCalled(a, index, w, memory) : NamedBy(a, phrase, w, memory);
            if (!named.IsActor)
                continue;
            if (!word.Tag.IsNoun() && IsPerson(named))
                person = person.Entity >= 0 ? person : named;
            else if (!other.IsActor)
                other = named;
        }
        // A known person's own office says more than the paper he works for.
        bool isPaperOfKnown = person.Entity >= 0 && other.EntityIn(lexicon) is { Subkind: "media" };
        return other.IsActor && !isPaperOfKnown ? other : person;
    }

    /// <summary>«قناص الاحتلال», «قضاة المحكمة»</summary>
    private ActorReference OwnerCalled(Annotation a, int index, int word, ArticleMemory memory)
    {
        if (bodies.RecallOwner(a, index, word, memory) is { IsActor: true } body)
            return body;
        return senses.RoleOf(a, a.Words[word]) is { } role && role.HasCountry() ? ActorReference.Of(EntityCode.Parse(role.Role!), -1, 0.85) : ActorReference.None;
    }

    private ActorReference NamedBy(Annotation a, NounPhrase phrase, int word, ArticleMemory memory) =>
        a.Words[word].Tag is Tag.Name or Tag.Foreign ? names.Resolve(a, phrase, word, memory) : ActorReference.None;

    private bool IsState(ActorReference actor) => actor.EntityIn(lexicon) is { Kind: EntityKind.State };

    private bool IsPerson(ActorReference actor) => actor.EntityIn(lexicon) is null or { Kind: EntityKind.Person };
}
