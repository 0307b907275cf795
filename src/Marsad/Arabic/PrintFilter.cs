using Marsad.Lexicon;

namespace Marsad.Arabic;

/// <summary>Drops readings of a word that its print rules out: folding does not tell إجراء from أجراء, print does.</summary>
internal sealed class PrintFilter(CompiledLexicon lexicon)
{
    /// <summary>Keeps of the readings from <paramref name="first"/> on, of one word alone, those that its print allows.</summary>
    public void Filter(ReadOnlySpan<char> written, List<Reading> readings, int first)
    {
        DropWithoutHamza(written, readings, first);
        DropWithoutMadda(written, readings, first);
        DropWrongHamza(written, readings, first);
    }

    /// <summary>إجراء is a measure, أجراء are hirelings: readings that the first hamza rules out go, where others remain.</summary>
    private void DropWrongHamza(ReadOnlySpan<char> written, List<Reading> readings, int first)
    {
        int hamza = written.IndexOfAny('إ', 'أ');
        // Behind three letters it is no longer the first of the stem: و, ف, ب, ل, ك stand before it.
        if (hamza is < 0 or > 2)
            return;
        bool below = written[hamza] == 'إ';
        int kept = 0;
        for (int r = first; r < readings.Count; r++)
            kept += IsMisspelt(readings[r], below, hamza) ? 0 : 1;
        if (kept == 0 || kept == readings.Count - first)
            return;
        for (int r = readings.Count - 1; r >= first; r--)
        {
            if (IsMisspelt(readings[r], below, hamza))
                readings.RemoveAt(r);
        }
    }

    /// <summary>هنا is "here", not هنأ; هنأ is the verb: at the end of a word the hamza is always printed.</summary>
    private void DropWithoutHamza(ReadOnlySpan<char> written, List<Reading> readings, int first)
    {
        if (written.Length < 3 || written[^1] is not ('ا' or 'أ') || readings.Count == first + 1)
            return;
        bool printed = written[^1] == 'أ';
        int kept = 0;
        for (int r = first; r < readings.Count; r++)
            kept += EndsInHamza(readings[r]) == printed ? 1 : 0;
        if (kept == 0)
            return;
        for (int r = readings.Count - 1; r >= first; r--)
        {
            if (EndsInHamza(readings[r]) != printed)
                readings.RemoveAt(r);
        }
    }

    /// <summary>آثار are traces, أثار is a verb: where print has the madda, no perfect begins with a plain hamza.</summary>
    private void DropWithoutMadda(ReadOnlySpan<char> written, List<Reading> readings, int first)
    {
        if (written.IndexOf('آ') is < 0 or > 1)
            return;
        int kept = 0;
        for (int r = first; r < readings.Count; r++)
            kept += LacksMadda(readings[r]) ? 0 : 1;
        for (int r = readings.Count - 1; r >= first && kept > 0; r--)
        {
            if (LacksMadda(readings[r]))
                readings.RemoveAt(r);
        }
    }

    private bool LacksMadda(Reading reading) => reading.Form.Kind == FormKind.Perfect && lexicon.Lemmas[reading.LemmaId].Text.StartsWith('أ');

    private bool EndsInHamza(Reading reading) =>
        reading.Enclitic == Enclitic.None && lexicon.Lemmas[reading.LemmaId].Text.EndsWith('أ') && reading.Form is not { Number: Number.Dual };

    private bool IsMisspelt(Reading reading, bool below, int hamza)
    {
        // «بل إنه خطير»: only verbal nouns and commands begin so, أن and آن do not.
        if (reading.Form.IsVerb)
            return below && reading.Form.Kind != FormKind.Imperative;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        // «أفاد» is the verb, not the agency آفاد; «شجب وأدان»: the town is printed وادان.
        if (lemma.Class == LemmaClass.Name)
            return lemma.Text.StartsWith('آ') || (hamza > 0 && reading.Proclitics == Proclitics.None && hamza < lemma.Text.Length && lemma.Text[hamza] == 'ا');
        if (lemma.Class is not (LemmaClass.Noun or LemmaClass.Nisba))
            return false;
        bool broken = reading.Form.Has(FormTraits.InternalPlural);
        return below ? broken || lemma.Text.StartsWith('أ') : !broken && lemma.Text.StartsWith('إ');
    }
}
