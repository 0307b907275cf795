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

    private static readonly (string Ending, FormTraits Traits)[] DualEndings =
    [
        ("ان", FormTraits.Nominative | FormTraits.NoSuffix), ("ين", FormTraits.NoSuffix),
        ("ا", FormTraits.Nominative | FormTraits.Construct), ("ي", FormTraits.Construct),
    ];

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
            AddBrokenPlural(forms, pluralHead, noun.Kind, noun.Gender);
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
            AddFeminine(forms, head, noun.Kind, noun.Gender == Gender.Masculine ? Gender.Masculine : Gender.Feminine);
            AddPluralInAt(forms, head[..^1] + "ات", noun.Kind);
            return;
        }
        AddMasculine(forms, head, noun.Kind, noun.Gender);
        if (noun.HasFeminine)
        {
            AddFeminine(forms, FeminineOf(head), noun.Kind);
            AddPluralInAt(forms, FeminineOf(head)[..^1] + "ات", noun.Kind);
        }
        if (noun.HasSoundPlural)
            AddSoundPlural(forms, head, noun.Kind);
        if (noun.BrokenPlurals.Count == 0 && !noun.HasSoundPlural && noun.Kind is FormKind.Noun or FormKind.Masdar && !head.EndsWith('ى'))
            AddPluralInAt(forms, head + "ات", noun.Kind);
    }

    /// <summary>قاض and ناء: القاضي, القاضية, قاضيا, قاضون.</summary>
    private static void AddDefective(SurfaceForms forms, string bare, NounParadigm noun)
    {
        string full = bare.EndsWith('ء') ? bare[..^1] + "ئي" : bare + "ي";
        forms.Add(bare, new FormFeatures(noun.Kind, Gender.Masculine, Number.Singular, 0, FormTraits.Nominative | FormTraits.NoSuffix));
        AddMasculine(forms, full, noun.Kind, noun.Gender);
        if (noun.HasFeminine)
        {
            AddFeminine(forms, FeminineOf(full), noun.Kind);
            AddPluralInAt(forms, full + "ات", noun.Kind);
        }
        if (noun.HasSoundPlural)
            AddSoundPlural(forms, full[..^1], noun.Kind);
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
            AddFeminine(forms, masdar, FormKind.Masdar);
            AddPluralInAt(forms, masdar[..^1] + "ات", FormKind.Masdar);
            return;
        }
        AddMasculine(forms, masdar, FormKind.Masdar);
        if (masdar.Length > 3)
            AddPluralInAt(forms, masdar + "ات", FormKind.Masdar);
    }

    /// <summary>A singular without ة: bare, in the accusative, dual, and before a pronoun.</summary>
    internal static void AddMasculine(SurfaceForms forms, string stem, FormKind kind, Gender gender = Gender.Masculine)
    {
        FormFeatures F(Number number, FormTraits flags) => new(kind, gender, number, 0, flags);
        if (gender == Gender.Unknown)
            gender = Gender.Masculine;
        // حمراء, شعواء; but بناء is masculine.
        if (kind == FormKind.Adjective && stem.Length > 4 && stem.EndsWith("اء", StringComparison.Ordinal))
            gender = Gender.Feminine;
        if (stem.EndsWith('ى'))
        {
            // كبرى and أخرى are feminine; مسمى is not.
            if (kind == FormKind.Adjective && !stem.StartsWith('م'))
                gender = Gender.Feminine;
            forms.Add(stem, F(Number.Singular, FormTraits.NoSuffix));
            forms.Add(stem[..^1] + "ا", F(Number.Singular, FormTraits.NeedsSuffix));
            return;
        }
        if (kind is FormKind.Noun or FormKind.Masdar && stem.Length == 3 && stem[2] == 'ء')
        {
            AddShortInHamza(forms, stem, kind, gender);
            return;
        }
        forms.Add(stem, F(Number.Singular, FormTraits.None));
        if (stem.EndsWith('ء'))
        {
            // اعتداء: اعتداؤه, اعتدائه; the accusative of اء takes no second alef.
            forms.Add(stem[..^1] + "ئ", F(Number.Singular, FormTraits.NeedsSuffix));
            forms.Add(stem[..^1] + "ؤ", F(Number.Singular, FormTraits.NeedsSuffix));
        }
        if (!stem.EndsWith("اء", StringComparison.Ordinal) && !stem.EndsWith('ا'))
            forms.Add(stem + "ا", F(Number.Singular, FormTraits.Accusative | FormTraits.NoSuffix));
        AddDual(forms, stem, kind, gender);
    }

    /// <summary>بدء, عبء: no vowel before the hamza puts it on an alef, as in the verb بدأ.</summary>
    private static void AddShortInHamza(SurfaceForms forms, string stem, FormKind kind, Gender gender)
    {
        FormFeatures F(FormTraits flags) => new(kind, gender, Number.Singular, 0, flags);
        forms.AddAsWritten(stem, F(FormTraits.None));
        foreach (char seat in "ءؤئ")
        {
            string seated = stem[..2] + seat;
            forms.AddAsWritten(seated, F(FormTraits.NeedsSuffix));
            if (seat == 'ؤ')
                continue;
            forms.AddAsWritten(seated + "ا", F(FormTraits.Accusative | FormTraits.NoSuffix));
            foreach ((string ending, FormTraits traits) in DualEndings)
                forms.AddAsWritten(seated + ending, new FormFeatures(kind, gender, Number.Dual, 0, traits));
        }
    }

    /// <summary>A singular in ة: with ت before endings.</summary>
    internal static void AddFeminine(SurfaceForms forms, string singular, FormKind kind, Gender gender = Gender.Feminine)
    {
        string stem = singular[..^1] + "ت";
        forms.Add(singular, new FormFeatures(kind, gender, Number.Singular, 0, FormTraits.NoSuffix));
        forms.Add(stem, new FormFeatures(kind, gender, Number.Singular, 0, FormTraits.NeedsSuffix));
        AddDual(forms, stem, kind, gender);
    }

    private static void AddDual(SurfaceForms forms, string stem, FormKind kind, Gender gender)
    {
        foreach ((string ending, FormTraits traits) in DualEndings)
            forms.Add(stem + ending, new FormFeatures(kind, gender, Number.Dual, 0, traits));
    }

    /// <summary>ون and ين, with and without nun.</summary>
    internal static void AddSoundPlural(SurfaceForms forms, string stem, FormKind kind)
    {
        FormFeatures F(FormTraits flags) => new(kind, Gender.Masculine, Number.Plural, 0, flags);
        forms.Add(stem + "ون", F(FormTraits.Nominative | FormTraits.NoSuffix));
        forms.Add(stem + "ين", F(FormTraits.NoSuffix));
        forms.Add(stem + "و", F(FormTraits.Nominative | FormTraits.Construct));
        forms.Add(stem + "ي", F(FormTraits.Construct));
    }

    internal static void AddPluralInAt(SurfaceForms forms, string plural, FormKind kind) =>
        forms.Add(plural, new FormFeatures(kind, Gender.Feminine, Number.Plural, 0, FormTraits.InternalPlural));

    private static void AddBrokenPlural(SurfaceForms forms, string plural, FormKind kind, Gender gender)
    {
        // أمهات of أم shows what أم does not.
        if (plural.EndsWith("ات", StringComparison.Ordinal))
            gender = Gender.Feminine;
        FormFeatures F(FormTraits flags) => new(kind, gender == Gender.Unknown ? Gender.Masculine : gender, Number.Plural, 0, flags | FormTraits.InternalPlural);
        // مساع, المساعي, مساعيه
        if (plural.EndsWith(DefectiveSign))
        {
            forms.Add(plural[..^1], F(FormTraits.NoSuffix));
            forms.Add(plural[..^1] + "ي", F(FormTraits.None));
            return;
        }
        if (plural.EndsWith('ة'))
        {
            forms.Add(plural, F(FormTraits.NoSuffix));
            forms.Add(plural[..^1] + "ت", F(FormTraits.NeedsSuffix));
            return;
        }
        if (plural.EndsWith('ى'))
        {
            forms.Add(plural, F(FormTraits.NoSuffix));
            forms.Add(plural[..^1] + "ا", F(FormTraits.NeedsSuffix));
            return;
        }
        forms.Add(plural, F(FormTraits.None));
        if (plural.EndsWith("اء", StringComparison.Ordinal))
        {
            forms.Add(plural[..^1] + "ئ", F(FormTraits.NeedsSuffix));
            forms.Add(plural[..^1] + "ؤ", F(FormTraits.NeedsSuffix));
        }
        else if (!IsDiptote(plural))
        {
            forms.Add(plural + "ا", F(FormTraits.Accusative | FormTraits.NoSuffix));
        }
    }

    /// <summary>مطالب, أساليب: a plural with two letters, alef and two or three letters takes no alef in the accusative, so مطالبا is who demands.</summary>
    private static bool IsDiptote(string plural) =>
        plural.Length is 5 or 6 && plural[2] == 'ا' && (plural.Length == 5 || plural[4] == 'ي') && plural.IndexOf(' ') < 0;
}
