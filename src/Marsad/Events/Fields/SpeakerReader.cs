using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Fields;

/// <summary>Says whom a subject of <c>قال</c> or a phrase after <c>وفق</c> credits: people and bodies speak for themselves, a text speaks for its author.</summary>
internal sealed class SpeakerReader(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const double Unnamed = 0.3;

    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _an = lexicon.PrepositionIndex("عن");

    /// <summary>Whom <paramref name="phrase"/> credits, or no one: <c>التوقعات</c>, <c>اللقاء</c>.</summary>
    public ActorReference Of(SentenceContext context, int phrase)
    {
        NounPhrase np = context.Annotation.Phrases[phrase];
        if (np.Class is NounClass.Document or NounClass.Speech)
            return AuthorOf(context, phrase);
        // «حماس» is zeal as well.
        if (CannotSpeak(np.Class))
            return resolver.Resolve(context.Annotation, phrase, context.Memory) is { Entity: >= 0 } named ? named : ActorReference.None;
        return SomeoneIn(context, phrase);
    }

    /// <summary>Whom the phrase names, if it names someone.</summary>
    public ActorReference Resolve(SentenceContext context, int phrase) => resolver.Resolve(context.Annotation, phrase, context.Memory);

    private static bool CannotSpeak(NounClass noun) =>
        noun is NounClass.Act or NounClass.Time or NounClass.Abstract or NounClass.Place or NounClass.Weapon or NounClass.Vehicle or NounClass.Money or NounClass.Quantity or NounClass.BodyPart or NounClass.Thing;

    /// <summary>A speaker is someone even where his country is not known: <c>مصدر</c>, <c>شهود</c>.</summary>
    private ActorReference SomeoneIn(SentenceContext context, int phrase)
    {
        ActorReference actor = resolver.Resolve(context.Annotation, phrase, context.Memory);
        return actor.IsActor ? actor : Unknown(context.Annotation, phrase);
    }

    /// <summary>«بيان وزارة الدفاع», «تقرير لصحيفة», «تقرير نشرته صحيفة», «بيان صادر عن الجيش»; «البيان» alone is by whoever was last told to have issued one.</summary>
    private ActorReference AuthorOf(SentenceContext context, int text)
    {
        Annotation a = context.Annotation;
        ActorReference owner = resolver.Resolve(a, text, context.Memory);
        if (IsKnown(owner))
            return owner;
        if (text + 1 < a.Phrases.Count && IsAuthorPhrase(a, text, text + 1) && resolver.Resolve(a, text + 1, context.Memory) is { IsActor: true } author)
            return author;
        if (a.Phrases[text].Class != NounClass.Document)
            return ActorReference.None;
        if (a.Phrases[text].Definite && LastAuthor(context) is { IsActor: true } last)
            return last;
        return Unknown(a, text);
    }

    /// <summary>Whoever was last told to have issued a text, else whoever spoke last.</summary>
    private ActorReference LastAuthor(SentenceContext context) =>
        context.LastAuthor >= 0 ? resolver.Resolve(context.Annotation, context.LastAuthor, context.Memory) : context.LastSpeaker;

    /// <summary>True where <paramref name="next"/> follows the text with no mark between, as subject of what was published, or after <c>ل</c>, <c>عن</c>.</summary>
    private bool IsAuthorPhrase(Annotation a, int text, int next)
    {
        NounPhrase phrase = a.Phrases[next];
        if (!phrase.IsBare && phrase.Preposition != _lam && phrase.Preposition != _an)
            return false;
        for (int w = a.Phrases[text].EndWord; w < phrase.FirstWord; w++)
        {
            if (a.Words[w].Tag is Arabic.Tag.Comma or Arabic.Tag.Stop or Arabic.Tag.Complementiser)
                return false;
        }
        return true;
    }

    private static bool IsKnown(ActorReference actor) => actor.IsActor && actor.Code.Country != EntityCode.Unknown;

    private static ActorReference Unknown(Annotation a, int phrase)
    {
        NounPhrase np = a.Phrases[phrase];
        return new ActorReference(
            new EntityCode(EntityCode.Unknown, "CVL"), -1, new Text.TextSpan(a.BareSpan(a.Words[np.FirstWord]).Start, a.Words[np.EndWord - 1].Span.End), phrase, Unnamed);
    }
}
