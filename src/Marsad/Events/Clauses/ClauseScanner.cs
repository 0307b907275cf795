using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Reads what follows a predicate up to the end of its clause: bare phrases, prepositional phrases, where a clause complement opens.</summary>
internal sealed class ClauseScanner(CompiledLexicon lexicon)
{
    private const int LongestReach = 45;

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
            Word word = a.Words[i];
            int phrase = a.PhraseOfWord[i];
            if (phrase >= 0)
            {
                NounPhrase np = a.Phrases[phrase];
                if (!(hasSubject || right.First >= 0) || !IsObjectOfAct(a, phrase))
                    AddPhrase(a, p, phrase, np, afterComma && (hasSubject || !CompletesVerb(a, p, np, right)), ref right);
                i = np.EndWord - 1;
                continue;
            }
            // «اعتبر القرار غير مقبول»: غير denies its word only.
            if (word.Tag == Tag.Negation && NominalClauseFinder.IsGhayr(a, i))
                continue;
            if (word.Tag == Tag.Comma)
            {
                // «استقبل الرئيس، اليوم الاثنين، نظيره»: both commas belong to what stands between.
                afterComma = i != p.InsertionEnd;
                if (afterComma && Insertion.EndOf(a, i, limit) is > 0 and int close)
                    p.InsertionEnd = close;
                else if (!hasSubject && ClosesTitle(a, i, right))
                    afterComma = false;
                continue;
            }
            // «طالب، في رسالة وجهت أمس، الحكومة»: the clause within has its own.
            if (i < p.InsertionEnd && Ends(word.Tag))
            {
                (i, afterComma) = (p.InsertionEnd, false);
                continue;
            }
            if (word.Tag == Tag.Attribution)
            {
                i = SkipSource(a, i, limit);
                continue;
            }
            if (word.Tag == Tag.Preposition)
            {
                ReadPronounPreposition(a, i, p);
                continue;
            }
            if (word.Tag == Tag.Bracket)
            {
                i = SkipDashes(a, i, limit);
                continue;
            }
            if (word.Tag == Tag.Relative)
            {
                // «دعت من سمتهم أنصار السلام إلى الحوار»: the name fills the slot.
                if (i + 2 < limit && a.Words[i + 1].Tag.IsVerb() && IsNamed(a, i))
                {
                    i++;
                    continue;
                }
                // «وصف ما جرى بالمجزرة»: what is said of it stands behind its verb.
                if (p.Lemma is { VerbKind: VerbKind.Report, Senses.Count: > 0 } && (i == p.Word + 1 || IsMa(a, i)) && i + 1 < limit && a.Words[i + 1].Tag.IsVerb())
                {
                    i++;
                    continue;
                }
                bool parenthetic = a.Words[i - 1].Tag == Tag.Comma;
                i = SkipRelative(a, i, limit) - 1;
                // «رفضت موسكو، التي لها قاعدة هناك، هذه المزاعم»: both commas belong to the clause between.
                if (parenthetic && i + 1 < limit && a.Words[i + 1].Tag == Tag.Comma)
                    (i, afterComma) = (i + 1, false);
                continue;
            }
            // «قال إن الصحفية استهدفت، وإن الأدلة تؤكد»: what is joined is said by who said the first.
            if (word.Tag == Tag.Complementiser && a.ProcliticsOf(i).HasFlag(Proclitics.Wa))
                break;
            // «إن على روسيا أن» stands in the lexicon as one phrase.
            if (word.Tag == Tag.Phrase || a.OpensContent(lexicon, i))
            {
                p.ComplementWord = i;
                break;
            }
            if (word.Tag == Tag.Quote && p.Lemma.VerbKind == VerbKind.Report && right.First >= 0 && QuotationOpening.EndOfName(a, i, limit) is var name and > 0)
            {
                i = name;
                continue;
            }
            if (a.Words[i - 1].Tag != Tag.Preposition && QuotationOpening.IsAt(a, i, p, right))
            {
                p.ComplementWord = i + 1;
                break;
            }
            // «دان عدم قيام الشرطة بالتحقيق»
            bool negatesNoun = word.Tag == Tag.Negation && i + 1 < limit && a.PhraseOfWord[i + 1] >= 0 && a.ReadingOf(word) is { } negation && !negation.Has(Proclitics.Conjunction);
            if (Ends(word.Tag) && !negatesNoun)
                break;
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

    private bool IsMa(Annotation a, int word) => a.ProcliticsOf(word) == Proclitics.None && a.LemmaOf(lexicon, word) is { Text: "ما" };

    private bool IsNamed(Annotation a, int opening)
    {
        int name = a.Words[opening + 2].Tag == Tag.Quote ? opening + 3 : opening + 2;
        return name < a.Words.Count && a.PhraseOfWord[name] >= 0 && _namings.OpeningBefore(a, opening - 1, name) == opening;
    }

    private static bool Ends(Tag tag) => tag.IsVerb() || tag is Tag.Stop or Tag.Subordinator or Tag.Conditional or Tag.Negation or Tag.VerbParticle;

    /// <summary>«أبدى البرلمان، في قرار غير ملزم، قلقه», «لقيت الخطوة، انتقادات حادة»: a verb that says nothing without its noun has it past a comma too.</summary>
    private static bool CompletesVerb(Annotation a, Predicate p, NounPhrase phrase, in BarePhrases right) =>
        p.Lemma.VerbKind is VerbKind.Light or VerbKind.Undergo && right.Second < 0
        && (a.EncliticOf(phrase.HeadWord) != Enclitic.None ? phrase.Class is NounClass.Act or NounClass.Speech or NounClass.Abstract : !phrase.Definite && phrase.Class is NounClass.Act or NounClass.Speech);

    private void AddPhrase(Annotation a, Predicate p, int index, NounPhrase phrase, bool afterComma, ref BarePhrases right)
    {
        if (!phrase.IsBare)
        {
            if (phrase.Government == Government.Preposition)
                p.AddPrepositional(index);
            return;
        }
        if (phrase.Coordinated >= 0 || phrase.Apposed >= 0 || a.IsTime(a.Words[phrase.HeadWord]) || phrase.Class is NounClass.Time)
            return;
        if ((afterComma && right.First >= 0) || IsEmphatic(a, index) || DescribesJoined(a, index))
            return;
        // «المتحدث باسم الوزارة نيد برايس»: the name behind a title's complements is the title's.
        if (right is { First: >= 0, Second: < 0 } && IsNameOfTitle(a, right.First, index))
        {
            a.Phrases[index] = phrase with { Apposed = right.First };
            return;
        }
        right.Add(index);
    }

    /// <summary>«وقع رؤساء مالي والنيجر العسكريون»: a nominative right behind joined names describes those whom they belong to.</summary>
    private static bool DescribesJoined(Annotation a, int index) =>
        index > 0 && a.Phrases[index - 1] is { Coordinated: >= 0 } joined && joined.EndWord == a.Phrases[index].FirstWord
        && a.ReadingOf(a.Words[a.Phrases[index].HeadWord]) is { IsDefinite: true, Form: var form } && form.Has(FormTraits.Nominative);

    /// <summary>«في الإقليم نفسه»: it says again what stands before it.</summary>
    private static bool IsEmphatic(Annotation a, int index)
    {
        NounPhrase self = a.Phrases[index];
        if (index == 0 || a.Words[self.HeadWord].Tag != Tag.Quantifier || self.EndWord != self.FirstWord + 1)
            return false;
        NounPhrase before = a.Phrases[index - 1];
        return !before.IsBare && before.EndWord == self.FirstWord && Agreement.Pronoun(a.EncliticOf(self.HeadWord), before);
    }

    /// <summary>«قتل الضابط بعد قصفها معسكرا»: bare behind an act that has its owner, it is the act's object, not the verb's.</summary>
    private static bool IsObjectOfAct(Annotation a, int index)
    {
        if (a.Phrases[index] is not { IsBare: true, Coordinated: < 0, Apposed: < 0 } phrase || index == 0)
            return false;
        NounPhrase act = a.Phrases[index - 1];
        return act is { Class: NounClass.Act, IsBare: false, Coordinated: < 0 } && act.EndWord == phrase.FirstWord && (a.EncliticOf(act.HeadWord) != Enclitic.None || a.Words[act.EndWord - 1].Tag == Tag.Name && act.EndWord > act.HeadWord + 1);
    }

    private bool IsNameOfTitle(Annotation a, int title, int name)
    {
        if (a.Phrases[title].Class is not (NounClass.Person or NounClass.Spokesman or NounClass.Head) || (name == title + 1 && a.Phrases[title].Class != NounClass.Spokesman) || a.ReadingOf(a.Words[a.Phrases[name].HeadWord]) is { Form.Kind: not FormKind.Name })
            return false;
        for (int i = title + 1; i <= name; i++)
        {
            if (a.Phrases[i].Opening != a.Phrases[i - 1].EndWord || (i < name && a.Phrases[i].IsBare && a.Phrases[i].Coordinated < 0))
                return false;
        }
        Word word = a.Words[a.Phrases[name].HeadWord];
        bool isPerson = a.ReadingOf(word) is not { LemmaId: >= 0 } reading || lexicon.Lemmas[reading.LemmaId].Entities.All(e => lexicon.Entities[e].Kind == EntityKind.Person);
        return word.Tag is Tag.Name or Tag.Foreign && isPerson;
    }

    /// <summary><c>الذي تهيمن عليه روسيا</c>: the preposition with a pronoun takes up the antecedent.</summary>
    private void ReadPronounPreposition(Annotation a, int i, Predicate p)
    {
        if (p.Antecedent < 0 || p.AntecedentPreposition >= 0 || a.ReadingOf(a.Words[i]) is not { LemmaId: >= 0, Enclitic: not Enclitic.None } reading)
            return;
        if (Agreement.Pronoun(reading.Enclitic, a.Phrases[p.Antecedent].From(a, p.AntecedentWord)))
            p.AntecedentPreposition = lexicon.Lemmas[reading.LemmaId].Preposition;
    }

    /// <summary>«قال غانتس -في كلمته اليوم- إن»: what stands between dashes belongs to no clause around.</summary>
    private static int SkipDashes(Annotation a, int i, int limit)
    {
        if (!OpensDash(a, i))
            return i;
        for (int j = i + 1; j < limit; j++)
        {
            if (a.Words[j].Tag == Tag.Bracket && a.Tokens[a.Words[j].FirstToken].Mark is '-' or '–' or '—')
                return j;
        }
        return i;
    }

    private static bool OpensDash(Annotation a, int i)
    {
        Text.Token token = a.Tokens[a.Words[i].FirstToken];
        ReadOnlySpan<char> text = a.Document.Characters;
        return token.Mark is '-' or '–' or '—' && token.Span.Start > 0 && char.IsWhiteSpace(text[token.Span.Start - 1]) && token.Span.End < text.Length && !char.IsWhiteSpace(text[token.Span.End]);
    }

    /// <summary>«لا يهتم بالضحايا، وفق تعبيره»: to whom it is credited is no argument.</summary>
    private static int SkipSource(Annotation a, int i, int limit) =>
        i + 1 < limit && a.PhraseOfWord[i + 1] is >= 0 and int source ? a.Phrases[source].EndWord - 1 : i;

    private static int SkipRelative(Annotation a, int i, int limit)
    {
        i++;
        while (i < limit && a.Words[i].Tag is not (Tag.Comma or Tag.Stop or Tag.Bracket or Tag.Complementiser or Tag.Subordinator or Tag.Conditional))
            i++;
        return i;
    }
}
