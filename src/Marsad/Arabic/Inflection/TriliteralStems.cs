namespace Marsad.Arabic;

/// <summary>Builds <see cref="VerbStems"/> of three radicals: sound, assimilated (<c>وصل</c>), hollow (<c>قال</c>), defective (<c>دعا</c>), doubled (<c>رد</c>).</summary>
internal sealed class TriliteralStems
{
    private readonly VerbParadigm _verb;
    private readonly char _r1;
    private readonly char _r2;
    private readonly char _r3;
    private readonly bool _hollow;
    private readonly bool _defective;
    private readonly bool _doubled;

    public TriliteralStems(VerbParadigm verb)
    {
        _verb = verb;
        (_r1, _r2, _r3) = (verb.Root[0], verb.Root[1], verb.Root[2]);
        _defective = IsWeak(_r3);
        _hollow = IsWeak(_r2) && !_defective && LosesMiddle(verb);
        _doubled = _r2 == _r3 && !_defective;
    }

    public VerbStems Build() => _verb.Form switch
    {
        VerbForm.I => FormI(),
        VerbForm.II => Augmented("", "", Fill("123"), SoundMasdar(_defective ? "ت12ية" : "ت12ي3")),
        VerbForm.III => Augmented("", "", Fill("1ا23"), SoundMasdar(_defective ? "م1ا2اة" : "م1ا23ة"), passivePerfect: Fill("1و23")),
        VerbForm.IV => FormIV(),
        VerbForm.V => Augmented("ت", "ت", Fill("123"), SoundMasdar(_defective ? "ت12ي" : "ت123")),
        VerbForm.VI => Augmented("ت", "ت", Fill("1ا23"), SoundMasdar(_defective ? "ت1ا2ي" : "ت1ا23"), passivePerfect: Fill("1و23")),
        VerbForm.VII => Inserted("ان", "ن", "1", masdarInitial: "ان1"),
        VerbForm.VIII => FormVIII(),
        VerbForm.IX => new VerbStems(Fill("ا123"), Fill("ا1233"), Fill("123"), Fill("1233"), null, null, Fill("م123"), null, Distinct(Fill("ا123ا3"), _verb.Masdars)),
        VerbForm.X => FormX(),
        _ => throw new FormatException($"form {_verb.Form} has no three radicals"),
    };

    internal static IReadOnlyList<string> Distinct(string? regular, IReadOnlyList<string> listed) =>
        [.. (regular is null ? listed : listed.Prepend(SeatHamza(regular))).Distinct()];

    /// <summary>A regular masdar as print spells it, and as the lexicon lists it: <c>تأكيد</c>, <c>مؤازرة</c>, <c>استئناف</c>, <c>تنبؤ</c>, <c>تآمر</c>.</summary>
    private static string SeatHamza(string masdar)
    {
        int at = masdar.IndexOf('ء', 1);
        if (at < 0 || masdar[at - 1] == 'ا' && at > 1)
            return masdar;
        bool last = at == masdar.Length - 1;
        if (!last && masdar[at + 1] == 'ا' && masdar[0] != 'م')
            return masdar[..at] + 'آ' + masdar[(at + 2)..];
        char seat = masdar[0] switch
        {
            'ا' => 'ئ',
            'م' when at == 1 => 'ؤ',
            'ت' when last => masdar[at - 1] == 'ي' ? 'ئ' : 'ؤ',
            _ => 'أ',
        };
        return masdar[..at] + seat + masdar[(at + 1)..];
    }

    private static bool IsWeak(char radical) => radical is 'و' or 'ي';

    /// <summary>II, III, V and VI keep a weak middle radical (حاول, تعاون); so do roots that do in the lemma (استحوذ, ازدوج).</summary>
    private static bool LosesMiddle(VerbParadigm verb) =>
        verb.Form is VerbForm.I or VerbForm.IV or VerbForm.VII or VerbForm.VIII or VerbForm.X
        && verb.Lemma.Length > 1 && verb.Lemma[^2] is 'ا' or 'آ';

    /// <summary>ى, written ا after a ya: أحيا.</summary>
    private char PerfectEnd => _r2 == 'ي' ? 'ا' : 'ى';

    private string Fill(string pattern)
    {
        Span<char> filled = stackalloc char[pattern.Length];
        for (int i = 0; i < pattern.Length; i++)
        {
            filled[i] = pattern[i] switch
            {
                '1' => _r1,
                '2' => _r2,
                '3' => _r3,
                _ => pattern[i],
            };
        }
        return new string(filled);
    }

    /// <summary>A stem of the pattern, cut before a weak third radical.</summary>
    private string Stem(string pattern)
    {
        string filled = Fill(pattern);
        return _defective ? filled[..^1] : filled;
    }

    private string SoundMasdar(string pattern) => Fill(pattern);

    private VerbStems FormI()
    {
        if ((_hollow || _defective) && _verb.Imperfect is null)
            throw new FormatException($"«{_verb.Lemma}» (form I with a weak radical) needs its imperfect");
        if (_hollow)
        {
            char vowel = _verb.Imperfect![^2];
            return new VerbStems(
                Fill("1ا3"), Fill("13"), string.Concat([_r1, vowel, _r3]), Fill("13"), Fill("1ي3"), Fill("1ا3"),
                Fill("1ائ3"), vowel == 'ي' ? Fill("م1ي3") : Fill("م1و3"), _verb.Masdars);
        }
        // وصل → يصل: an initial و is lost in the active imperfect and kept in the passive (يوصل), unless the lexicon gives the imperfect.
        bool losesFirst = _r1 == 'و' && (_verb.Imperfect is null || _verb.Imperfect.Length > 1 && _verb.Imperfect[1] != 'و');
        if (_defective)
        {
            // رأى → يرى loses its hamza.
            bool losesHamza = _r2 == 'ء' && _verb.Imperfect is { Length: 3 };
            string imperfectStem = losesFirst ? Fill("2") : losesHamza ? Fill("1") : Fill("12");
            return new VerbStems(
                Fill("12"), Fill("12"), imperfectStem, imperfectStem, Fill("12ي"), losesHamza ? Fill("1ى") : Fill("12ى"), Fill("1ا2"), Fill("م123"), _verb.Masdars,
                Defective: true, _verb.Lemma[^1], _verb.Imperfect![^1]);
        }
        if (_doubled)
            return new VerbStems(Fill("12"), Fill("122"), Fill("12"), Fill("122"), null, null, Fill("1ا2"), Fill("م12و2"), _verb.Masdars);
        string imperfect = losesFirst ? Fill("23") : Fill("123");
        return new VerbStems(Fill("123"), Fill("123"), imperfect, imperfect, null, losesFirst ? Fill("123") : null, Fill("1ا23"), Fill("م12و3"), _verb.Masdars);
    }

    /// <summary>Forms whose perfect, imperfect and participles share one stem: II, III, V, VI.</summary>
    private VerbStems Augmented(string perfectPrefix, string imperfectPrefix, string stem, string masdar, string? passivePerfect = null)
    {
        string body = _defective ? stem[..^1] : stem;
        string? passive = passivePerfect is null ? null : perfectPrefix + (_defective ? passivePerfect[..^1] + "ي" : passivePerfect);
        char imperfectEnd = _verb.Form is VerbForm.V or VerbForm.VI ? 'ى' : 'ي';
        return new VerbStems(
            perfectPrefix + body, perfectPrefix + body, imperfectPrefix + body, imperfectPrefix + body,
            passive, _defective && imperfectEnd == 'ي' ? imperfectPrefix + body + "ى" : null,
            "م" + imperfectPrefix + body, "م" + imperfectPrefix + body, Distinct(masdar, _verb.Masdars),
            _defective, PerfectEnd, imperfectEnd);
    }

    private VerbStems FormIV()
    {
        if (_hollow)
        {
            return new VerbStems(
                Fill("ا1ا3"), Fill("ا13"), Fill("1ي3"), Fill("13"), Fill("ا1ي3"), Fill("1ا3"), Fill("م1ي3"), Fill("م1ا3"), Distinct(Fill("إ1ا3ة"), _verb.Masdars));
        }
        if (_doubled)
            return new VerbStems(Fill("ا12"), Fill("ا122"), Fill("12"), Fill("122"), null, null, Fill("م12"), Fill("م12"), Distinct(Fill("إ12ا2"), _verb.Masdars));
        // أوقف → إيقاف, آمن → إيمان, أيقظ → إيقاظ; يوقظ takes و for a first ي.
        string masdar = _defective ? "إ12اء" : "إ12ا3";
        if (IsWeak(_r1) || _r1 == 'ء')
            masdar = _defective ? "إي2اء" : "إي2ا3";
        string imperfect = _r1 == 'ي' ? Fill("و23") : Fill("123");
        string body = _defective ? imperfect[..^1] : imperfect;
        return new VerbStems(
            Stem("ا123"), Stem("ا123"), body, body, null, _defective ? body + "ى" : null, "م" + body, "م" + body,
            Distinct(Fill(masdar), _verb.Masdars), _defective, PerfectEnd, 'ي');
    }

    /// <summary>VII and VIII: <paramref name="start"/> before the first radical of the perfect, <paramref name="prefix"/> after the personal prefix.</summary>
    private VerbStems Inserted(string start, string prefix, string first, string masdarInitial)
    {
        string perfect = start + first;
        string imperfect = prefix + first;
        if (_hollow)
        {
            return new VerbStems(
                Fill(perfect + "ا3"), Fill(perfect + "3"), Fill(imperfect + "ا3"), Fill(imperfect + "3"), Fill(perfect + "ي3"), null,
                Fill("م" + imperfect + "ا3"), Fill("م" + imperfect + "ا3"), Distinct(Fill(masdarInitial + "يا3"), _verb.Masdars));
        }
        if (_doubled)
        {
            return new VerbStems(
                Fill(perfect + "2"), Fill(perfect + "22"), Fill(imperfect + "2"), Fill(imperfect + "22"), null, null,
                Fill("م" + imperfect + "2"), Fill("م" + imperfect + "2"), Distinct(Fill(masdarInitial + "2ا2"), _verb.Masdars));
        }
        string masdar = Fill(masdarInitial + (_defective ? "2اء" : "2ا3"));
        string passiveEnd = _defective ? "ى" : "";
        return new VerbStems(
            Stem(perfect + "23"), Stem(perfect + "23"), Stem(imperfect + "23"), Stem(imperfect + "23"), null, _defective ? Stem(imperfect + "23") + passiveEnd : null,
            "م" + Stem(imperfect + "23"), "م" + Stem(imperfect + "23"), Distinct(masdar, _verb.Masdars), _defective, PerfectEnd, 'ي');
    }

    /// <summary>The infixed ت takes the colour of the first radical: اتهم (وهم), ازداد (زيد), اضطر (ضرر), ادعى (دعو), اتخذ (ءخذ).</summary>
    private VerbStems FormVIII()
    {
        string first = _r1 switch
        {
            'و' or 'ت' => "ت",
            'ء' when _verb.Lemma.StartsWith("ات", StringComparison.Ordinal) => "ت",
            'د' => "د",
            'ز' => "زد",
            'ط' => "ط",
            'ض' => "ضط",
            'ص' => "صط",
            'ذ' => "د",
            'ظ' => "ظ",
            _ => "1ت",
        };
        return Inserted("ا", "", first, masdarInitial: "ا" + first);
    }

    private VerbStems FormX()
    {
        if (_hollow)
        {
            return new VerbStems(
                Fill("است1ا3"), Fill("است13"), Fill("ست1ي3"), Fill("ست13"), Fill("است1ي3"), Fill("ست1ا3"), Fill("مست1ي3"), Fill("مست1ا3"), Distinct(Fill("است1ا3ة"), _verb.Masdars));
        }
        if (_doubled)
        {
            return new VerbStems(
                Fill("است12"), Fill("است122"), Fill("ست12"), Fill("ست122"), null, null, Fill("مست12"), Fill("مست12"), Distinct(Fill("است12ا2"), _verb.Masdars));
        }
        string masdar = _defective ? (IsWeak(_r1) ? "استي2اء" : "است12اء") : IsWeak(_r1) ? "استي2ا3" : "است12ا3";
        string body = Stem("ست123");
        return new VerbStems(
            Stem("است123"), Stem("است123"), body, body, null, _defective ? body + "ى" : null, "م" + body, "م" + body, Distinct(Fill(masdar), _verb.Masdars), _defective, PerfectEnd, 'ي');
    }
}
