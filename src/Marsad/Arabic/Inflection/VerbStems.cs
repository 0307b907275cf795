namespace Marsad.Arabic;

/// <summary>
/// The stems of a verb from which all its forms are built by prefixes and endings. Unvocalised: active and passive differ only where a weak radical or a long vowel shows it.
/// </summary>
/// <param name="Perfect">Before vowels: <c>قال</c> of <c>قالت</c>.</param>
/// <param name="PerfectShort">Before consonants: <c>قل</c> of <c>قلنا</c>.</param>
/// <param name="Imperfect">After the personal prefix: <c>قول</c> of <c>يقول</c>.</param>
/// <param name="ImperfectShort">In the jussive: <c>قل</c> of <c>لم يقل</c>.</param>
/// <param name="PassivePerfect">Where print shows it: <c>قيل</c>; otherwise null.</param>
/// <param name="PassiveImperfect">Where print shows it: <c>قال</c> of <c>يقال</c>; otherwise null.</param>
/// <param name="Active">Active participle, masculine singular before endings: <c>قائل</c>.</param>
/// <param name="Passive">Passive participle; null where there is none.</param>
/// <param name="Masdars">Verbal nouns.</param>
/// <param name="Defective">True where the third radical is weak, so that stems end without it.</param>
/// <param name="PerfectEnd">The final letter of a defective perfect: <c>ا</c>, <c>ى</c> or <c>ي</c>.</param>
/// <param name="ImperfectEnd">The final letter of a defective imperfect: <c>و</c>, <c>ي</c> or <c>ى</c>.</param>
internal sealed record VerbStems(
    string Perfect,
    string PerfectShort,
    string Imperfect,
    string ImperfectShort,
    string? PassivePerfect,
    string? PassiveImperfect,
    string Active,
    string? Passive,
    IReadOnlyList<string> Masdars,
    bool Defective = false,
    char PerfectEnd = '\0',
    char ImperfectEnd = '\0')
{
    /// <summary>Builds the stems of <paramref name="verb"/>.</summary>
    /// <exception cref="FormatException">The root does not fit the form, or a weak form I lacks its imperfect.</exception>
    public static VerbStems Of(VerbParadigm verb)
    {
        int radicals = verb.Form >= VerbForm.QI ? 4 : 3;
        if (verb.Root.Length != radicals)
            throw new FormatException($"the root «{verb.Root}» of «{verb.Lemma}» has {verb.Root.Length} radicals, form {verb.Form} needs {radicals}");
        if (radicals == 4)
            return Quadriliteral(verb);
        return new TriliteralStems(verb).Build();
    }

    private static VerbStems Quadriliteral(VerbParadigm verb)
    {
        string root = verb.Root;
        if (verb.Form == VerbForm.QIV)
        {
            // اطمأن: the last radical is doubled, the masdar (اطمئنان) is listed.
            string stem = root;
            return new VerbStems("ا" + stem, "ا" + stem + root[3], stem, stem + root[3], null, null, "م" + stem, null, verb.Masdars);
        }
        string prefix = verb.Form == VerbForm.QII ? "ت" : "";
        string masdar = verb.Form == VerbForm.QII ? "ت" + root : root + "ة";
        string body = prefix + root;
        return new VerbStems(body, body, body, body, null, null, "م" + body, "م" + body, TriliteralStems.Distinct(masdar, verb.Masdars));
    }
}
