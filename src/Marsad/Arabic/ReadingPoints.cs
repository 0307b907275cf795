using Marsad.Lexicon;
using Marsad.Ontology;

namespace Marsad.Arabic;

/// <summary>How likely a reading is before its neighbours are seen: whole points, higher is better.</summary>
internal static class ReadingPoints
{
    public static int Of(Reading reading, FormFeatures form, Lemma lemma)
    {
        int points = 0;
        // بيان is a statement before it is ب + يان.
        if (reading.Has(Proclitics.Wa | Proclitics.Fa))
            points -= 3;
        // فقرات are paragraphs before they are what she then read.
        if (reading.Has(Proclitics.Fa) && lemma.Class != LemmaClass.Particle)
            points -= 2;
        if (reading.Has(Proclitics.Preposition))
            points -= PrepositionCost(reading, lemma);
        if (reading.Enclitic is not Enclitic.None)
            points -= reading.Enclitic is Enclitic.Hu or Enclitic.Ha or Enclitic.Hum ? 1 : 6;
        // «محادثات أجراها», «اتهامات وجهها»: a light verb takes up its noun.
        if (form.IsVerb && lemma.VerbKind == VerbKind.Light && reading.Enclitic is Enclitic.Hu or Enclitic.Ha)
            points += 4;
        // «خطوة وصفها»: as does a verb of judging.
        if (form.Kind == FormKind.Perfect && lemma is { VerbKind: VerbKind.Report, Senses.Count: > 0 } && reading.Enclitic is Enclitic.Hu or Enclitic.Ha)
            points += 2;
        if (form.IsVerb)
            return points + VerbPoints(reading, form);
        if (lemma.Class == LemmaClass.Particle)
            points += ParticlePoints(reading, lemma);
        if (lemma.Role is not null)
            points += 1;
        // سعيد is happy before it is a man's name.
        if (lemma.Class == LemmaClass.Name)
            points += lemma.Entities.Count > 0 ? 1 : lemma.NounClass == NounClass.Person ? 0 : -2;
        // قلقه is his worry, not a worried one of his; منصبه his office, not one of his who pours.
        if ((form.Kind == FormKind.Adjective || form.IsParticiple) && reading.Enclitic != Enclitic.None)
            points -= 4;
        if (form.Number == Number.Dual)
            points -= IsUnlikelyDual(form, lemma) ? 8 : 2;
        // مباحثات are talks before they are women who discuss.
        if (form is { Number: Number.Plural, Gender: Gender.Feminine } && (form.IsParticiple || IsPerson(lemma) && !lemma.Text.EndsWith('ة')))
            points -= 4;
        // المشاركة is taking part before it is a woman who does.
        if (form is { Number: Number.Singular, Gender: Gender.Feminine } && IsPerson(lemma) && !lemma.Text.Contains('ة', StringComparison.Ordinal))
            points -= 2;
        if (form.IsParticiple)
            points -= 1;
        if (form.Has(FormTraits.Construct))
            points -= 1;
        return points;
    }

    /// <summary>إسرائيليا is an Israeli (attack) before it is two Israelis of something, معلنا announcing before it is two announced ones; أجري is carried out before it is two wages, فجرا two blow up before it is two dawns of something, شخصا a person before two of something.</summary>
    private static bool IsUnlikelyDual(FormFeatures form, Lemma lemma)
    {
        if (!form.Has(FormTraits.Construct))
            return false;
        // واصفا is one who describes it before it is the two describers of something.
        if (form.IsParticiple)
            return true;
        return form.Kind == FormKind.Adjective || lemma.NounClass == NounClass.Money || (lemma.NounClass is NounClass.Time or NounClass.Person && form.Has(FormTraits.Nominative));
    }

    /// <summary>True for a verb that says, accuses, demands, refuses.</summary>
    internal static bool Speaks(Lemma lemma)
    {
        if (lemma.VerbKind == VerbKind.Report)
            return true;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type is EventType.ACCUSE or EventType.REQUEST or EventType.REJECT or EventType.THREATEN)
                return true;
        }
        return false;
    }

    private static int ParticlePoints(Reading reading, Lemma lemma)
    {
        // «وعبر الوزير عن قلقه»: at the head of a clause he voices it, elsewhere it is "by way of".
        if (lemma.Text == RuleWords.Voice)
            return -4;
        // «فتحت الشرطة تحقيقا» is no ف + تحت.
        return reading.Has(Proclitics.Fa) && lemma.Category is ParticleCategory.Preposition or ParticleCategory.Setting or ParticleCategory.Aftermath ? 0 : 6;
    }

    private static bool IsPerson(Lemma lemma) => lemma.Role is not null || lemma.NounClass == NounClass.Person;

    /// <summary>كمين is an ambush and براميل are barrels before they are like or with someone of that name.</summary>
    private static int PrepositionCost(Reading reading, Lemma lemma)
    {
        int cost = 5;
        if (lemma.Class == LemmaClass.Name && lemma.Entities.Count == 0)
            cost += 4;
        return reading.Has(Proclitics.Kaf) ? cost + 2 : cost;
    }

    private static int VerbPoints(Reading reading, FormFeatures form)
    {
        int points = 0;
        if (reading.Has(Proclitics.Sin))
            points += 2;
        // News is told in the third person; a dual before its subject does not occur.
        if (form.Person == 2 || form.Kind == FormKind.Imperative)
            points -= 6;
        else if (form.Person == 1)
            points -= form.Number == Number.Singular ? 6 : 2;
        if (form.Number == Number.Dual)
            points -= 3;
        else if (form is { Number: Number.Plural, Gender: Gender.Feminine })
            points -= 4;
        if (form.Has(FormTraits.Passive))
            points -= 4;
        if (form.Has(FormTraits.Short))
            points -= 2;
        return points;
    }
}
