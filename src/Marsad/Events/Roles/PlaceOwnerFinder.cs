using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Roles;

/// <summary>Finds whom it strikes when a place is struck: its owner (<c>مقر الحركة</c>) or whoever lives there.</summary>
internal sealed class PlaceOwnerFinder(CompiledLexicon lexicon, ActorResolver resolver, ArgumentClassifier arguments)
{
    private const double Guess = 0.5;

    private readonly int _lam = lexicon.PrepositionIndex("ل");

    /// <summary>Notes <paramref name="place"/> as where it happens, and adds its owner to those acted upon.</summary>
    public void Add(in RoleContext context, Argument place)
    {
        context.Draft.PlacePhrase = place.Phrase;
        AddNamed(context, place);
        if (!context.HasRecipient)
            AddByPronoun(context, place);
        if (!context.HasRecipient)
            AddByNisba(context, place);
        if (!context.HasRecipient)
            AddInhabitants(context, place);
        if (!context.HasRecipient)
            AddByLam(context, place);
    }

    /// <summary>«داهمت مقر صحيفة», «اقتحمت سفارتها»: adds the body whose seat <paramref name="place"/> is; whose town or house it is stays untold.</summary>
    public void AddBody(in RoleContext context, Argument place)
    {
        Annotation a = context.Annotation;
        for (int w = place.Word; w < a.Phrases[place.Phrase].EndWord && !context.HasRecipient; w++)
        {
            if (!IsBody(a, a.Words[w]) || resolver.Resolve(a, place.Phrase, w, context.Memory) is not { IsActor: true } body)
                continue;
            // «اقتحمت الشرطة سفارتها»: not that of the police.
            bool isOwn = context.Draft.Actors.HasCode(body.Code) || (a.EncliticOf(w) != Enclitic.None && context.Draft.Actors.HasCountry(body.Code.Country));
            if (!isOwn)
                PartyCollector.AddOne(context.Draft.Recipients, body);
        }
    }

    /// <summary>«مقر الحركة»</summary>
    private void AddNamed(in RoleContext context, Argument place)
    {
        Annotation a = context.Annotation;
        for (int w = place.Word + 1; w < a.Phrases[place.Phrase].EndWord; w++)
        {
            if (CanOwn(a, a.Words[w]))
                PartyCollector.AddOne(context.Draft.Recipients, resolver.Resolve(a, place.Phrase, w, context.Memory));
        }
    }

    /// <summary>«قصف منازلهم»</summary>
    private void AddByPronoun(in RoleContext context, Argument place)
    {
        Annotation a = context.Annotation;
        ActorReference owner = resolver.ResolvePronounOwner(a, place.Phrase, place.Word, context.Memory);
        PartyCollector.AddOne(context.Draft.Recipients, owner with { Span = a.BareSpan(a.Words[place.Word]), Phrase = place.Phrase });
    }

    /// <summary>«الأراضي الأوكرانية», «مواقع روسية»</summary>
    private void AddByNisba(in RoleContext context, Argument place)
    {
        if (context.Annotation.ComplementOf(place) is { IsEmpty: false } nisba && arguments.IsNisba(context.Annotation, nisba.Word))
            PartyCollector.AddOne(context.Draft.Recipients, resolver.ResolveOwner(context.Annotation, nisba.Phrase, nisba.Word));
    }

    /// <summary>«هدم مسجدا», «حاصرت منازل»: whoever lives or prays there.</summary>
    private static void AddInhabitants(in RoleContext context, Argument place)
    {
        Annotation a = context.Annotation;
        NounPhrase phrase = a.Phrases[place.Phrase];
        bool isLivedIn = context.Draft.Mode == "restrict" || (context.Draft.Mode == "destroy" && phrase.Class == NounClass.Building);
        if (isLivedIn && context.Memory.StoryCountry is { } country)
            context.Draft.Recipients.Add(new ActorReference(new EntityCode(country, "CVL"), -1, a.BareSpan(a.Words[phrase.HeadWord]), place.Phrase, Guess));
    }

    /// <summary>«مخازن تابعة للجيش»</summary>
    private void AddByLam(in RoleContext context, Argument place)
    {
        Annotation a = context.Annotation;
        int next = a.AdjoiningPhrase(place.Phrase);
        if (next >= 0 && a.Phrases[next].Preposition == _lam && CanOwn(a, a.Words[a.Phrases[next].HeadWord]))
            PartyCollector.AddOne(context.Draft.Recipients, resolver.Resolve(a, next, context.Memory));
    }

    /// <summary>An office that is no body of itself says nothing: the body is behind it.</summary>
    private bool IsBody(Annotation a, Word word) =>
        CanOwn(a, word) && a.ReadingOf(word) is { LemmaId: >= 0 } reading
        && lexicon.Lemmas[reading.LemmaId] is { Class: LemmaClass.Name } or { NounClass: NounClass.Body or NounClass.Group, Site: not SiteKind.None } or { NounClass: NounClass.Body, Role: not "GOV" };

    /// <summary><c>الحركة</c>, <c>الجيش</c>, <c>بايدن</c>: someone whom a place can belong to.</summary>
    private bool CanOwn(Annotation a, Word word)
    {
        if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
            return false;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        return lemma.Role is not null || (lemma.Class == LemmaClass.Name && lemma.Entities.Count > 0 && lexicon.Entities[lemma.Entities[0]].Kind is EntityKind.Organisation or EntityKind.Group or EntityKind.Person);
    }
}
