using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Reads what follows a predicate up to the end of its clause: bare phrases, prepositional phrases, where a clause complement opens.</summary>
internal sealed class ClauseScanner(CompiledLexicon lexicon)
{
    private const int LongestReach = 45;

    private readonly ClausePhrases _phrases = new(lexicon);
    private readonly NamingClauseReader _namings = new(lexicon, new WordSenses(lexicon));

    /// <summary>Reads on from <paramref name="p"/>, to word <paramref name="end"/> at the farthest; sets where its clause ends. Returns the bare phrases.</summary>
    public BarePhrases Scan(Annotation a, int end, Predicate p, bool hasSubject)
    {
        var right = new BarePhrases();
        int limit = Math.Min(end, p.Word + LongestReach);
        int i = p.Word + 1;
        bool afterComma = false;
        for (; i < limit; i++)
        {
            Tag tag = a.Words[i].Tag;
            if (a.PhraseOfWord[i] is >= 0 and int phrase)
            {
                int last = a.Phrases[phrase].EndWord - 1;
                _phrases.Add(a, p, phrase, hasSubject, afterComma, ref right);
                i = last;
            }
            else if (tag == Tag.Comma)
            {
                afterComma = OpensBehindComma(a, p, i, limit) && (hasSubject || p.InsertionEnd > i || !ClosesTitle(a, i, right));
            }
            // «طالب، في رسالة وجهت أمس، الحكومة»: the clause within has its own.
            else if (i < p.InsertionEnd && Ends(a, i))
            {
                (i, afterComma) = (p.InsertionEnd, false);
            }
            else if (tag == Tag.Relative)
            {
                i = PastRelative(a, p, i, limit, ref afterComma);
            }
            else if (LastOfAside(a, p, i, limit, right) is >= 0 and int last)
            {
                i = last;
            }
            else if (ComplementAt(a, i, p, right) is >= 0 and int complement)
            {
                p.ComplementWord = complement;
                break;
            }
            else if (IsJoinedContent(a, i) || (Ends(a, i) && !NegatesNoun(a, i, limit)))
            {
                break;
            }
        }
        p.ClauseEnd = i;
        return right;
    }

    /// <summary>«استقبل وزير الخارجية، أحمد عطاف، سفير فرنسا»: both commas belong to the name of the subject, and the object is behind.</summary>
    private static bool ClosesTitle(Annotation a, int comma, in BarePhrases right)
    {
        if (right is not { First: >= 0, Second: < 0 } || a.PhraseOfWord[comma - 1] is not (>= 0 and var last))
            return false;
        return a.Phrases[last].Apposed == right.First && a.Phrases[last].EndWord == comma;
    }

    /// <summary>«استقبل الرئيس، اليوم الاثنين، نظيره»: both commas belong to what stands between. False for the comma that closes.</summary>
    private static bool OpensBehindComma(Annotation a, Predicate p, int comma, int limit)
    {
        if (comma == p.InsertionEnd)
            return false;
        if (Insertion.EndOf(a, comma, limit) is > 0 and int close)
            p.InsertionEnd = close;
        return true;
    }

    /// <summary>The last word of what opens at <paramref name="i"/> and is no argument of the verb; −1 where nothing of the kind does.</summary>
    private int LastOfAside(Annotation a, Predicate p, int i, int limit, in BarePhrases right)
    {
        switch (a.Words[i].Tag)
        {
            case Tag.Attribution:
                return ClauseAside.PastSource(a, i, limit);
            case Tag.Bracket:
                return ClauseAside.PastDashes(a, i, limit);
            case Tag.Preposition:
                ReadPronounPreposition(a, i, p);
                return i;
            case Tag.Quote when p.Lemma.VerbKind == VerbKind.Report && right.First >= 0 && QuotationOpening.EndOfName(a, i, limit) is > 0 and int name:
                return name;
            default:
                return -1;
        }
    }

    /// <summary>The last word to be passed over from the relative pronoun <paramref name="i"/> on.</summary>
    private int PastRelative(Annotation a, Predicate p, int i, int limit, ref bool afterComma)
    {
        if (i + 1 < limit && a.Words[i + 1].Tag.IsVerb() && (GivesName(a, i, limit) || IsWhatIsReported(a, p, i)))
            return i + 1;
        int last = ClauseAside.EndOfRelative(a, i, limit) - 1;
        bool isParenthetic = a.Words[i - 1].Tag == Tag.Comma && last + 1 < limit && a.Words[last + 1].Tag == Tag.Comma;
        if (!isParenthetic)
            return last;
        // «رفضت موسكو، التي لها قاعدة هناك، هذه المزاعم»: both commas belong to the clause between.
        afterComma = false;
        return last + 1;
    }

    /// <summary>«دعت من سمتهم أنصار السلام إلى الحوار»: the name fills the slot.</summary>
    private bool GivesName(Annotation a, int opening, int limit) => opening + 2 < limit && IsNamed(a, opening);

    /// <summary>«وصف ما جرى بالمجزرة»: what is said of it stands behind its verb.</summary>
    private bool IsWhatIsReported(Annotation a, Predicate p, int opening) =>
        p.Lemma is { VerbKind: VerbKind.Report, Senses.Count: > 0 } && (opening == p.Word + 1 || IsMa(a, opening));

    /// <summary>«قال إن الصحفية استهدفت، وإن الأدلة تؤكد»: what is joined is said by who said the first.</summary>
    private static bool IsJoinedContent(Annotation a, int i) => a.Words[i].Tag == Tag.Complementiser && a.ProcliticsOf(i).HasFlag(Proclitics.Wa);

    /// <summary>The word at which what is said or done opens, where it does so at <paramref name="i"/>; else −1.</summary>
    private int ComplementAt(Annotation a, int i, Predicate p, in BarePhrases right)
    {
        if (IsJoinedContent(a, i))
            return -1;
        // «إن على روسيا أن» stands in the lexicon as one phrase.
        if (a.Words[i].Tag == Tag.Phrase || (a.OpensContent(lexicon, i) && !NominalClauseFinder.IsGhayr(a, i)))
            return i;
        return a.Words[i - 1].Tag != Tag.Preposition && QuotationOpening.IsAt(a, i, p, right) ? i + 1 : -1;
    }

    /// <summary>«دان عدم قيام الشرطة بالتحقيق»</summary>
    private static bool NegatesNoun(Annotation a, int i, int limit) =>
        a.Words[i].Tag == Tag.Negation && i + 1 < limit && a.PhraseOfWord[i + 1] >= 0 && a.ReadingOf(a.Words[i]) is { } negation && !negation.Has(Proclitics.Conjunction);

    private bool IsMa(Annotation a, int word) => a.ProcliticsOf(word) == Proclitics.None && a.LemmaOf(lexicon, word) is { Text: RuleWords.What };

    private bool IsNamed(Annotation a, int opening)
    {
        int name = a.Words[opening + 2].Tag == Tag.Quote ? opening + 3 : opening + 2;
        return name < a.Words.Count && a.PhraseOfWord[name] >= 0 && _namings.OpeningBefore(a, opening - 1, name) == opening;
    }

    /// <summary>True for what opens another clause. «اعتبر القرار غير مقبول»: غير denies its word only.</summary>
    private static bool Ends(Annotation a, int i)
    {
        Tag tag = a.Words[i].Tag;
        return tag.IsVerb() || tag is Tag.Stop or Tag.Subordinator or Tag.Conditional or Tag.VerbParticle || (tag == Tag.Negation && !NominalClauseFinder.IsGhayr(a, i));
    }

    /// <summary><c>الذي تهيمن عليه روسيا</c>: the preposition with a pronoun takes up the antecedent.</summary>
    private void ReadPronounPreposition(Annotation a, int i, Predicate p)
    {
        if (p.Antecedent < 0 || p.AntecedentPreposition >= 0 || a.ReadingOf(a.Words[i]) is not { LemmaId: >= 0, Enclitic: not Enclitic.None } reading)
            return;
        if (Agreement.Pronoun(reading.Enclitic, a.Phrases[p.Antecedent].From(a, p.AntecedentWord)))
            p.AntecedentPreposition = lexicon.Lemmas[reading.LemmaId].Preposition;
    }
}
