namespace Marsad.Arabic;

/// <summary>Puts the endings of nouns and adjectives to a stem: accusative, dual, plurals, forms before a pronoun.</summary>
internal static class NounEndings
{
    private static readonly (string Ending, FormTraits Traits)[] DualEndings =
    [
        ("ان", FormTraits.Nominative | FormTraits.NoSuffix), ("ين", FormTraits.NoSuffix),
        ("ا", FormTraits.Nominative | FormTraits.Construct), ("ي", FormTraits.Construct),
    ];

    /// <summary>A singular without ة: bare, in the accusative, dual, and before a pronoun.</summary>
    public static void AddMasculine(SurfaceForms forms, string stem, FormKind kind, Gender gender = Gender.Masculine)
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
    public static void AddFeminine(SurfaceForms forms, string singular, FormKind kind, Gender gender = Gender.Feminine)
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
    public static void AddSoundPlural(SurfaceForms forms, string stem, FormKind kind)
    {
        FormFeatures F(FormTraits flags) => new(kind, Gender.Masculine, Number.Plural, 0, flags);
        forms.Add(stem + "ون", F(FormTraits.Nominative | FormTraits.NoSuffix));
        forms.Add(stem + "ين", F(FormTraits.NoSuffix));
        forms.Add(stem + "و", F(FormTraits.Nominative | FormTraits.Construct));
        forms.Add(stem + "ي", F(FormTraits.Construct));
    }

    /// <summary>A plural in ات: <c>اعتداءات</c>.</summary>
    public static void AddPluralInAt(SurfaceForms forms, string plural, FormKind kind) =>
        forms.Add(plural, new FormFeatures(kind, Gender.Feminine, Number.Plural, 0, FormTraits.InternalPlural));

    /// <summary>A plural by vowel change: <c>وزراء</c>, <c>مساعٍ</c>.</summary>
    public static void AddBrokenPlural(SurfaceForms forms, string plural, FormKind kind, Gender gender)
    {
        // أمهات of أم shows what أم does not.
        if (plural.EndsWith("ات", StringComparison.Ordinal))
            gender = Gender.Feminine;
        FormFeatures F(FormTraits flags) => new(kind, gender == Gender.Unknown ? Gender.Masculine : gender, Number.Plural, 0, flags | FormTraits.InternalPlural);
        // مساع, المساعي, مساعيه
        if (plural.EndsWith(NounInflector.DefectiveSign))
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
