using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>Makes of the readings of a word the candidate tags among which the <see cref="Tagger"/> chooses, with the points of each.</summary>
internal sealed class CandidateMaker(CompiledLexicon lexicon)
{
    /// <summary>By how many points less a participle of saying is a noun.</summary>
    private const int Speaker = 6;

    /// <summary>Offers the readings from <paramref name="firstReading"/> on of the word at tokens <paramref name="index"/> … <paramref name="end"/> − 1; an unknown word is guessed at.</summary>
    public void Add(Document document, FoldedText folded, List<Token> tokens, int index, int end, int firstReading, TaggerBuffer buffer, List<Reading> readings)
    {
        Token token = tokens[index];
        TextSpan span = new(token.Span.Start, tokens[end - 1].Span.End);
        buffer.Begin(index, end, span, firstReading, readings.Count - firstReading);
        for (int r = firstReading; r < readings.Count; r++)
            AddCandidate(document, index, token, readings, r, firstReading, buffer);
        if (buffer.HasNoCandidate)
            AddGuesses(folded, token, buffer);
    }

    private void AddCandidate(Document document, int tokenIndex, Token token, List<Reading> readings, int index, int first, TaggerBuffer buffer)
    {
        Reading reading = readings[index];
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        FormFeatures form = reading.Form;
        if (form.Has(FormTraits.NoSuffix) && document.WritesAlefMaqsura && IsParticleAlone(reading, lemma, tokenIndex))
            return;
        int points = PointsOf(document, tokenIndex, token, readings, index, first);
        buffer.Add(ReadingTag.Of(reading, form, lemma), points, index, reading, opensClause: lemma.IsComplementPhrase);
        // «أبرز أحزاب المعارضة»: before a noun an elative only grades it.
        if (IsElative(reading, form, lemma))
            buffer.Add(Tag.Quantifier, points - 3, index, reading);
        // A participle is noun as well as adjective: المصابون, المتهم.
        if (form.IsParticiple || lemma.Class == LemmaClass.Nisba)
            buffer.Add(ReadingTag.OfNoun(reading, form, lemma), points - (IsSpeaker(reading, form, lemma) ? Speaker : 2), index, reading);
        // A role in ي is an adjective as well: بيان صحفي, مصدر عسكري.
        else if (lemma.Role is not null && lemma.Text.EndsWith('ي') && !form.Has(FormTraits.Construct))
            buffer.Add(reading.IsDefinite ? Tag.AdjectiveDefinite : Tag.AdjectiveIndefinite, points - 1, index, reading);
    }

    /// <summary>What speaks for the reading and against it, beside its neighbours.</summary>
    private int PointsOf(Document document, int tokenIndex, Token token, List<Reading> readings, int index, int first)
    {
        Reading reading = readings[index];
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        FormFeatures form = reading.Form;
        int points = ReadingPoints.Of(reading, form, lemma);
        // مصر is Egypt before it is insistent, قطر Qatar before a train.
        // But الخارجية السعودية is no Saudi Arabia: a name that is its own nisba waits for a place where only names stand.
        if (lemma.Class == LemmaClass.Name && lexicon.NamesState(lemma) && !lemma.Text.EndsWith("ية", StringComparison.Ordinal))
            points += 3;
        if (IsParticleAlone(reading, lemma, tokenIndex))
            points -= MisspellingOf(lemma, form, document, token, HasPrinted(document.Slice(token.Span), readings, first));
        if (form.Number == Number.Dual && form.Has(FormTraits.Construct) && !form.Has(FormTraits.Nominative) && HasRole(readings, first))
            points -= 4;
        if (form.IsParticiple)
            points -= CommonerNoun(readings, first, reading);
        // الأحد is Sunday before it is the one, الكامل complete before it is the whole.
        if (lemma.Class == LemmaClass.Particle && reading.Has(Proclitics.Al) && (HasTime(readings, first) || (lemma.Category == ParticleCategory.Quantifier && HasAdjective(readings, first))))
            points -= 5;
        return points;
    }

    /// <summary>A particle that is the whole word: <c>كان</c>, which print tells from <c>كأن</c>.</summary>
    private static bool IsParticleAlone(Reading reading, Lemma lemma, int tokenIndex) =>
        lemma.Class == LemmaClass.Particle && reading.Enclitic == Enclitic.None && reading.EndToken == tokenIndex + 1;

    /// <summary>«معتبرة الصور تلفيقا», «مطالبين البعثة بالرحيل»: who speaks while something is done, before she is a considerer of pictures.</summary>
    private static bool IsSpeaker(Reading reading, FormFeatures form, Lemma lemma) =>
        form.IsParticiple && !reading.IsDefinite && reading.Proclitics == Proclitics.None && ReadingPoints.Speaks(lemma)
        && (form.Has(FormTraits.Accusative) || form is { Gender: Gender.Feminine, Number: Number.Singular } || AdjectiveAgreement.IsSoundPlural(form));

    private static bool IsElative(Reading reading, FormFeatures form, Lemma lemma) =>
        form is { Kind: FormKind.Adjective, Gender: Gender.Masculine, Number: Number.Singular } && !reading.IsDefinite && !form.Has(FormTraits.Accusative)
        && lemma.Text.Length == 4 && lemma.Text[0] == 'أ' && lemma.Text[3] != 'ي';

    /// <summary>المدينة is the city before it is who condemns, القاعدة the base before who sits: by how many points.</summary>
    private int CommonerNoun(List<Reading> readings, int first, Reading participle)
    {
        int cost = 0;
        for (int r = first; r < readings.Count; r++)
        {
            if (readings[r].Proclitics != participle.Proclitics)
                continue;
            Lemma lemma = lexicon.Lemmas[readings[r].LemmaId];
            if (lemma is { Class: LemmaClass.Noun, IsMasdar: false, NounClass: not (NounClass.Unknown or NounClass.Act) })
                cost = Math.Max(cost, CommonerBy(lemma, participle));
        }
        return cost;
    }

    /// <summary>شرطي is a policeman before it is two conditions of something.</summary>
    private bool HasRole(List<Reading> readings, int first)
    {
        for (int r = first; r < readings.Count; r++)
        {
            if (readings[r].Enclitic == Enclitic.None && !readings[r].Form.Has(FormTraits.Construct) && lexicon.Lemmas[readings[r].LemmaId].Role is not null)
                return true;
        }
        return false;
    }

    private bool HasAdjective(List<Reading> readings, int first)
    {
        for (int r = first; r < readings.Count; r++)
        {
            if (lexicon.Lemmas[readings[r].LemmaId].Class == LemmaClass.Adjective)
                return true;
        }
        return false;
    }

    private bool HasTime(List<Reading> readings, int first)
    {
        for (int r = first; r < readings.Count; r++)
        {
            if (lexicon.Lemmas[readings[r].LemmaId].NounClass == NounClass.Time)
                return true;
        }
        return false;
    }

    private int CommonerBy(Lemma noun, Reading participle)
    {
        FormKind kind = participle.Form.Kind;
        // القاضي and القائد are offices; المتهم is accused as well as the accused.
        if (noun.Role is not null && noun.NounClass == NounClass.Person)
            return kind == FormKind.ActiveParticiple && lexicon.Lemmas[participle.LemmaId].Text.Length == 3 ? 4 : 0;
        // Of vehicles both are heard: المقاتلة, القوات المقاتلة.
        if (noun.Text.EndsWith('ة') && noun.NounClass != NounClass.Vehicle)
            return 5;
        return kind == FormKind.ActiveParticiple ? 3 : 2;
    }

    /// <summary>Print tells إن from أن and كان from كأن; folding does not.</summary>
    private static int MisspellingOf(Lemma lemma, FormFeatures form, Document document, Token token, bool otherFits)
    {
        if (Spelling.EndsIn(document.Slice(token.Span), lemma.Text))
            return 0;
        if (otherFits)
            return 10;
        // Of a short text one cannot tell whether it has no ى by habit or by chance: علي is a name as well.
        return form.Has(FormTraits.NoSuffix) && (document.PrintHabits() & PrintHabits.Short) != 0 ? 10 : 4;
    }

    /// <summary>كان has a reading that is printed so; كأن is not.</summary>
    private bool HasPrinted(ReadOnlySpan<char> written, List<Reading> readings, int first)
    {
        for (int r = first; r < readings.Count; r++)
        {
            Lemma lemma = lexicon.Lemmas[readings[r].LemmaId];
            if ((readings[r].Proclitics & ~Proclitics.Conjunction) == 0 && lemma.Class != LemmaClass.Particle && written.EndsWith(lemma.Text))
                return true;
        }
        return false;
    }

    /// <summary>What an unknown word may be, by its shape.</summary>
    private static void AddGuesses(FoldedText folded, Token token, TaggerBuffer buffer)
    {
        switch (token.Kind)
        {
            case TokenKind.Latin:
                buffer.Guess(Tag.Foreign, 0);
                return;
            case TokenKind.Number:
                buffer.Guess(Tag.Number, 0);
                return;
            case TokenKind.LineEnd:
                buffer.Guess(Tag.Stop, 0);
                return;
            case TokenKind.Punctuation:
                buffer.Guess(ReadingTag.OfMark(token.Mark), 0);
                return;
        }
        ShapeGuess guess = ShapeGuess.Of(folded.Symbols[token.FoldStart..token.FoldEnd]);
        buffer.AddGuess(guess);
    }
}
