using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Events.Clauses;

/// <summary>Reads how a clause begins: what links it to the one before, what stands before its verb, and the topic that may be its subject.</summary>
internal sealed class ClauseOpeningReader(CompiledLexicon lexicon)
{
    private const int LongestInsertion = 14;

    /// <summary>Reads how the clause begins. Returns its topic: a phrase before the verb that it may have as subject, or −1.</summary>
    public int Read(Annotation a, int first, Predicate p, PredicateList predicates)
    {
        // «وأضاف أن على القيادة إدراك الوضع»: who says so asks it.
        if (p.Lemma.IsComplementPhrase)
        {
            p.Link = ClauseLink.Complement;
            p.Governor = ClauseGovernor.Before(p.Word, predicates);
            return -1;
        }
        if (p.Reading.Has(Proclitics.Sin))
            p.Future = true;
        int opener = BeforeDashes(a, first, BeforeModifiers(a, first, p));
        p.ClauseStart = opener + 1;
        if (p.Reading.Has(Proclitics.Conjunction))
        {
            Join(p, predicates);
            return -1;
        }
        return opener < first ? -1 : ReadOpener(a, first, opener, p, predicates);
    }

    /// <summary>Links a participle that stands for a clause to the one whose subject it goes on with.</summary>
    public static void ReadParticiple(Annotation a, Predicate p, PredicateList predicates)
    {
        p.Link = ClauseLink.Participial;
        int governor = ClauseGovernor.OfParticiple(a, p, predicates);
        if (governor < 0)
            return;
        p.Governor = governor;
        p.Subject = predicates[governor].Subject;
        p.SubjectIsImplied = true;
    }

    /// <summary>Links the clause by the word that opens it, or by the phrase that ends there; returns its topic.</summary>
    private static int ReadOpener(Annotation a, int first, int opener, Predicate p, PredicateList predicates)
    {
        switch (a.Words[opener].Tag)
        {
            case Tag.Relative:
                p.Link = ClauseLink.Relative;
                (p.Antecedent, p.AntecedentWord) = RelativeAntecedent.Before(a, first, opener);
                p.IsHeadless = p.Antecedent < 0 && a.Document.Slice(a.BareSpan(a.Words[opener])) is RuleWords.Whoever;
                return -1;
            // Of the negations only ألا opens a clause.
            case Tag.Complementiser or Tag.Negation:
                p.Link = ClauseLink.Complement;
                p.Governor = ClauseGovernor.OfComplement(a, opener, predicates);
                return ClauseTopicReader.OfPronoun(a, opener, p, predicates);
            case Tag.Conjunction:
                Join(p, predicates);
                return -1;
            case Tag.Subordinator:
                p.Link = ClauseLink.Subordinate;
                return ClauseTopicReader.Dangling(a, first, opener, predicates);
            case Tag.Conditional:
                p.Link = ClauseLink.Conditional;
                return -1;
            default:
                return a.PhraseOfWord[opener] >= 0 ? ClauseTopicReader.Before(a, first, opener, p, predicates) : -1;
        }
    }

    private static void Join(Predicate p, PredicateList predicates)
    {
        p.Link = ClauseLink.Coordinate;
        p.Governor = predicates.Count - 2;
        // «أبدى المجلس، في قرار صوت عليه النواب، قلقه وحث السلطات»: joined past what is inserted.
        while (p.Governor >= 0 && predicates[p.Governor].IsInserted && !p.IsInserted)
            p.Governor--;
    }

    /// <summary>The word before those that may stand between a clause's opening and its verb: <c>لم</c>, <c>قد</c>, <c>كان</c>, adverbs. Notes what they say of the verb.</summary>
    private int BeforeModifiers(Annotation a, int first, Predicate p)
    {
        int w = p.Word - 1;
        while (w >= first && ReadModifier(a, w, p))
            w--;
        return w;
    }

    private bool ReadModifier(Annotation a, int w, Predicate p)
    {
        Word word = a.Words[w];
        switch (word.Tag)
        {
            case Tag.Negation:
                ReadNegation(a, word, p);
                return !a.OpensContent(lexicon, w);
            case Tag.VerbParticle:
                ReadVerbParticle(a, word, p);
                return true;
            case Tag.Adverb or Tag.Focus or Tag.Pronoun or Tag.VerbAuxiliary:
                return true;
            default:
                return false;
        }
    }

    private void ReadNegation(Annotation a, Word word, Predicate p)
    {
        // «ما تريده كييف»: before the imperfect ما is "what", not "not".
        p.Negated |= p.Form.Kind != FormKind.Imperfect || !a.MayBe(lexicon, word, ParticleCategory.Relative);
        if (a.Document.Slice(a.BareSpan(word)) is RuleWords.WillNot)
            p.Future = true;
    }

    private void ReadVerbParticle(Annotation a, Word word, Predicate p)
    {
        ParticleCategory category = a.ReadingOf(word) is { LemmaId: >= 0 } r ? lexicon.Lemmas[r.LemmaId].Category : ParticleCategory.None;
        if (category == ParticleCategory.Future)
            p.Future = true;
        // قد before the perfect only confirms it.
        else if (category == ParticleCategory.Possible && p.Form.Kind != FormKind.Perfect)
            p.Possible = true;
    }

    /// <summary>«قال الوزير -في كلمته اليوم- إن», «الصحفيون -غير المقاتلين- قتلوا»: past what stands between dashes right before.</summary>
    private static int BeforeDashes(Annotation a, int first, int last)
    {
        if (last < first || !IsDash(a, last))
            return last;
        for (int w = last - 1; w > first && w > last - LongestInsertion; w--)
        {
            if (IsDash(a, w))
                return w - 1;
        }
        return last;
    }

    private static bool IsDash(Annotation a, int word) => a.Words[word].Tag == Tag.Bracket && a.Tokens[a.Words[word].FirstToken].Mark is '-' or '–' or '—';
}
