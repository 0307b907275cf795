namespace Marsad.Arabic;

/// <summary>Generates the printed forms of a verb: perfect, imperfect, jussive and participles in all persons, genders and numbers that news uses.</summary>
public static class VerbInflector
{
    private const FormTraits Bare = FormTraits.NoArticle;

    /// <summary>All surface forms of <paramref name="verb"/>, hamza seats spelled out, not yet folded.</summary>
    /// <exception cref="FormatException">The paradigm is inconsistent: root, form, imperfect and lemma do not fit.</exception>
    public static IEnumerable<(string Surface, FormFeatures Features)> Inflect(VerbParadigm verb)
    {
        VerbStems stems = VerbStems.Of(verb);
        var forms = new SurfaceForms();
        AddPerfect(forms, stems);
        AddImperfect(forms, stems);
        AddImperative(forms, stems);
        AddPassive(forms, stems);
        string active = stems.Defective ? stems.Active + "ي" : stems.Active;
        AddParticiple(forms, active, FormKind.ActiveParticiple, defective: stems.Defective);
        if (stems.Passive is { } passive)
            AddPassiveParticiple(forms, verb, stems, passive);
        return forms.All;
    }

    /// <summary>The verbal nouns of <paramref name="verb"/>: the regular one of its form, and those listed.</summary>
    /// <exception cref="FormatException">As <see cref="Inflect"/>.</exception>
    public static IReadOnlyList<string> MasdarsOf(VerbParadigm verb) => VerbStems.Of(verb).Masdars;

    /// <summary>The regular perfect, third person masculine singular, to check a lexicon entry's lemma against its root and form.</summary>
    public static IReadOnlyList<string> CitationForms(VerbParadigm verb)
    {
        VerbStems stems = VerbStems.Of(verb);
        var forms = new SurfaceForms();
        forms.Add(stems.Defective ? stems.Perfect + stems.PerfectEnd : stems.Perfect, default);
        return [.. forms.All.Select(f => f.Surface)];
    }

    private static FormFeatures Verb(FormKind kind, int person, Gender gender, Number number, FormTraits flags = FormTraits.None) =>
        new(kind, gender, number, person, flags | Bare);

    private static void AddPerfect(SurfaceForms forms, VerbStems s)
    {
        FormFeatures F(int person, Gender gender, Number number, FormTraits flags = FormTraits.None) => Verb(FormKind.Perfect, person, gender, number, flags);
        string before = s.Perfect;
        string after = s.PerfectShort;
        if (!s.Defective)
        {
            forms.Add(before, F(3, Gender.Masculine, Number.Singular));
            forms.Add(before + "ت", F(3, Gender.Feminine, Number.Singular));
            forms.Add(before + "ا", F(3, Gender.Masculine, Number.Dual));
            forms.Add(before + "تا", F(3, Gender.Feminine, Number.Dual));
        }
        else
        {
            // رمى, رماه, رمت; بقي, بقيت; دعا, دعت.
            bool keepsYa = s.PerfectEnd == 'ي';
            forms.Add(before + s.PerfectEnd, F(3, Gender.Masculine, Number.Singular, s.PerfectEnd == 'ى' ? FormTraits.NoSuffix : FormTraits.None));
            if (s.PerfectEnd == 'ى')
                forms.Add(before + "ا", F(3, Gender.Masculine, Number.Singular, FormTraits.NeedsSuffix));
            forms.Add(before + (keepsYa ? "يت" : "ت"), F(3, Gender.Feminine, Number.Singular));
            forms.Add(before + (s.ImperfectEnd == 'و' ? "وا" : "يا"), F(3, Gender.Masculine, Number.Dual));
            forms.Add(before + (keepsYa ? "يتا" : "تا"), F(3, Gender.Feminine, Number.Dual));
            after += s.ImperfectEnd == 'و' ? "و" : "ي";
        }
        forms.Add(before + "وا", F(3, Gender.Masculine, Number.Plural, FormTraits.NoSuffix));
        forms.Add(before + "و", F(3, Gender.Masculine, Number.Plural, FormTraits.NeedsSuffix));
        forms.Add(Join(after, "ن"), F(3, Gender.Feminine, Number.Plural));
        forms.Add(Join(after, "نا"), F(1, Gender.Unknown, Number.Plural));
        forms.Add(Join(after, "تم"), F(2, Gender.Masculine, Number.Plural));
        forms.Add(Join(after, "ت"), F(1, Gender.Unknown, Number.Singular));
    }

    /// <summary>Two equal letters that meet are written once, with a shadda: <c>أعلن</c> + <c>نا</c> → <c>أعلنا</c>, <c>أثبت</c> + <c>تم</c> → <c>أثبتم</c>.</summary>
    private static string Join(string stem, string ending) => stem.EndsWith(ending[0]) ? stem + ending[1..] : stem + ending;

    private static void AddImperfect(SurfaceForms forms, VerbStems s)
    {
        FormFeatures F(int person, Gender gender, Number number, FormTraits flags = FormTraits.None) => Verb(FormKind.Imperfect, person, gender, number, flags);
        (string Prefix, int Person, Gender Gender, Number Number)[] singulars =
        [
            ("ي", 3, Gender.Masculine, Number.Singular), ("ت", 3, Gender.Feminine, Number.Singular),
            ("ا", 1, Gender.Unknown, Number.Singular), ("ن", 1, Gender.Unknown, Number.Plural),
        ];
        foreach ((string prefix, int person, Gender gender, Number number) in singulars)
        {
            AddImperfectSingular(forms, s, prefix + s.Imperfect, F(person, gender, number).Traits, (flags) => F(person, gender, number, flags));
            if (s.ImperfectShort != s.Imperfect || s.Defective)
                forms.Add(prefix + s.ImperfectShort, F(person, gender, number, FormTraits.Short));
        }
        string plural = s.Imperfect;
        string dual = s.Defective ? s.Imperfect + (s.ImperfectEnd == 'و' ? "و" : "ي") : s.Imperfect;
        foreach ((string prefix, int person, Gender gender) in new[] { ("ي", 3, Gender.Masculine), ("ت", 2, Gender.Masculine) })
        {
            forms.Add(prefix + plural + "ون", F(person, gender, Number.Plural));
            forms.Add(prefix + plural + "وا", F(person, gender, Number.Plural, FormTraits.Short | FormTraits.NoSuffix));
            forms.Add(prefix + plural + "و", F(person, gender, Number.Plural, FormTraits.Short | FormTraits.NeedsSuffix));
        }
        foreach ((string prefix, Gender gender) in new[] { ("ي", Gender.Masculine), ("ت", Gender.Feminine) })
        {
            forms.Add(prefix + dual + "ان", F(3, gender, Number.Dual));
            forms.Add(prefix + dual + "ا", F(3, gender, Number.Dual, FormTraits.Short));
        }
        string feminine = s.Defective ? dual : s.ImperfectShort;
        forms.Add("ي" + Join(feminine, "ن"), F(3, Gender.Feminine, Number.Plural));
    }

    private static void AddImperfectSingular(SurfaceForms forms, VerbStems s, string stem, FormTraits common, Func<FormTraits, FormFeatures> features)
    {
        if (!s.Defective)
        {
            forms.Add(stem, features(common));
            return;
        }
        forms.Add(stem + s.ImperfectEnd, features(s.ImperfectEnd == 'ى' ? FormTraits.NoSuffix : FormTraits.None));
        if (s.ImperfectEnd == 'ى')
            forms.Add(stem + "ا", features(FormTraits.NeedsSuffix));
    }

    /// <summary>Plural commands, as slogans and appeals have them: <c>أوقفوا الحرب</c>. Built from the jussive; forms with a first radical before a consonant take an alef.</summary>
    private static void AddImperative(SurfaceForms forms, VerbStems s)
    {
        bool fromPerfect = s.Perfect.StartsWith('ا') || s.Perfect.StartsWith('ت');
        string stem = fromPerfect ? s.Perfect : s.Imperfect.Length >= 3 && s.Perfect.Length == 3 && s.Perfect == s.Imperfect ? "ا" + s.Imperfect : s.Imperfect;
        forms.Add(stem + "وا", Verb(FormKind.Imperative, 2, Gender.Masculine, Number.Plural, FormTraits.NoSuffix));
    }

    private static void AddPassive(SurfaceForms forms, VerbStems s)
    {
        if (s.PassivePerfect is { } perfect)
        {
            FormFeatures F(Gender gender, Number number) => Verb(FormKind.Perfect, 3, gender, number, FormTraits.Passive);
            string stem = perfect;
            forms.Add(stem, F(Gender.Masculine, Number.Singular));
            forms.Add(stem + "ت", F(Gender.Feminine, Number.Singular));
            forms.Add((s.Defective ? stem[..^1] : stem) + "وا", F(Gender.Masculine, Number.Plural));
        }
        if (s.PassiveImperfect is { } imperfect)
        {
            FormFeatures F(Gender gender, Number number) => Verb(FormKind.Imperfect, 3, gender, number, FormTraits.Passive);
            forms.Add("ي" + imperfect, F(Gender.Masculine, Number.Singular));
            forms.Add("ت" + imperfect, F(Gender.Feminine, Number.Singular));
            string stem = s.Defective ? imperfect[..^1] : imperfect;
            forms.Add("ي" + stem + "ون", F(Gender.Masculine, Number.Plural));
            if (s.Defective)
            {
                forms.Add("ي" + stem, F(Gender.Masculine, Number.Singular));
                forms.Add("ت" + stem, F(Gender.Feminine, Number.Singular));
            }
        }
    }

    private static void AddPassiveParticiple(SurfaceForms forms, VerbParadigm verb, VerbStems stems, string passive)
    {
        if (!stems.Defective || verb.Form == VerbForm.I)
        {
            AddParticiple(forms, passive, FormKind.PassiveParticiple, defective: false);
            return;
        }
        // مسمى, مسماة, مسمون.
        FormFeatures F(Gender gender, Number number, FormTraits flags = FormTraits.None) => new(FormKind.PassiveParticiple, gender, number, 0, flags);
        forms.Add(passive + "ى", F(Gender.Masculine, Number.Singular, FormTraits.NoSuffix));
        forms.Add(passive + "اة", F(Gender.Feminine, Number.Singular, FormTraits.NoSuffix));
        forms.Add(passive + "ون", F(Gender.Masculine, Number.Plural, FormTraits.Nominative | FormTraits.NoSuffix));
        forms.Add(passive + "ين", F(Gender.Masculine, Number.Plural, FormTraits.NoSuffix));
    }

    private static void AddParticiple(SurfaceForms forms, string stem, FormKind kind, bool defective)
    {
        NounEndings.AddMasculine(forms, stem, kind);
        NounEndings.AddFeminine(forms, stem + "ة", kind);
        string plural = defective ? stem[..^1] : stem;
        NounEndings.AddSoundPlural(forms, plural, kind);
        NounEndings.AddPluralInAt(forms, stem + "ات", kind);
        if (defective)
            forms.Add(plural, new FormFeatures(kind, Gender.Masculine, Number.Singular, 0, FormTraits.Nominative | FormTraits.NoSuffix));
    }
}
