using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Text;

namespace Marsad.Events.Fields;

/// <summary>Says what place a phrase is: one that the lexicon knows, or a camp, town, parliament of the country that the text was last about.</summary>
internal sealed class PlaceNamer(CompiledLexicon lexicon)
{
    /// <summary>The place that the phrase is, or null for none.</summary>
    public EventPlace? PlaceOf(SentenceContext context, int phrase) => Named(context.Annotation, phrase) ?? Unnamed(context, phrase);

    /// <summary>The place of the lexicon that the phrase names: <c>مدينة جنين</c>, <c>العاصمة بغداد</c>, <c>الأراضي السورية</c>.</summary>
    public EventPlace? Named(Annotation a, int index)
    {
        if (EntityIn(a, index) is not { } entity)
            return null;
        string? country = entity.Code.Country == EntityCode.Unknown ? null : entity.Code.Country;
        return new EventPlace(EvidenceOf(a, a.Phrases[index]), entity.Name, country, Finite(entity.Latitude), Finite(entity.Longitude), PrecisionOf(entity));
    }

    /// <summary>The country of a city, region or the like that the phrase names; null for a state and for none.</summary>
    public string? CountryOfNamed(Annotation a, int index) =>
        EntityIn(a, index) is { Kind: EntityKind.Place } place && place.Code.Country != EntityCode.Unknown ? place.Code.Country : null;

    private Entity? EntityIn(Annotation a, int index)
    {
        NounPhrase phrase = a.Phrases[index];
        bool headIsPlace = phrase.Class is NounClass.Place or NounClass.Building;
        SiteKind site = SiteOf(a, phrase);
        for (int w = phrase.HeadWord; w < phrase.EndWord; w++)
        {
            if (a.LemmaOf(lexicon, w) is not { } lemma || EntityOf(lemma) is not { } entity)
                continue;
            bool isNisba = lemma.Class == LemmaClass.Nisba;
            bool byHead = w == phrase.HeadWord && !isNisba;
            // «العاصمة الأردنية», «جامعة كراتشي», not «البرلمان الأوروبي».
            bool bySite = isNisba ? site == SiteKind.Country : site is not (SiteKind.None or SiteKind.Mission) && entity.Kind == EntityKind.Place;
            if (byHead || headIsPlace || bySite)
                return entity;
        }
        return null;
    }

    /// <summary>«المخيم», «أمام البرلمان», «في العاصمة»: in the country of the place told last, or of the story.</summary>
    private EventPlace? Unnamed(SentenceContext context, int index)
    {
        Annotation a = context.Annotation;
        NounPhrase phrase = a.Phrases[index];
        SiteKind site = SiteOf(a, phrase);
        bool isSite = site != SiteKind.None && phrase.Definite && phrase.Number != Number.Plural && (site == SiteKind.Country || !phrase.IsBare);
        if (!isSite && phrase.Class is not (NounClass.Place or NounClass.Building))
            return null;
        if (site == SiteKind.Mission)
            return HostOf(context, index) is { } host ? new EventPlace(EvidenceOf(a, phrase), null, host, null, null, null) : null;
        string? last = CountryByNisba(a, phrase) ?? context.LastPlaceBefore(phrase.FirstWord);
        string? story = context.Memory.StoryCountry;
        return (site == SiteKind.Country ? story ?? last : last ?? story) is { } country ? new EventPlace(EvidenceOf(a, phrase), null, country, null, null, null) : null;
    }

    /// <summary>«أمام السفارة الفرنسية في كوناكري»: the country of the place behind, of the place told last, or of the story; never that of the sender.</summary>
    private string? HostOf(SentenceContext context, int index)
    {
        Annotation a = context.Annotation;
        string? sender = CountryByNisba(a, a.Phrases[index]);
        if (index + 1 < a.Phrases.Count && a.Phrases[index + 1].Opening == a.Phrases[index].EndWord && !a.Phrases[index + 1].IsBare && Named(a, index + 1)?.Code is { } behind)
            return behind;
        string? told = context.LastPlaceBefore(a.Phrases[index].FirstWord) ?? context.Memory.StoryCountry;
        return told == sender ? null : told;
    }

    /// <summary>«أمام البرلمان الباكستاني»</summary>
    private string? CountryByNisba(Annotation a, NounPhrase phrase)
    {
        for (int w = phrase.HeadWord + 1; w < phrase.EndWord; w++)
        {
            if (a.LemmaOf(lexicon, w) is { Class: LemmaClass.Nisba } nisba && EntityOf(nisba) is { Kind: EntityKind.State } state)
                return state.Code.Country;
        }
        return null;
    }

    /// <summary>What place the head is though it names a body; none where a pronoun makes it someone's: <c>بلاده</c>.</summary>
    public SiteKind SiteOf(Annotation a, NounPhrase phrase) =>
        a.ReadingOf(a.Words[phrase.HeadWord]) is { LemmaId: >= 0, Enclitic: Enclitic.None } reading ? lexicon.Lemmas[reading.LemmaId].Site : SiteKind.None;

    /// <summary>True for the name of a city, region or the like, not of a state, which is an actor as often.</summary>
    public bool IsNameOfPlace(Annotation a, int phrase) =>
        a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is { } lemma && EntityOf(lemma) is { Kind: EntityKind.Place };

    private Entity? EntityOf(Lemma lemma)
    {
        Entity? state = null;
        for (int i = 0; i < lemma.Entities.Count; i++)
        {
            Entity entity = lexicon.Entities[lemma.Entities[i]];
            if (entity.Kind == EntityKind.Place)
                return entity;
            if (entity.Kind == EntityKind.State)
                state = entity;
        }
        return state;
    }

    private static Evidence EvidenceOf(Annotation a, NounPhrase phrase)
    {
        TextSpan span = new(a.BareSpan(a.Words[phrase.FirstWord]).Start, a.Words[phrase.EndWord - 1].Span.End);
        return a.EvidenceAt(span);
    }

    private static double? Finite(double degrees) => double.IsNaN(degrees) ? null : degrees;

    private static string PrecisionOf(Entity entity) => entity.Subkind switch
    {
        "country" => "country",
        "region" or "water" or "mountain" or "island" => "region",
        _ => "city",
    };
}
