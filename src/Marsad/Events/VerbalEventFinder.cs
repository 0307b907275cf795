using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Codes predicates whose verb has an event sense: <c>هاجم</c>, <c>اتهم … بـ</c>, <c>قطع العلاقات</c>.</summary>
public sealed class VerbalEventFinder(CompiledLexicon lexicon, SenseSelector senses, RoleFiller roles, AntecedentFinder antecedents, ConcernedFinder concerned)
{
    /// <summary>How far behind its verb a pronoun after a preposition is the verb's.</summary>
    private const int PronounReach = 5;

    private readonly int _an = lexicon.PrepositionIndex("عن");

    /// <summary>How far behind its verb the clause of what is asked may open.</summary>
    private const int ClauseReach = 10;

    internal void Find(SentenceContext context)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (IsAsserted(context, p))
                Code(context, p);
            else if (p.Lemma.Senses.Count > 0)
                context.Pass(p.Word, context.IsContent(p.Word) ? PassReason.Content : PassReason.Purpose);
        }
    }

    /// <summary>The sense that fits: of the reading chosen, else of another verb that is printed alike (<c>تشيد</c> of أشاد and of شيد).</summary>
    private (Lemma Lemma, Sense Sense, Argument Matched)? SenseOf(Annotation a, Predicate p, SlotFillers fillers)
    {
        Word word = a.Words[p.Word];
        bool hasRival = HasPlainRival(a, p, word);
        if (senses.Select(a, p.Lemma.Senses, fillers, out Argument matched) is { } own && (!hasRival || IsBorneOut(a, own, fillers)))
            return (p.Lemma, own, matched);
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            if (IsAlike(reading, lemma, p) && senses.Select(a, lemma.Senses, fillers, out matched) is { } other && (!hasRival || IsBorneOut(a, other, fillers)))
                return (lemma, other, matched);
        }
        return null;
    }

    /// <summary>Another verb in the same print: <c>تشيد</c> of شيد and أشاد, <c>ودعت</c> of ودع and of و + دعا.</summary>
    private static bool IsAlike(Reading reading, Lemma lemma, Predicate p) =>
        lemma.Class is LemmaClass.Verb && lemma.Id != p.Lemma.Id
        // «التقرير الذي أعده المحرر» is no "I promise".
        && (reading.Form.Person == 1) == (p.Form.Person == 1)
        && (reading.Proclitics | Proclitics.Wa) == (p.Reading.Proclitics | Proclitics.Wa) && reading.Enclitic == p.Reading.Enclitic && reading.Form.IsVerb == p.Form.IsVerb;

    /// <summary>True where a verb that is no event is printed alike: <c>يعد</c> "is considered" and "promises".</summary>
    private bool HasPlainRival(Annotation a, Predicate p, Word word)
    {
        if (p.Lemma.Senses.Count == 0)
            return true;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            if (lemma.Senses.Count == 0 && reading.Form.Kind == p.Form.Kind && IsAlike(reading, lemma, p))
                return true;
        }
        return false;
    }

    /// <summary>True where a condition, a preposition or a named object of the sense is there to speak for it.</summary>
    private static bool IsBorneOut(Annotation a, Sense sense, SlotFillers fillers)
    {
        if (sense.With.Count > 0)
            return true;
        if (!fillers.Object.IsEmpty && sense.Frame.RoleOf(SlotKind.Object) is ArgumentRole.Recipient or ArgumentRole.Place && IsNamed(a, fillers.Object))
            return true;
        foreach ((int preposition, Argument _) in fillers.Prepositional)
        {
            if (preposition >= 0 && sense.Frame.RoleOfPreposition(preposition) is not (null or ArgumentRole.None or ArgumentRole.Place))
                return true;
        }
        return false;
    }

    /// <summary>What is asked for or promised is not asserted, unless a relative clause tells it as past; a purpose (<c>ليهاجم</c>) never is.</summary>
    private static bool IsAsserted(SentenceContext context, Predicate p)
    {
        if (p.Form.IsVerb && p.Reading.Has(Proclitics.Lam))
            return false;
        return !context.IsContent(p.Word) || (p.Link == ClauseLink.Relative && p.Form.Kind == FormKind.Perfect);
    }

    private void Code(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        SlotFillers fillers = Fill(context, p);
        if (SenseOf(a, p, fillers) is not var (lemma, sense, matched) || YieldsToNoun(a, p, sense) || IsNaming(p, sense, fillers))
        {
            if (p.Lemma.Senses.Count > 0)
                context.Pass(p.Word, PassReason.NoSenseFits);
            return;
        }
        if (LacksObject(context, p, sense, fillers))
            ShiftSubject(a, context, p, fillers);
        fillers.Of = ComplementOf(a, matched);
        // «أعلن المبعوث موافقة الأطراف»: told by one, done by the other.
        if (p.Lemma.VerbKind == VerbKind.Report && sense.Type is EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT or EventType.AGREE && OwnerOfAct(a, matched, fillers.Of) is { IsEmpty: false } owner)
            (fillers.Subject, fillers.Of) = (owner, Argument.None);
        if (sense.Type is EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT)
            fillers.ObjectOfNoun = ObjectBehind(a, p, matched);
        bool passive = IsPassive(p, sense, fillers);
        var draft = new EventDraft
        {
            Sense = sense,
            Mode = sense.Mode,
            Lemma = lemma,
            TriggerWord = p.Word,
            Trigger = TriggerSpan(a, p, matched, context),
            Predicate = p,
            ScopeStart = p.ClauseStart,
            ScopeEnd = p.ClauseEnd,
        };
        context.Consumed.Add(p.Word);
        roles.FillVerb(a, draft, fillers, passive, context.Memory);
        if (sense.Type == EventType.THREATEN && draft.Recipients.Count == 0 && DefierOf(context, p) is { IsEmpty: false } defier)
            roles.AddRecipient(a, draft, defier, context.Memory);
        if (sense.Type == EventType.REQUEST && draft.Recipients.Count == 0 && AskedInClause(context, p) is var asked and >= 0)
            roles.AddRecipient(a, draft, Head(a, asked), context.Memory);
        concerned.Add(context, draft, fillers, p.Subject);
        SuppressContent(context, p, sense, draft);
        // «شدد على ضرورة الحوار»: a need that is nobody's is no demand (CODEBOOK 2).
        if (sense.Type == EventType.REQUEST && draft.Recipients.Count == 0 && !sense.Frame.Slots.Any(slot => slot.Role == ArgumentRole.Recipient))
            context.Pass(p.Word, PassReason.NoSenseFits);
        else
            context.Drafts.Add(draft);
    }

    /// <summary>«طالب بأن تنسحب روسيا», «أكد ضرورة أن تزيل كييف الألغام»: who is to do it is asked; the phrase, or −1 where the clause does not name its subject.</summary>
    private static int AskedInClause(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        for (int w = p.Word + 1; w < context.End && w < p.Word + ClauseReach; w++)
        {
            if (a.Words[w].Tag.IsVerb() || a.Words[w].Tag == Tag.Stop)
                return -1;
            if (a.Words[w].Tag == Tag.Complementiser)
                return a.ReadingOf(a.Words[w])?.Enclitic is Enclitic.None ? SubjectOfClause(context, w) : -1;
        }
        return -1;
    }

    private static int SubjectOfClause(SentenceContext context, int complementiser)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > complementiser)
                return p is { Link: ClauseLink.Complement, SubjectIsImplied: false, Form: { Person: 3, Kind: not FormKind.Perfect } } ? p.Subject : -1;
        }
        return -1;
    }

    /// <summary>«هدد بوقف الحوار إذا لم تستجب الجماعة»: the threat is to the one who must act.</summary>
    private static Argument DefierOf(SentenceContext context, Predicate threat)
    {
        Annotation a = context.Annotation;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > threat.Word && p.Link == ClauseLink.Conditional && p.Subject >= 0 && p.Subject != threat.Subject)
                return Head(a, p.Subject);
        }
        return Argument.None;
    }

    /// <summary>«وجه ضربة»: a light verb leaves the event to the event noun that is its object, unless the sense names that noun.</summary>
    private bool YieldsToNoun(Annotation a, Predicate p, Sense sense)
    {
        if (p.Lemma.VerbKind != VerbKind.Light || sense.With.Count > 0 || p.Object < 0 || p.ObjectIsPronoun)
            return false;
        Word head = a.Words[a.Phrases[p.Object].HeadWord];
        return a.ReadingOf(head) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Senses.Count > 0;
    }

    /// <summary>«ضابط يدعى خالد»: is called so, and to nothing.</summary>
    private static bool IsNaming(Predicate p, Sense sense, SlotFillers fillers) =>
        sense.Type == EventType.REQUEST && sense.With.Count == 0 && p.Form.Has(FormTraits.Passive) && fillers.Prepositional.Count == 0 && fillers.Clause < 0;

    private static bool IsNamed(Annotation a, Argument argument) =>
        a.Phrases[argument.Phrase].Class is NounClass.Person or NounClass.People or NounClass.Body or NounClass.Group or NounClass.Force or NounClass.Place or NounClass.Building
        || a.Words[argument.Word].Tag == Tag.Name;

    private SlotFillers Fill(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        fillers.Subject = Filler(a, p, AuthorOf(context, p));
        if (p.ObjectIsPronoun && p.Object < 0)
            p.Object = antecedents.Find(context, p.Reading.Enclitic, p.Word, preferred: -1, excluded: p.Subject);
        fillers.Object = Filler(a, p, p.Object);
        fillers.SecondObject = Head(a, p.SecondObject);
        // «اعتبرها غير شرعية»
        if (p.SecondObject >= 0 && NominalClauseFinder.IsGhayr(a, fillers.SecondObject.Word - 1))
            (fillers.SecondObject, fillers.Of) = (fillers.SecondObject with { Word = fillers.SecondObject.Word - 1 }, fillers.SecondObject);
        fillers.Clause = p.ComplementWord;
        fillers.Told = (p.Negated ? Telling.Negated : Telling.Any) | (p.Future ? Telling.Future : Telling.Any);
        foreach (int phrase in p.Prepositional)
            fillers.AddPrepositional(a.Phrases[phrase].Preposition, Head(a, phrase));
        if (p.AntecedentPreposition >= 0)
            fillers.AddPrepositional(p.AntecedentPreposition, new Argument(p.Antecedent, p.AntecedentWord));
        else
            antecedents.AddPronouns(context, fillers, p.Word + 1, Math.Min(p.ClauseEnd, p.Word + PronounReach), p.Subject);
        return fillers;
    }

    /// <summary>«أصدرت الوزارة بيانا يدعو», «وقع النواب رسالة تطالب»: what a text says, its author says.</summary>
    private int AuthorOf(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        if (!context.IsText(p.Subject))
            return p.Subject;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate other = context.Predicates[i];
            if (other != p && other.Subject >= 0 && other.Subject != p.Subject && (other.Object == p.Subject || other.Prepositional.Contains(p.Subject)))
                return other.Subject;
        }
        NounPhrase text = a.Phrases[p.Subject];
        // «البيان الصادر عن الوزارة»
        if (p.Subject + 1 < a.Phrases.Count && a.Phrases[p.Subject + 1] is { Government: Government.Preposition } issuer && issuer.Opening == text.EndWord && issuer.Preposition == _an)
            return p.Subject + 1;
        bool toldBefore = text.Definite && (text.EndWord == text.HeadWord + 1 || a.Words[text.HeadWord + 1].Tag == Tag.AdjectiveDefinite);
        return toldBefore && context.LastAuthor >= 0 ? context.LastAuthor : p.Subject;
    }

    /// <summary>«وقال … وحث قادة الغرب على»: a verb that wants an object and has one phrase only, in a clause joined to one with a subject, has its object there.</summary>
    private bool LacksObject(SentenceContext context, Predicate p, Sense sense, SlotFillers fillers)
    {
        if (sense.Type is EventType.ASSAULT || p.Link != ClauseLink.Coordinate || p.SubjectIsImplied || p.Subject < 0)
            return false;
        if (!fillers.Object.IsEmpty || p.ObjectIsPronoun || sense.Frame.RoleOf(SlotKind.Object) != ArgumentRole.Recipient || sense.Frame.RoleOf(SlotKind.Subject) != ArgumentRole.Actor)
            return false;
        // «ودعت جميع الأطراف إلى»: all are called upon.
        Annotation a = context.Annotation;
        if (a.Words[a.Phrases[p.Subject].FirstWord].Tag == Tag.Quantifier && sense.Type == EventType.REQUEST && AntecedentFinder.NearestSubject(context, p, p.Subject) >= 0)
            return true;
        // «وطالب برايس بتحقيق»: who is called by his bare name is the one told of before.
        if (p.Governor < 0 || IsPersonalName(a, a.Phrases[p.Subject].HeadWord))
            return false;
        Predicate governor = context.Predicates[p.Governor];
        return governor.Subject >= 0 && governor.Subject != p.Subject && Agreement.VerbAfterSubject(p.Form, context.Annotation.Phrases[governor.Subject]);
    }

    private bool IsPersonalName(Annotation a, int word) =>
        a.Words[word].Tag is Tag.Name or Tag.Foreign
        && (a.ReadingOf(a.Words[word]) is not { LemmaId: >= 0 } reading || lexicon.Lemmas[reading.LemmaId].Entities.All(e => lexicon.Entities[e].Kind == EntityKind.Person));

    private static void ShiftSubject(Annotation a, SentenceContext context, Predicate p, SlotFillers fillers)
    {
        p.Object = p.Subject;
        p.Subject = p.Governor >= 0 && context.Predicates[p.Governor].Subject >= 0 ? context.Predicates[p.Governor].Subject : AntecedentFinder.NearestSubject(context, p, p.Object);
        p.SubjectIsImplied = true;
        fillers.Object = Head(a, p.Object);
        fillers.Subject = Head(a, p.Subject);
    }

    /// <summary>As <see cref="Head"/>; of the phrase that a relative clause describes, the part that it describes.</summary>
    private static Argument Filler(Annotation a, Predicate p, int phrase) => phrase >= 0 && phrase == p.Antecedent ? new Argument(phrase, p.AntecedentWord) : Head(a, phrase);

    private static Argument Head(Annotation a, int phrase) => phrase < 0 ? Argument.None : new Argument(phrase, a.Phrases[phrase].HeadWord);

    /// <summary>What follows the noun that met the sense's condition: <c>المدنيين</c> in <c>أودى بحياة المدنيين</c>.</summary>
    private static Argument ComplementOf(Annotation a, Argument matched)
    {
        if (matched.IsEmpty)
            return Argument.None;
        NounPhrase phrase = a.Phrases[matched.Phrase];
        return matched.Word + 1 < phrase.EndWord ? new Argument(matched.Phrase, matched.Word + 1) : Argument.None;
    }

    /// <summary>Someone named as the owner of the verbal noun that the sense names: <c>مصر</c> in <c>أعلنت موافقة مصر</c>.</summary>
    private Argument OwnerOfAct(Annotation a, Argument matched, Argument complement)
    {
        if (complement.IsEmpty || a.ReadingOf(a.Words[matched.Word]) is not { LemmaId: >= 0 } noun || !lexicon.Lemmas[noun.LemmaId].IsMasdar)
            return Argument.None;
        Word word = a.Words[complement.Word];
        if (a.ReadingOf(word) is not { LemmaId: >= 0, Enclitic: Enclitic.None } reading)
            return Argument.None;
        Lemma owner = lexicon.Lemmas[reading.LemmaId];
        bool isState = word.Tag == Tag.Name && owner.Entities.Count > 0 && lexicon.Entities[owner.Entities[0]].Kind is not EntityKind.Place;
        return isState || (word.Tag.IsNoun() && owner.Role is not null) ? complement : Argument.None;
    }

    /// <summary>«أعلن رفضه القرار», «أعرب عن دعم بلاده انضمام السويد»: the bare phrase right behind a verbal noun that has its owner.</summary>
    private Argument ObjectBehind(Annotation a, Predicate p, Argument matched)
    {
        if (matched.IsEmpty || matched.Phrase == p.Subject || matched.Phrase + 1 >= a.Phrases.Count)
            return Argument.None;
        if (a.ReadingOf(a.Words[matched.Word]) is not { LemmaId: >= 0 } noun || !lexicon.Lemmas[noun.LemmaId].IsMasdar)
            return Argument.None;
        bool owned = matched.Word + 1 < a.Phrases[matched.Phrase].EndWord || a.ReadingOf(a.Words[matched.Word]) is { Enclitic: not Enclitic.None };
        // «عن استنكارها واستهجانها القرار»
        int last = matched.Phrase;
        while (last + 2 < a.Phrases.Count && a.Phrases[last + 1].Coordinated == last && a.Phrases[last + 1].Class == NounClass.Act)
            last++;
        NounPhrase next = a.Phrases[last + 1];
        bool adjacent = next.FirstWord == a.Phrases[last].EndWord && next.IsBare && next.Coordinated < 0 && next.Apposed < 0;
        return owned && adjacent && next.Class != NounClass.Time && last + 1 != p.Subject ? Head(a, last + 1) : Argument.None;
    }

    /// <summary>Print hides most passives. A verb of force with no object anywhere has been done to its subject: <c>قتل ثلاثة جنود</c>.</summary>
    private static bool IsPassive(Predicate p, Sense sense, SlotFillers fillers)
    {
        if (p.Form.Has(FormTraits.Passive))
            return true;
        if (!p.Form.IsVerb || p.ObjectIsPronoun || !fillers.Object.IsEmpty || p.ComplementWord >= 0 || p.Antecedent >= 0 && p.Subject != p.Antecedent)
            return false;
        if (sense.Frame.RoleOf(SlotKind.Object) != ArgumentRole.Recipient || sense.Frame.RoleOf(SlotKind.Subject) != ArgumentRole.Actor)
            return false;
        return sense.Type is EventType.ASSAULT or EventType.COERCE or EventType.SANCTION;
    }

    /// <summary>Verb and noun together where they stand side by side (<c>قطعت علاقاتها</c>), else the verb.</summary>
    private static TextSpan TriggerSpan(Annotation a, Predicate p, Argument matched, SentenceContext context)
    {
        TextSpan verb = a.BareSpan(a.Words[p.Word]);
        if (matched.IsEmpty || matched.Phrase == p.Subject)
            return verb;
        context.Consumed.Add(matched.Word);
        return matched.Word == p.Word + 1 ? verb.Union(a.Words[matched.Word].Span) : verb;
    }

    private void SuppressContent(SentenceContext context, Predicate p, Sense sense, EventDraft draft)
    {
        Annotation a = context.Annotation;
        foreach (FrameSlot slot in sense.Frame.Slots)
        {
            if (slot.Role is not (ArgumentRole.Content or ArgumentRole.Fact))
                continue;
            (int start, int end) = Stretch(a, context, p, slot);
            if (start < 0)
                continue;
            if (slot.Role == ArgumentRole.Content)
                context.AddContent(start, end);
            else if (draft.Recipients.Count > 0)
                context.Accusations.Add(new SourceRange(start, end, draft.Recipients[0], Factuality.Actual));
            if (slot.Role == ArgumentRole.Fact && draft.Actors.Count > 0)
                context.Sources.Add(new SourceRange(start, end, draft.Actors[0], Factuality.Actual));
        }
        // Whatever the frame says of prepositions, an أن clause of a demand, promise, threat or refusal is its content.
        if (p.ComplementWord >= 0 && sense.Type is EventType.REQUEST or EventType.AGREE or EventType.THREATEN or EventType.REJECT or EventType.SUPPORT or EventType.CONCEDE)
            context.AddContent(p.ComplementWord, EndOfContent(a, context, p.ComplementWord));
    }

    private (int Start, int End) Stretch(Annotation a, SentenceContext context, Predicate p, FrameSlot slot)
    {
        if (slot.Kind == SlotKind.Clause && p.ComplementWord >= 0)
            return (p.ComplementWord, EndOfContent(a, context, p.ComplementWord));
        if (slot.Kind == SlotKind.Object && p.Object >= 0 && !p.ObjectIsPronoun)
            return (a.Phrases[p.Object].FirstWord, EndOfContent(a, context, a.Phrases[p.Object].FirstWord));
        if (slot.Kind != SlotKind.Preposition)
            return (-1, -1);
        foreach (int phrase in p.Prepositional)
        {
            NounPhrase np = a.Phrases[phrase];
            if ((slot.Prepositions & (1UL << np.Preposition)) != 0)
                return (np.FirstWord, EndOfContent(a, context, np.FirstWord));
        }
        // «دعا إلى أن»: the preposition stands before the complementiser.
        if (p.ComplementWord > 0 && a.Words[p.ComplementWord - 1].Tag == Tag.Preposition && PrepositionOf(a, p.ComplementWord - 1) is var index and >= 0 && (slot.Prepositions & (1UL << index)) != 0)
            return (p.ComplementWord, EndOfContent(a, context, p.ComplementWord));
        return (-1, -1);
    }

    private int PrepositionOf(Annotation a, int word) => a.ReadingOf(a.Words[word]) is { LemmaId: >= 0 } r ? lexicon.Lemmas[r.LemmaId].Preposition : -1;

    /// <summary>Content reaches to the next clause that tells something: a joined verb in the perfect, a participle, a full stop.</summary>
    internal static int EndOfContent(Annotation a, SentenceContext context, int start)
    {
        for (int w = start + 1; w < context.End; w++)
        {
            Word word = a.Words[w];
            if (word.Tag == Tag.Stop || word.Tag is Tag.Subordinator)
                return w;
            if (word.Tag is Tag.VerbPerfect or Tag.VerbAuxiliary && a.ReadingOf(word) is { } r && r.Has(Proclitics.Conjunction))
                return w;
            if (context.Predicates.IndexOfWord(w) is var at and >= 0 && OpeningOfTold(a, context, context.Predicates[at], start) is var opening and >= 0)
                return opening;
        }
        return context.End;
    }

    /// <summary>
    /// Where the clause of <paramref name="p"/> opens, if it tells something beside the content that starts at <paramref name="start"/>; −1 where it may belong to the content.
    /// </summary>
    private static int OpeningOfTold(Annotation a, SentenceContext context, Predicate p, int start)
    {
        // «هدد بالانسحاب، متهما الحركة»
        if (p.Link == ClauseLink.Participial)
            return p.Word;
        if (p.Link != ClauseLink.Coordinate)
            return -1;
        // «تطالب بتحقيق وتدعو الغرب»: joined to the verb that has the content, with no other between.
        if (p.Governor >= 0 && context.Predicates[p.Governor].Word < start)
            return p.Word;
        // «تطالب بتحقيق والسلطة تتهم»: a subject of its own, before its verb.
        bool hasOwnSubject = p is { Subject: >= 0, SubjectIsImplied: false } && p.ClauseStart == a.Phrases[p.Subject].FirstWord;
        return hasOwnSubject && p.ClauseStart > start ? p.ClauseStart : -1;
    }
}
