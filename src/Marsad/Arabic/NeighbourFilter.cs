using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>Drops readings of a word that the word before or the word behind rules out: <c>وفدا سوريا</c>, <c>يوم الأحد</c>.</summary>
internal sealed class NeighbourFilter(CompiledLexicon lexicon)
{
    private readonly WordAnalyzer _analyzer = new(lexicon);

    /// <summary>Keeps of the readings from <paramref name="first"/> on, of one word alone, those that may stand; those of the word before begin at <paramref name="previous"/>.</summary>
    public void Filter(FoldedText folded, List<Token> tokens, int index, int previous, List<Reading> readings, int first)
    {
        DropNameOrNisba(readings, previous, first);
        DropSubordinator(folded, tokens, index, readings, first);
        DropCountryOrCommon(readings, previous, first);
    }

    /// <summary>True where <see cref="Filter"/> may drop one of the readings from <paramref name="first"/> on.</summary>
    public bool MayDrop(List<Reading> readings, int first) =>
        (FindNisbaInAccusative(readings, first) >= 0 && HasStateName(readings, first)) || FindSubordinator(readings, first) >= 0 || FindCountryOrCommon(readings, first, out _) >= 0;

    /// <summary>سوريا is Syria, unless what stands before shows the accusative: <c>وفدا سوريا</c>, <c>جنديا روسيا</c>.</summary>
    private void DropNameOrNisba(List<Reading> readings, int previous, int first)
    {
        int nisba = FindNisbaInAccusative(readings, first);
        if (nisba < 0 || !HasStateName(readings, first))
            return;
        bool attribute = readings[nisba].Proclitics == Proclitics.None && ShowsAccusative(readings, previous, first);
        for (int r = readings.Count - 1; r >= first; r--)
        {
            Lemma lemma = lexicon.Lemmas[readings[r].LemmaId];
            if (attribute ? lemma.Class == LemmaClass.Name : lemma.Class == LemmaClass.Nisba)
                readings.RemoveAt(r);
        }
    }

    /// <summary>يوم الأحد is a day; "on the day that" is يوم before a verb or what happened: <c>يوم أعلن</c>, <c>لحظة مقتله</c>.</summary>
    private void DropSubordinator(FoldedText folded, List<Token> tokens, int index, List<Reading> readings, int first)
    {
        int subordinator = FindSubordinator(readings, first);
        if (subordinator >= 0 && BeginsTime(folded, tokens, index + 1, readings))
            readings.RemoveAt(subordinator);
    }

    /// <summary>The subordinator among the readings of a word that is a time as well, or −1.</summary>
    private int FindSubordinator(List<Reading> readings, int first)
    {
        int subordinator = -1;
        bool time = false;
        for (int r = first; r < readings.Count; r++)
        {
            Lemma lemma = lexicon.Lemmas[readings[r].LemmaId];
            if (lemma.Category == ParticleCategory.Subordinator)
                subordinator = r;
            time |= lemma is { Class: LemmaClass.Noun, NounClass: NounClass.Time };
        }
        return time ? subordinator : -1;
    }

    private bool BeginsTime(FoldedText folded, List<Token> tokens, int index, List<Reading> readings)
    {
        if (index >= tokens.Count || !tokens[index].IsWord)
            return index < tokens.Count && tokens[index].Kind == TokenKind.Number;
        int first = readings.Count;
        _analyzer.Analyze(folded, tokens, index, readings);
        bool time = false;
        for (int r = first; r < readings.Count; r++)
        {
            Lemma lemma = lexicon.Lemmas[readings[r].LemmaId];
            time |= lemma is { NounClass: NounClass.Time } or { Category: ParticleCategory.Adverb };
        }
        readings.RemoveRange(first, readings.Count - first);
        return time;
    }

    /// <summary>«الجيش المالي» is of Mali, «الدعم المالي» of money: only forces and who is at the head of a state are a country's before they are common.</summary>
    private void DropCountryOrCommon(List<Reading> readings, int previous, int first)
    {
        int nisba = FindCountryOrCommon(readings, first, out int common);
        if (nisba >= 0)
            readings.RemoveAt(NamesForceOrHead(readings, previous, first) ? common : nisba);
    }

    /// <summary>The nisba of a country among the readings of a word that is a <paramref name="common"/> adjective as well, or −1.</summary>
    private int FindCountryOrCommon(List<Reading> readings, int first, out int common)
    {
        int nisba = -1;
        common = -1;
        for (int r = first; r < readings.Count; r++)
        {
            LemmaClass lemmaClass = lexicon.Lemmas[readings[r].LemmaId].Class;
            if (lemmaClass == LemmaClass.Nisba && readings[r].Form.Has(FormTraits.NoArticle))
                nisba = r;
            else if (lemmaClass == LemmaClass.Adjective)
                common = r;
        }
        return common < 0 ? -1 : nisba;
    }

    private bool NamesForceOrHead(List<Reading> readings, int first, int end)
    {
        for (int r = first; r < end; r++)
        {
            Lemma lemma = lexicon.Lemmas[readings[r].LemmaId];
            if (lemma.Role is not null && (lemma.NounClass is NounClass.Force or NounClass.Head || lemma.Text.Contains(' ', StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private int FindNisbaInAccusative(List<Reading> readings, int first)
    {
        for (int r = first; r < readings.Count; r++)
        {
            if (readings[r].Form.Has(FormTraits.Accusative) && lexicon.Lemmas[readings[r].LemmaId].Class == LemmaClass.Nisba)
                return r;
        }
        return -1;
    }

    private bool HasStateName(List<Reading> readings, int first)
    {
        for (int r = first; r < readings.Count; r++)
        {
            if (lexicon.Lemmas[readings[r].LemmaId] is { Class: LemmaClass.Name } lemma && lexicon.NamesState(lemma))
                return true;
        }
        return false;
    }

    /// <summary>True for a noun or adjective in the accusative that is no predicate itself: not <c>متهما روسيا</c>, not the plural <c>مطالبا</c>.</summary>
    private bool ShowsAccusative(List<Reading> readings, int first, int end)
    {
        bool shows = false;
        bool office = false;
        bool predicate = false;
        for (int r = first; r < end; r++)
        {
            FormFeatures form = readings[r].Form;
            Lemma lemma = lexicon.Lemmas[readings[r].LemmaId];
            // ضابطا is an officer, though ضبط is an event.
            office |= lemma.Role is not null;
            predicate |= form.IsParticiple && (lemma.Senses.Count > 0 || lemma.VerbKind != VerbKind.Plain) && !(office && lemma.Text.Length == 3);
            shows |= form is { Kind: FormKind.Noun or FormKind.Masdar or FormKind.Adjective, Gender: Gender.Masculine, Number: Number.Singular } && form.Has(FormTraits.Accusative);
        }
        return shows && !predicate;
    }
}
