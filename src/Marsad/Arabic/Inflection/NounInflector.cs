namespace Marsad.Arabic;

/// <summary>A noun or adjective as the lexicon gives it.</summary>
/// <param name="Lemma">Singular, without article, with its tanwin where the final ya is lost (<c>قاضٍ</c>); a construct (<c>وزير الخارجية</c>) inflects its first word.</param>
/// <param name="BrokenPlurals">Plurals by vowel change: <c>وزراء</c>.</param>
/// <param name="Gender">Gender of the singular.</param>
/// <param name="HasFeminine">True where the feminine in <c>ة</c> exists: <c>وزيرة</c>.</param>
/// <param name="HasSoundPlural">True where the plural in <c>ون/ين</c> exists: <c>مسؤولون</c>.</param>
/// <param name="Kind">What kind of form its surfaces are.</param>
public sealed record NounParadigm(string Lemma, IReadOnlyList<string> BrokenPlurals, Gender Gender, bool HasFeminine, bool HasSoundPlural, FormKind Kind);

/// <summary>Generates the printed forms of nouns and adjectives: singular, dual, plurals, construct forms, forms before a pronoun, indefinite accusative.</summary>
public static class NounInflector
{
    /// <summary>The tanwin of a noun that has lost its final ya: <c>قاضٍ</c>, <c>القاضي</c>.</summary>
    public const char DefectiveSign = '\u064d';

    /// <summary>All surface forms of <paramref name="noun"/>, not yet folded.</summary>
    public static IEnumerable<(string Surface, FormFeatures Features)> Inflect(NounParadigm noun)
    {
        (string head, string tail) = SplitHead(noun.Lemma);
        var singular = new SurfaceForms();
        AddSingular(singular, head, noun);
        IEnumerable<(string, FormFeatures)> all = WithTail(singular, tail);
        foreach (string plural in noun.BrokenPlurals)
        {
            (string pluralHead, string pluralTail) = SplitHead(plural);
            var forms = new SurfaceForms();
            NounEndings.AddBrokenPlural(forms, pluralHead, noun.Kind, noun.Gender);
            all = all.Concat(WithTail(forms, pluralTail));
        }
        return all;
    }

    private static (string Head, string Tail) SplitHead(string phrase)
    {
        int space = phrase.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (phrase, "") : (phrase[..space], phrase[space..]);
    }

    /// <summary>A construct keeps its tail as written (<c>وزير الخارجية</c>); an indefinite tail is an adjective that takes article and gender from its head.</summary>
    private static IEnumerable<(string Surface, FormFeatures Features)> WithTail(SurfaceForms forms, string tail)
    {
        if (tail.Length == 0)
            return forms.All;
        return forms.All.Where(f => !f.Features.Has(FormTraits.NeedsSuffix)).SelectMany(f => WithTail(f.Surface, f.Features, tail));
    }

    private static IEnumerable<(string Surface, FormFeatures Features)> WithTail(string head, FormFeatures features, string tail)
    {
        FormTraits traits = (features.Traits & ~FormTraits.Construct) | FormTraits.NoSuffix;
        FormFeatures indefinite = new(features.Kind, features.Gender, features.Number, 0, traits);
        FormFeatures definite = new(features.Kind, features.Gender, features.Number, 0, traits | FormTraits.NoArticle);
        // Neither a construct (وزيرا خارجية is the dual) nor the noun of an adjective has the alef of the accusative alone.
        if (!features.Has(FormTraits.Accusative))
            yield return (head + tail, indefinite);
        if (tail.Contains(" ال", StringComparison.Ordinal) || features.Has(FormTraits.Construct))
            yield break;
        // أمين عام → الأمين العام, أمينة عامة → الأمينة العامة, أمينا عاما.
        string articled = "ال" + head + tail.Replace(" ", " ال", StringComparison.Ordinal);
        yield return (articled, definite);
        if (features.Has(FormTraits.Accusative))
            yield return (head + tail + "ا", indefinite);
        if (features is { Gender: Gender.Feminine, Number: Number.Singular } && !tail.EndsWith('ة'))
        {
            yield return (head + tail + "ة", indefinite);
            yield return (articled + "ة", definite);
        }
    }

    private static void AddSingular(SurfaceForms forms, string head, NounParadigm noun)
    {
        if (head[^1] == DefectiveSign)
        {
            AddDefective(forms, head[..^1], noun);
            return;
        }
        if (head.EndsWith('ة'))
        {
            NounEndings.AddFeminine(forms, head, noun.Kind, noun.Gender == Gender.Masculine ? Gender.Masculine : Gender.Feminine);
            NounEndings.AddPluralInAt(forms, head[..^1] + "ات", noun.Kind);
            return;
        }
        NounEndings.AddMasculine(forms, head, noun.Kind, noun.Gender);
        if (noun.HasFeminine)
        {
            NounEndings.AddFeminine(forms, FeminineOf(head), noun.Kind);
            NounEndings.AddPluralInAt(forms, FeminineOf(head)[..^1] + "ات", noun.Kind);
        }
        if (noun.HasSoundPlural)
            NounEndings.AddSoundPlural(forms, head, noun.Kind);
        if (noun.BrokenPlurals.Count == 0 && !noun.HasSoundPlural && noun.Kind is FormKind.Noun or FormKind.Masdar && !head.EndsWith('ى'))
            NounEndings.AddPluralInAt(forms, head + "ات", noun.Kind);
    }

    /// <summary>قاض and ناء: القاضي, القاضية, قاضيا, قاضون.</summary>
    private static void AddDefective(SurfaceForms forms, string bare, NounParadigm noun)
    {
        string full = bare.EndsWith('ء') ? bare[..^1] + "ئي" : bare + "ي";
        forms.Add(bare, new FormFeatures(noun.Kind, Gender.Masculine, Number.Singular, 0, FormTraits.Nominative | FormTraits.NoSuffix));
        NounEndings.AddMasculine(forms, full, noun.Kind, noun.Gender);
        if (noun.HasFeminine)
        {
            NounEndings.AddFeminine(forms, FeminineOf(full), noun.Kind);
            NounEndings.AddPluralInAt(forms, full + "ات", noun.Kind);
        }
        if (noun.HasSoundPlural)
            NounEndings.AddSoundPlural(forms, full[..^1], noun.Kind);
    }

    private static string FeminineOf(string masculine) => masculine + "ة";

    /// <summary>The forms of a verbal noun, whose plural is in <c>ات</c>.</summary>
    public static IEnumerable<(string Surface, FormFeatures Features)> InflectMasdar(string masdar)
    {
        var forms = new SurfaceForms();
        AddMasdar(forms, masdar);
        return forms.All;
    }

    private static void AddMasdar(SurfaceForms forms, string masdar)
    {
        if (masdar.EndsWith('ة'))
        {
            NounEndings.AddFeminine(forms, masdar, FormKind.Masdar);
            NounEndings.AddPluralInAt(forms, masdar[..^1] + "ات", FormKind.Masdar);
            return;
        }
        NounEndings.AddMasculine(forms, masdar, FormKind.Masdar);
        if (masdar.Length > 3)
            NounEndings.AddPluralInAt(forms, masdar + "ات", FormKind.Masdar);
    }
}
