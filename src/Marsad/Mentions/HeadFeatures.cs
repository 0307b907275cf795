using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Reads off the words of a phrase its gender, number, definiteness, case and class.</summary>
internal sealed class HeadFeatures(CompiledLexicon lexicon, WordSenses senses)
{
    /// <summary>A phrase of words <paramref name="start"/> … <paramref name="end"/> − 1, not yet governed or joined to another.</summary>
    public NounPhrase Read(Annotation a, int start, int head, int end)
    {
        FormFeatures form = a.ReadingOf(a.Words[head])?.Form ?? default;
        bool counted = start < head;
        bool isBand = counted && IsBand(a, start);
        return new NounPhrase(
            FirstWord: start,
            EndWord: end,
            HeadWord: head,
            Government: Government.Bare,
            Preposition: -1,
            PrepositionWord: -1,
            Coordinated: -1,
            Apposed: -1,
            Gender: isBand ? Gender.Unknown : GenderOf(a, head, form),
            // «ودعت مجلس الأمن إلى»: a body with a masculine name is no subject of a feminine verb.
            Number: !counted && form.Kind == FormKind.Name && IsMasculineBody(a, head) ? Number.Singular : isBand || (counted && form.Number == Number.Singular) ? Number.Unknown : form.Number,
            Definite: IsDefinite(a, head, end),
            Oblique: !counted && (IsOblique(form) || HasObliqueAdjective(a, head, end)),
            Class: ClassOf(a, head, form));
    }

    private bool IsMasculineBody(Annotation a, int head) =>
        senses.KindOfName(a, head) is EntityKind.Organisation && GenderOfName(senses.LemmaOf(a, a.Words[head])) == Gender.Masculine;

    /// <summary>«احتجزت مجموعة من الجنود»: the verb agrees with the group or with its men.</summary>
    private bool IsBand(Annotation a, int first) =>
        a.Words[first].Tag == Tag.Quantifier && senses.LemmaOf(a, a.Words[first]) is { } quantifier && quantifier.FirstWord().EndsWith('ة') && quantifier.FirstWord().Length < quantifier.Text.Length;

    private Gender GenderOf(Annotation a, int head, FormFeatures form)
    {
        if (form.Kind == FormKind.Name)
            return GenderOfName(senses.LemmaOf(a, a.Words[head]));
        // «إن بلاده تعارض القرار»: a plural by its form, feminine by use.
        if (senses.LemmaOf(a, a.Words[head]) is { Text: RuleWords.Homeland })
            return Gender.Feminine;
        return a.Words[head].Chosen < 0 || form.Kind == FormKind.Particle ? Gender.Unknown : form.Gender;
    }

    /// <summary>Countries and towns are feminine but for a few (<c>العراق</c>, <c>لبنان</c>); bodies are as their first word is (<c>حركة</c>, <c>حزب</c>).</summary>
    private Gender GenderOfName(Lemma? name)
    {
        if (name is not { Entities: { Count: > 0 } entities } || lexicon.Entities[entities[0]].Kind == EntityKind.Person)
            return Gender.Unknown;
        string first = name.FirstWord();
        if (MasculineNames.Contain(first))
            return Gender.Masculine;
        bool isLand = lexicon.Entities[entities[0]].Kind is EntityKind.State or EntityKind.Place;
        return first.EndsWith('ة') || isLand && first.Length == name.Text.Length ? Gender.Feminine : Gender.Unknown;
    }

    private NounClass ClassOf(Annotation a, int head, FormFeatures form)
    {
        NounClass nounClass = senses.ClassOf(a, head);
        // A plural in ون is of people: فلسطينيون, مصابين.
        bool isPeople = nounClass == NounClass.Unknown && AdjectiveAgreement.IsSoundPlural(form) && form.Kind != FormKind.Particle;
        return isPeople ? NounClass.Person : nounClass;
    }

    private static bool IsDefinite(Annotation a, int head, int end)
    {
        for (int w = head; w < end; w++)
        {
            if (a.Words[w].Tag is Tag.NounDefinite or Tag.AdjectiveDefinite or Tag.Name or Tag.Foreign)
                return true;
        }
        return false;
    }

    /// <summary>ين of a sound plural or dual, or the indefinite accusative.</summary>
    private static bool IsOblique(FormFeatures form)
    {
        if (form.Has(FormTraits.Accusative))
            return true;
        bool showsCase = form.Kind is FormKind.Noun or FormKind.ActiveParticiple or FormKind.PassiveParticiple or FormKind.Adjective
            && (form.Number == Number.Dual && !form.Has(FormTraits.InternalPlural) || AdjectiveAgreement.IsSoundPlural(form));
        return showsCase && !form.Has(FormTraits.Nominative);
    }

    /// <summary>«ناشد القادة السياسيين»: the adjective shows the case that the noun does not.</summary>
    private static bool HasObliqueAdjective(Annotation a, int head, int end)
    {
        if ((a.ProcliticsOf(head) & Proclitics.Al) == 0)
            return false;
        for (int w = head + 1; w < end && a.Words[w].Tag.IsAdjective(); w++)
        {
            if (a.ReadingOf(a.Words[w]) is not { Form: var adjective })
                continue;
            if (adjective is { Number: Number.Plural, Gender: Gender.Masculine } or { Number: Number.Dual } && IsOblique(adjective))
                return true;
        }
        return false;
    }
}
