using System.Runtime.InteropServices;
using Marsad.Lexicon;
using Marsad.Text;
using Marsad.Time;

namespace Marsad.Arabic;

/// <summary>Cuts a sentence into <see cref="Word"/>s and chooses for each the reading that fits its neighbours best (Viterbi over <see cref="TagGrammar"/>).</summary>
public sealed class Tagger(CompiledLexicon lexicon)
{
    /// <summary>By how many points less a participle of saying is a noun.</summary>
    private const int Speaker = 6;

    private readonly WordAnalyzer _analyzer = new(lexicon);
    private readonly ReadingFilter _filter = new(lexicon);

    /// <summary>
    /// Appends the words of tokens <paramref name="first"/> … <paramref name="end"/> − 1 to <paramref name="words"/>, their readings to <paramref name="readings"/>.
    /// <paramref name="times"/> are the time expressions of the document.
    /// </summary>
    public void Tag(
        Document document, FoldedText folded, List<Token> tokens, List<TimeExpression> times, int first, int end, TaggerBuffer buffer, List<Reading> readings, List<Word> words)
    {
        buffer.Clear();
        buffer.Memory.UseFor(lexicon);
        int i = first;
        int previous = readings.Count;
        while (i < end)
        {
            int before = readings.Count;
            bool inTime = TimeExpression.Covers(times, tokens[i].Span.Start);
            i = AddWord(document, folded, tokens, i, previous, buffer, readings);
            if (inTime)
                buffer.LowerVerbs();
            previous = before;
        }
        buffer.Solve();
        for (int w = 0; w < buffer.Count; w++)
            words.Add(buffer.WordAt(w));
    }

    private int AddWord(Document document, FoldedText folded, List<Token> tokens, int index, int previous, TaggerBuffer buffer, List<Reading> readings)
    {
        Token token = tokens[index];
        if (token.Kind == TokenKind.Word && token.Span.Length <= WordMemory.LongestPrint)
            return AddRemembered(document, folded, tokens, index, previous, buffer, readings);
        int firstReading = readings.Count;
        if (token.IsWord || token.Kind == TokenKind.Number)
            _analyzer.Analyze(folded, tokens, index, readings);
        int end = ReadingFilter.KeepLongest(readings, firstReading, index + 1);
        if (end == index + 1)
        {
            _filter.FilterByPrint(document.Slice(token.Span), readings, firstReading);
            _filter.FilterByNeighbours(folded, tokens, index, previous, readings, firstReading);
        }
        AddCandidates(document, folded, tokens, index, end, firstReading, buffer, readings);
        return end;
    }

    /// <summary>As <see cref="AddWord"/>, of a word whose form need not be analysed where it is known already.</summary>
    private int AddRemembered(Document document, FoldedText folded, List<Token> tokens, int index, int previous, TaggerBuffer buffer, List<Reading> readings)
    {
        WordMemory memory = buffer.Memory;
        Token token = tokens[index];
        int firstReading = readings.Count;
        int number = Remember(document, folded, token, memory, readings);
        ref readonly RememberedForm form = ref memory[number];
        _analyzer.GoOn(folded, tokens, index, memory.WaysOnOf(form), readings);
        if (readings.Count > firstReading)
        {
            int end = ReadingFilter.KeepLongest(readings, firstReading, index + 1);
            AddCandidates(document, folded, tokens, index, end, firstReading, buffer, readings);
            return end;
        }
        readings.AddRange(memory.ReadingsOf(form));
        foreach (ref Reading reading in CollectionsMarshal.AsSpan(readings)[firstReading..])
            reading = reading with { EndToken = index + 1 };
        if (form.CandidateCount > 0)
        {
            buffer.Begin(index, index + 1, token.Span, firstReading, form.ReadingCount);
            buffer.AddAll(memory.CandidatesOf(form), firstReading);
            return index + 1;
        }
        if (!form.IsSettled)
            _filter.FilterByNeighbours(folded, tokens, index, previous, readings, firstReading);
        AddCandidates(document, folded, tokens, index, index + 1, firstReading, buffer, readings);
        if (form.IsSettled)
            memory.KeepCandidates(number, buffer.LastCandidates, firstReading);
        return index + 1;
    }

    /// <summary>The number of the word's form in <paramref name="memory"/>; <paramref name="readings"/> serve as scratch.</summary>
    private int Remember(Document document, FoldedText folded, Token token, WordMemory memory, List<Reading> readings)
    {
        ReadOnlySpan<char> print = document.Slice(token.Span);
        PrintHabits habits = document.PrintHabits();
        int form = memory.Find(print, habits);
        if (form >= 0)
            return form;
        int first = readings.Count;
        Span<WayOn> waysOn = stackalloc WayOn[WordAnalyzer.MostWaysOn];
        int count = _analyzer.AnalyzeAlone(folded.Symbols[token.FoldStart..token.FoldEnd], readings, waysOn, end: 0, out _);
        _filter.FilterByPrint(print, readings, first);
        form = memory.Add(print, habits, CollectionsMarshal.AsSpan(readings)[first..], waysOn[..count], settled: !_filter.AsksNeighbours(readings, first));
        readings.RemoveRange(first, readings.Count - first);
        return form;
    }

    private void AddCandidates(Document document, FoldedText folded, List<Token> tokens, int index, int end, int firstReading, TaggerBuffer buffer, List<Reading> readings)
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
        int points = ReadingPoints.Of(reading, form, lemma);
        // مصر is Egypt before it is insistent, قطر Qatar before a train.
        // But الخارجية السعودية is no Saudi Arabia: a name that is its own nisba waits for a place where only names stand.
        if (lemma.Class == LemmaClass.Name && _filter.NamesState(lemma) && !lemma.Text.EndsWith("ية", StringComparison.Ordinal))
            points += 3;
        if (lemma.Class == LemmaClass.Particle && reading.Enclitic == Enclitic.None && reading.EndToken == tokenIndex + 1)
        {
            if (form.Has(FormTraits.NoSuffix) && document.WritesAlefMaqsura)
                return;
            points -= MisspellingOf(lemma, form, document, token, HasPrinted(document.Slice(token.Span), readings, first));
        }
        if (form.Number == Number.Dual && form.Has(FormTraits.Construct) && !form.Has(FormTraits.Nominative) && HasRole(readings, first))
            points -= 4;
        if (form.IsParticiple)
            points -= CommonerNoun(readings, first, reading);
        // الأحد is Sunday before it is the one, الكامل complete before it is the whole.
        if (lemma.Class == LemmaClass.Particle && reading.Has(Proclitics.Al) && (HasTime(readings, first) || (lemma.Category == ParticleCategory.Quantifier && HasAdjective(readings, first))))
            points -= 5;
        buffer.Add(TagOf(reading, form, lemma), points, index, reading, opensClause: lemma.IsComplementPhrase);
        // «أبرز أحزاب المعارضة»: before a noun an elative only grades it.
        if (IsElative(reading, form, lemma))
            buffer.Add(Arabic.Tag.Quantifier, points - 3, index, reading);
        // A participle is noun as well as adjective: المصابون, المتهم.
        if (form.IsParticiple || lemma.Class == LemmaClass.Nisba)
            buffer.Add(NounTag(reading, form, lemma), points - (IsSpeaker(reading, form, lemma) ? Speaker : 2), index, reading);
        // A role in ي is an adjective as well: بيان صحفي, مصدر عسكري.
        else if (lemma.Role is not null && lemma.Text.EndsWith('ي') && !form.Has(FormTraits.Construct))
            buffer.Add(reading.IsDefinite ? Arabic.Tag.AdjectiveDefinite : Arabic.Tag.AdjectiveIndefinite, points - 1, index, reading);
    }

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

    private static Tag TagOf(Reading reading, FormFeatures form, Lemma lemma) => form.Kind switch
    {
        _ when lemma.Class == LemmaClass.Lure => Arabic.Tag.Lure,
        // A phrase that begins with a noun stands as one: عملية عسكرية.
        _ when lemma.Class == LemmaClass.Phrase && form.Kind == FormKind.Particle => Arabic.Tag.Phrase,
        FormKind.Perfect or FormKind.Imperfect or FormKind.Imperative => VerbTag(form, lemma),
        // No adjective bears a pronoun: مهاجموه are attackers.
        FormKind.Adjective or FormKind.ActiveParticiple or FormKind.PassiveParticiple when reading.Enclitic == Enclitic.None =>
            reading.IsDefinite || form.Has(FormTraits.NoArticle) ? Arabic.Tag.AdjectiveDefinite : Arabic.Tag.AdjectiveIndefinite,
        FormKind.Name => Arabic.Tag.Name,
        FormKind.Particle => ParticleTag(lemma.Category),
        _ => NounTag(reading, form, lemma),
    };

    private static Tag VerbTag(FormFeatures form, Lemma lemma)
    {
        if (lemma.VerbKind is VerbKind.Copula or VerbKind.Aspect && lemma.Senses.Count == 0)
            return Arabic.Tag.VerbAuxiliary;
        if (form.Kind == FormKind.Perfect)
            return Arabic.Tag.VerbPerfect;
        return form.Has(FormTraits.Short) ? Arabic.Tag.VerbShort : Arabic.Tag.VerbImperfect;
    }

    private static Tag NounTag(Reading reading, FormFeatures form, Lemma lemma)
    {
        // المتحدث باسم needs whom he speaks for, article or not.
        if (lemma.NounClass == NounClass.Spokesman && lemma.Text.EndsWith(" باسم", StringComparison.Ordinal))
            return Arabic.Tag.NounConstruct;
        // A construct with a definite end (رئيس الحكومة) is definite itself.
        if (reading.IsDefinite || lemma.Text.Contains(" ال", StringComparison.Ordinal) || (form.Has(FormTraits.NoArticle) && form.Kind != FormKind.Name))
            return Arabic.Tag.NounDefinite;
        return form.Has(FormTraits.Construct) ? Arabic.Tag.NounConstruct : Arabic.Tag.NounIndefinite;
    }

    private static Tag ParticleTag(ParticleCategory category) => category switch
    {
        ParticleCategory.Preposition or ParticleCategory.Purpose or ParticleCategory.Setting or ParticleCategory.Aftermath => Arabic.Tag.Preposition,
        ParticleCategory.Complementiser => Arabic.Tag.Complementiser,
        ParticleCategory.Relative => Arabic.Tag.Relative,
        ParticleCategory.Conjunction => Arabic.Tag.Conjunction,
        ParticleCategory.Subordinator or ParticleCategory.Contrast => Arabic.Tag.Subordinator,
        ParticleCategory.Negation => Arabic.Tag.Negation,
        ParticleCategory.Future or ParticleCategory.Possible => Arabic.Tag.VerbParticle,
        ParticleCategory.Conditional => Arabic.Tag.Conditional,
        ParticleCategory.Demonstrative => Arabic.Tag.Demonstrative,
        ParticleCategory.Interrogative => Arabic.Tag.Interrogative,
        ParticleCategory.Attribution => Arabic.Tag.Attribution,
        ParticleCategory.Focus => Arabic.Tag.Focus,
        ParticleCategory.Pronoun => Arabic.Tag.Pronoun,
        ParticleCategory.Number => Arabic.Tag.Number,
        ParticleCategory.Quantifier => Arabic.Tag.Quantifier,
        ParticleCategory.Copula => Arabic.Tag.VerbAuxiliary,
        _ => Arabic.Tag.Adverb,
    };

    /// <summary>What an unknown word may be, by its shape.</summary>
    private static void AddGuesses(FoldedText folded, Token token, TaggerBuffer buffer)
    {
        switch (token.Kind)
        {
            case TokenKind.Latin:
                buffer.Guess(Arabic.Tag.Foreign, 0);
                return;
            case TokenKind.Number:
                buffer.Guess(Arabic.Tag.Number, 0);
                return;
            case TokenKind.LineEnd:
                buffer.Guess(Arabic.Tag.Stop, 0);
                return;
            case TokenKind.Punctuation:
                buffer.Guess(MarkTag(token.Mark), 0);
                return;
        }
        ShapeGuess guess = ShapeGuess.Of(folded.Symbols[token.FoldStart..token.FoldEnd]);
        buffer.AddGuess(guess);
    }

    private static Tag MarkTag(char mark) => mark switch
    {
        '،' or ',' => Arabic.Tag.Comma,
        '"' or '“' or '”' or '«' or '»' or '\'' or '‘' or '’' or '„' or '‹' or '›' => Arabic.Tag.Quote,
        '(' or ')' or '[' or ']' or '-' or '–' or '—' or '/' => Arabic.Tag.Bracket,
        _ => Arabic.Tag.Stop,
    };
}
