using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>
/// Codes event nouns that are asserted with their participants: <c>شن هجوما على</c>, <c>مقتل ثلاثة جنود</c>, <c>زيارته إلى أنقرة</c>; a noun that only names a topic is passed over.
/// </summary>
public sealed class NominalEventFinder(CompiledLexicon lexicon, SenseSelector senses, RoleFiller roles, AntecedentFinder antecedents, ConcernedFinder concerned)
{
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _fi = lexicon.PrepositionIndex("في");
    private readonly int _hawla = lexicon.PrepositionIndex("حول");
    private readonly int _bishan = lexicon.PrepositionIndex("بشأن");
    private readonly int _ma = lexicon.PrepositionIndex("مع");
    private readonly int _ila = lexicon.PrepositionIndex("إلى");
    private readonly int _an = lexicon.PrepositionIndex("عن");

    internal void Find(SentenceContext context)
    {
        Annotation a = context.Annotation;
        for (int w = context.First; w < context.End; w++)
        {
            Word word = a.Words[w];
            if (word.Tag == Tag.Phrase)
                CodePhrase(context, w);
            else if (word.Tag.IsNoun() && !IsConsumed(context, w) && EventLemma(a, word) is { } lemma)
                CodeNoun(context, w, lemma);
        }
    }

    /// <summary>True for a word that is part of a trigger, or joined to one: <c>أعرب عن استنكاره واستهجانه</c>.</summary>
    private static bool IsConsumed(SentenceContext context, int w)
    {
        Annotation a = context.Annotation;
        if (a.PhraseOfWord[w] < 0 || context.Consumed.Contains(w))
            return true;
        NounPhrase phrase = a.Phrases[a.PhraseOfWord[w]];
        return w == phrase.HeadWord && phrase.Coordinated >= 0 && a.Phrases[phrase.Coordinated].EndWord == phrase.FirstWord && context.Consumed.Contains(a.Phrases[phrase.Coordinated].HeadWord)
            && a.ReadingOf(a.Words[w]) is { Enclitic: not Enclitic.None };
    }

    private Lemma? EventLemma(Annotation a, Word word)
    {
        if (word.Chosen < 0)
            return null;
        Reading chosen = a.Readings[word.Chosen];
        Lemma? found = null;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            if (lemma.Class is not (LemmaClass.Noun or LemmaClass.Phrase) || reading.Form.IsVerb || reading.Proclitics != chosen.Proclitics || reading.Enclitic != chosen.Enclitic)
                continue;
            // المعارضة: whoever is meant goes before what is done; but معارضتها is what it does.
            if (lemma.Role is not null && r == word.Chosen && chosen.Enclitic == Enclitic.None)
                return null;
            if (lemma.Senses.Count > 0)
                found ??= lemma;
        }
        return found;
    }

    private void CodeNoun(SentenceContext context, int w, Lemma lemma)
    {
        Annotation a = context.Annotation;
        int phraseIndex = a.PhraseOfWord[w];
        NounPhrase phrase = a.Phrases[phraseIndex];
        (Predicate? governor, NounGovernment relation) = GovernorOf(context, phraseIndex);
        int carrier = CarrierBefore(a, phraseIndex);
        // «أثار القرار الإسرائيلي إدانات»: subject of the verb that has the noun as object, it does not decide it.
        if (carrier >= 0 && relation != NounGovernment.None && governor!.Subject == carrier)
            carrier = -1;
        if (PassReasonOf(context, w, phraseIndex, relation, carrier) is { } reason)
        {
            context.Pass(w, reason);
            return;
        }
        SlotFillers fillers = Fill(context, w, phraseIndex, governor, relation, lemma, carrier);
        Sense? sense = senses.Select(a, lemma.Senses, fillers, out _);
        if (sense is null)
        {
            context.Pass(w, PassReason.NoSenseFits);
            return;
        }
        var draft = new EventDraft
        {
            Sense = sense,
            Mode = sense.Mode,
            Lemma = lemma,
            TriggerWord = w,
            Trigger = TriggerSpan(a, w, governor, relation),
            Predicate = governor,
            IsNominal = true,
            CarrierWord = carrier < 0 ? -1 : a.Phrases[carrier].HeadWord,
            ScopeStart = governor?.ClauseStart ?? phrase.FirstWord,
            ScopeEnd = Math.Max(governor?.ClauseEnd ?? 0, phrase.EndWord + 8),
        };
        roles.FillNoun(a, draft, fillers, context.Memory);
        FillAccused(context, draft, w);
        if (draft.Sense.Type == Ontology.EventType.CONSULT && draft.Actors.Count > 0 && fillers.Subject.IsEmpty && fillers.Of.IsEmpty && HasPartner(fillers))
            AddConvener(context, draft, fillers, w, phraseIndex);
        if (draft is { Mode: "visit", Actors.Count: 0 } && phrase.Government == Government.Preposition && SubjectBefore(context, w, phraseIndex) is var visitor and >= 0)
        {
            roles.AddConvener(a, draft, new Argument(visitor, a.Phrases[visitor].HeadWord), context.Memory);
            if (draft.Recipients.Count == 0 && DestinationBefore(context, w) is { IsEmpty: false } host)
                roles.AddRecipient(a, draft, host, context.Memory);
        }
        if (IsReproach(context, draft, w))
            context.Pass(w, PassReason.Content);
        else if (!IsAsserted(draft, relation))
            context.Pass(w, PassReason.Unasserted);
        else if (IsHeadlineLabel(context, draft, relation))
            context.Pass(w, PassReason.Label);
        else
            Keep(context, draft, fillers);
    }

    /// <summary>Keeps the record; what it refuses, asks or promises is its content: <c>رفض إسرائيل إطلاق سراح المعتقلين</c>.</summary>
    private static void Keep(SentenceContext context, EventDraft draft, SlotFillers fillers)
    {
        context.Drafts.Add(draft);
        bool isVerbal = draft.Sense.Type is Ontology.EventType.REJECT or Ontology.EventType.REQUEST or Ontology.EventType.AGREE or Ontology.EventType.THREATEN;
        if (isVerbal && !fillers.Object.IsEmpty && context.Annotation.Phrases[fillers.Object.Phrase].Class == NounClass.Act)
            context.AddContent(fillers.Object.Word, context.Annotation.Phrases[fillers.Object.Phrase].EndWord);
    }

    private bool HasPartner(SlotFillers fillers)
    {
        foreach ((int preposition, Argument _) in fillers.Prepositional)
        {
            if (preposition == _ma)
                return true;
        }
        return false;
    }

    /// <summary>«قال الوزير عقب محادثات مع نظيره», «الوزير: مفاوضات مع قطر»: the other party to the talks is the subject of the clause, or whoever tells of them.</summary>
    private void AddConvener(SentenceContext context, EventDraft draft, SlotFillers fillers, int w, int phraseIndex)
    {
        int subject = context.Annotation.Phrases[phraseIndex].IsBare ? -1 : SubjectAround(context, w, phraseIndex);
        if (subject >= 0 && !fillers.Prepositional.Any(f => f.Argument.Phrase == subject))
        {
            roles.AddConvener(context.Annotation, draft, new Argument(subject, context.Annotation.Phrases[subject].HeadWord), context.Memory);
            return;
        }
        foreach (SourceRange source in context.Sources)
        {
            if (source.Holds(w) && !draft.Actors.Exists(x => x.Code == source.Source.Code))
            {
                draft.Actors.Insert(0, source.Source);
                return;
            }
        }
    }

    /// <summary>The subject of the clause that word <paramref name="w"/> stands in, or that it introduces; −1 where there is none.</summary>
    private static int SubjectAround(SentenceContext context, int w, int phraseIndex)
    {
        int before = SubjectBefore(context, w, phraseIndex);
        if (before >= 0)
            return before;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > w && p.Link is ClauseLink.Main or ClauseLink.Coordinate && p.Subject >= 0 && !p.SubjectIsImplied && IsSomeone(context.Annotation, p.Subject))
                return p.Subject;
        }
        return -1;
    }

    /// <summary>«اتهم الحركة بالتعنت»: what someone is accused of not doing is the accusation over again.</summary>
    private static bool IsReproach(SentenceContext context, EventDraft draft, int word) =>
        draft.Sense.Type == EventType.REJECT && context.Accusations.Exists(accusation => accusation.Holds(word));

    private PassReason? PassReasonOf(SentenceContext context, int w, int phraseIndex, NounGovernment relation, int carrier)
    {
        Annotation a = context.Annotation;
        NounPhrase phrase = a.Phrases[phraseIndex];
        if (context.IsContent(w))
            return PassReason.Content;
        if (!IsCarried(a, phrase, w))
            return PassReason.InsidePhrase;
        return carrier < 0 && (IsTopic(phrase, relation) || (relation == NounGovernment.None && HangsOnTopic(a, phraseIndex))) ? PassReason.Topic : null;
    }

    /// <summary>A bare noun is a topic until participants, or a verb that makes it happen, assert it.</summary>
    private static bool IsAsserted(EventDraft draft, NounGovernment relation) =>
        draft.Actors.Count + draft.Recipients.Count > 0 || relation is NounGovernment.Light or NounGovernment.Happens or NounGovernment.Undergone;

    /// <summary>«اغتيال فلان.. شهادات جديدة»: a headline begins by naming its topic.</summary>
    private static bool IsHeadlineLabel(SentenceContext context, EventDraft draft, NounGovernment relation) =>
        relation == NounGovernment.None && draft.Actors.Count == 0
        && context.Annotation.Sentences[context.Sentence].Span.Start < context.Annotation.Document.TitleLength
        && context.Annotation.Phrases[context.Annotation.PhraseOfWord[draft.TriggerWord]].IsBare;

    /// <summary><c>اتهمها بقصف المدينة</c>: the accused is the actor of the act.</summary>
    private static void FillAccused(SentenceContext context, EventDraft draft, int word)
    {
        if (draft.Actors.Count > 0)
            return;
        foreach (SourceRange accusation in context.Accusations)
        {
            if (accusation.Holds(word))
                draft.Actors.Add(accusation.Source);
        }
    }

    /// <summary>True for the head of a phrase, or a complement of a noun that only frames it: <c>عملية اغتيال</c>, <c>سلسلة غارات</c>, <c>قرار الانسحاب</c>.</summary>
    private bool IsCarried(Annotation a, NounPhrase phrase, int w)
    {
        for (int h = phrase.HeadWord; h < w; h++)
        {
            Word head = a.Words[h];
            if (head.Tag is Tag.Number or Tag.Quantifier || head.Tag.IsAdjective())
                continue;
            if (a.ReadingOf(head) is not { LemmaId: >= 0 } reading || !IsCarrier(lexicon.Lemmas[reading.LemmaId]))
                return false;
        }
        return true;
    }

    private static bool IsCarrier(Lemma lemma) =>
        lemma.Class == LemmaClass.Noun && lemma.Senses.Count == 0
        && (lemma.NounClass is NounClass.Act or NounClass.Quantity or NounClass.Decision or NounClass.Plan || lemma.VerbKind is VerbKind.Light or VerbKind.Happen or VerbKind.Aspect or VerbKind.Future or VerbKind.Undergo or VerbKind.Fail);

    /// <summary>The verb that governs the noun, and how.</summary>
    private static (Predicate? Governor, NounGovernment Relation) GovernorOf(SentenceContext context, int phrase)
    {
        Annotation a = context.Annotation;
        int joined = FirstOfJoined(a, phrase);
        (Predicate? Governor, NounGovernment Relation) describing = (null, NounGovernment.None);
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            bool isSubject = p.Subject == joined && !p.SubjectIsImplied;
            bool isObject = p.Object == joined || p.SecondObject == joined || (p.Antecedent == joined && p.AntecedentPreposition >= 0);
            bool isComplement = p.Prepositional.Contains(joined) && !HangsOnNoun(a, p, joined) && TakesPreposition(p, a.Phrases[joined].Preposition);
            isObject |= isComplement;
            if (!isSubject && !isObject)
                continue;
            // «وجهت القوات ضربة استهدفت معسكرا»: the verb that has the noun as object says more than the clause that describes it.
            if (isSubject && p.Antecedent == joined)
                describing = (p, SubjectRelation(p));
            else
                return (p, isSubject ? SubjectRelation(p) : ObjectRelation(p));
        }
        return describing;
    }

    /// <summary>قام بـ, شرع في, أدى إلى: the preposition is the verb's own.</summary>
    private static bool TakesPreposition(Predicate p, int preposition) =>
        p.Lemma.VerbKind == VerbKind.Cause || p.Lemma.Frame?.RoleOfPreposition(preposition) is ArgumentRole.Content;

    /// <summary>«جدد التنديد باغتيال»: the phrase belongs to the noun right before it, not to the verb.</summary>
    private static bool HangsOnNoun(Annotation a, Predicate p, int phrase)
    {
        int before = phrase - 1;
        return before >= 0 && (p.Object == before || p.Prepositional.Contains(before)) && a.Phrases[before].Class == NounClass.Act && a.Phrases[before].EndWord == a.Phrases[phrase].Opening;
    }

    private static NounGovernment SubjectRelation(Predicate p) => p.Lemma.VerbKind switch
    {
        VerbKind.Happen or VerbKind.Cause or VerbKind.Copula or VerbKind.Aspect => NounGovernment.Happens,
        VerbKind.Light when p.Form.Has(FormTraits.Passive) || p.Object < 0 => NounGovernment.Happens,
        _ => NounGovernment.None,
    };

    private static NounGovernment ObjectRelation(Predicate p) => p.Lemma.VerbKind switch
    {
        VerbKind.Light => NounGovernment.Light,
        VerbKind.Undergo => NounGovernment.Undergone,
        VerbKind.Cause => NounGovernment.Happens,
        // «اعتبر قتل الصحفية جريمة» judges what others did.
        VerbKind.Report when p.SecondObject >= 0 && p.Lemma.Frame?.RoleOf(SlotKind.SecondObject) is not null => NounGovernment.None,
        VerbKind.Aspect or VerbKind.Future or VerbKind.Fail or VerbKind.Possible or VerbKind.Report or VerbKind.Deny => NounGovernment.Controlled,
        _ => NounGovernment.None,
    };

    /// <summary>«تحقيق في», «مباحثات حول», «بشأن»: what is talked about; «لقصف»: what is aimed at.</summary>
    private bool IsTopic(NounPhrase phrase, NounGovernment relation)
    {
        if (phrase.Government != Government.Preposition)
            return false;
        if (phrase.Preposition == _hawla || phrase.Preposition == _bishan)
            return true;
        if (phrase.Preposition == _an)
            return relation == NounGovernment.None;
        return phrase.Preposition == _lam && relation is NounGovernment.None;
    }

    /// <summary>«تحقيق في اغتيال», «خبر عن اقتحام»: what another act or report is about.</summary>
    private static bool HangsOnTopic(Annotation a, int phraseIndex)
    {
        NounPhrase phrase = a.Phrases[phraseIndex];
        if (phrase.Government != Government.Preposition || phraseIndex == 0)
            return false;
        NounPhrase before = a.Phrases[phraseIndex - 1];
        return before.EndWord == phrase.Opening && before.Class is NounClass.Act or NounClass.Speech or NounClass.Document or NounClass.Abstract;
    }

    private SlotFillers Fill(SentenceContext context, int w, int phraseIndex, Predicate? governor, NounGovernment relation, Lemma lemma, int carrier)
    {
        Annotation a = context.Annotation;
        NounPhrase phrase = a.Phrases[phraseIndex];
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        fillers.IsNominal = true;
        fillers.Of = OwnerOf(context, w, phraseIndex, governor);
        if (governor is not null)
            FillFromGovernor(a, fillers, governor, relation, phraseIndex, lemma);
        AddFollowing(a, fillers, phraseIndex, context.End);
        // «أثار الخطاب انتقادات لألمانيا»: whoever is named as blamed is, not the cause.
        if (relation == NounGovernment.Happens && IsBlame(lemma) && fillers.Prepositional.Any(f => f.Preposition == _lam))
            fillers.Object = Argument.None;
        if (fillers.Object.IsEmpty && !fillers.Of.IsEmpty)
            fillers.Object = ObjectBehind(a, phraseIndex, fillers.Of, governor);
        if (relation == NounGovernment.Happens && governor is not null)
            AddGovernorPhrases(a, fillers, governor, phraseIndex);
        antecedents.AddPronouns(context, fillers, phrase.EndWord, Math.Min(context.End, phrase.EndWord + 1), fillers.Subject.Phrase);
        if (relation is NounGovernment.Light or NounGovernment.Happens && governor is { AntecedentPreposition: < 0 } && governor.Word < w)
            antecedents.AddPronouns(context, fillers, governor.Word + 1, phrase.FirstWord, governor.Subject);
        if (carrier >= 0 && fillers.Subject.IsEmpty)
            fillers.Subject = OwnerOf(context, a.Phrases[carrier].HeadWord, carrier, governor);
        return fillers;
    }

    /// <summary>
    /// «تنظيم الطلاب مظاهرة», «قرار الحكومة الانسحاب», «نية تركيا بالانسحاب»: the phrase right before that names who acts, and whether it is done or meant; −1 where there is none.
    /// </summary>
    private int CarrierBefore(Annotation a, int phraseIndex)
    {
        int before = phraseIndex - 1;
        NounPhrase phrase = a.Phrases[phraseIndex];
        if (before < 0 || a.Phrases[before].EndWord != phrase.Opening || !(phrase.IsBare || phrase.Preposition == _ba || phrase.Preposition == _fi || phrase.Preposition == _lam))
            return -1;
        if (a.ReadingOf(a.Words[a.Phrases[before].HeadWord]) is not { LemmaId: >= 0 } head || lexicon.Lemmas[head.LemmaId] is not { Class: LemmaClass.Noun } lemma)
            return -1;
        if (phrase.Preposition == _lam && lemma.NounClass != NounClass.Plan)
            return -1;
        bool names = lemma.NounClass is NounClass.Decision or NounClass.Plan || lemma.VerbKind == VerbKind.Future;
        return names || (phrase.IsBare && lemma.VerbKind == VerbKind.Light) ? before : -1;
    }

    private static void FillFromGovernor(Annotation a, SlotFillers fillers, Predicate governor, NounGovernment relation, int phrase, Lemma lemma)
    {
        // «شهدت المدينة هجوما»: some verbs have the place as subject.
        if (governor.Lemma.Frame?.RoleOf(SlotKind.Subject) == ArgumentRole.Place)
            return;
        Argument subject = governor.Subject < 0 || governor.Subject == phrase ? Argument.None : new Argument(governor.Subject, a.Phrases[governor.Subject].HeadWord);
        switch (relation)
        {
            // «أثار متظاهرون شغبا»
            case NounGovernment.Happens when governor.Lemma.VerbKind == VerbKind.Cause && governor.Object == phrase && !IsBlame(lemma) && IsSomeone(a, governor.Subject):
            case NounGovernment.Light:
                fillers.Subject = subject;
                break;
            // «أثار القرار إدانات»
            case NounGovernment.Happens when governor.Lemma.VerbKind == VerbKind.Cause && governor.Object == phrase && IsBlame(lemma):
            case NounGovernment.Undergone:
                fillers.Object = subject;
                break;
            // أعلن الجيش إسقاط طائرة: the one who tells did it, unless another is named.
            case NounGovernment.Controlled when lemma.IsSuffered && governor.Lemma.VerbKind == VerbKind.Report:
                break;
            case NounGovernment.Controlled when governor.Lemma.VerbKind != VerbKind.Report || fillers.Of.IsEmpty || !a.Words[fillers.Of.Word].Tag.IsAdjective():
                fillers.Subject = subject;
                fillers.SubjectIsReporter = governor.Lemma.VerbKind == VerbKind.Report;
                break;
        }
    }

    private static bool IsBlame(Lemma lemma) => lemma.Senses.Any(sense => sense.Type == EventType.ACCUSE && sense.With.Count == 0);

    /// <summary>«رفض أنقرة طلب العضوية», «رفضها التقرير»: after its owner a verbal noun may have its object, bare.</summary>
    private Argument ObjectBehind(Annotation a, int phraseIndex, Argument owner, Predicate? governor)
    {
        int next = phraseIndex + 1;
        if (next >= a.Phrases.Count || governor is not null && (governor.Subject == next || governor.Object == next || governor.SecondObject == next))
            return Argument.None;
        NounPhrase phrase = a.Phrases[next];
        // «قتل الصحفية البطلة شيرين»: a name behind a person is hers.
        if (phrase.Class is NounClass.Person or NounClass.Unknown && a.Words[phrase.EndWord - 1].Tag == Tag.Name && IsPerson(a, owner.Word))
            return Argument.None;
        return phrase.IsBare && phrase.Coordinated < 0 && phrase.FirstWord == a.Phrases[phraseIndex].EndWord && phrase.Class != NounClass.Time ? new Argument(next, phrase.HeadWord) : Argument.None;
    }

    private bool IsPerson(Annotation a, int word) =>
        a.Words[word].Tag == Tag.NounDefinite && a.ReadingOf(a.Words[word]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].NounClass == NounClass.Person;

    private static bool IsSomeone(Annotation a, int phrase) =>
        phrase >= 0 && (a.Phrases[phrase].Class is NounClass.Person or NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group or NounClass.Head or NounClass.Spokesman || a.Words[a.Phrases[phrase].HeadWord].Tag == Tag.Name);

    private Argument OwnerOf(SentenceContext context, int w, int phraseIndex, Predicate? governor)
    {
        Annotation a = context.Annotation;
        NounPhrase phrase = a.Phrases[phraseIndex];
        if (a.ReadingOf(a.Words[w]) is { Enclitic: not Enclitic.None } reading)
        {
            int preferred = governor is { SubjectIsImplied: false } && governor.Subject != phraseIndex ? governor.Subject : SubjectBefore(context, w, phraseIndex);
            if (reading.Enclitic is Enclitic.Na or Enclitic.Ya)
                return SpeakerOf(context, w);
            int antecedent = antecedents.Find(context, reading.Enclitic, phrase.FirstWord, preferred, excluded: -1);
            return antecedent < 0 ? Argument.None : new Argument(antecedent, a.Phrases[antecedent].HeadWord);
        }
        for (int i = w + 1; i < phrase.EndWord; i++)
        {
            Word word = a.Words[i];
            if (word.Tag.IsNoun() || word.Tag is Tag.Name or Tag.Foreign or Tag.Number or Tag.Quantifier || IsNisba(a, word))
                return new Argument(phraseIndex, i);
        }
        return Argument.None;
    }

    /// <summary>«انسحبت القوات بعد قصفها المدينة»: a pronoun on an act is most often the subject of the clause that it stands in.</summary>
    private static int SubjectBefore(SentenceContext context, int w, int phraseIndex)
    {
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < w && w < p.ClauseEnd && p.Subject >= 0 && p.Subject != phraseIndex)
                return IsSomeone(context.Annotation, p.Subject) ? p.Subject : -1;
        }
        return -1;
    }

    /// <summary>«وصل الرئيس إلى الدوحة في زيارة»: where the one who visits has come to.</summary>
    private Argument DestinationBefore(SentenceContext context, int w)
    {
        Annotation a = context.Annotation;
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > w || w >= p.ClauseEnd)
                continue;
            foreach (int phrase in p.Prepositional)
            {
                if (a.Phrases[phrase].Preposition == _ila)
                    return new Argument(phrase, a.Phrases[phrase].HeadWord);
            }
        }
        return Argument.None;
    }

    /// <summary>«دعمنا»: ours is the speaker's.</summary>
    private static Argument SpeakerOf(SentenceContext context, int w)
    {
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < w && p.Lemma.VerbKind == VerbKind.Report && p.Subject >= 0)
                return new Argument(p.Subject, context.Annotation.Phrases[p.Subject].HeadWord);
        }
        return Argument.None;
    }

    private bool IsNisba(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId].Class == LemmaClass.Nisba)
                return true;
        }
        return false;
    }

    /// <summary>Prepositional phrases right behind the noun's phrase are its own.</summary>
    private static void AddFollowing(Annotation a, SlotFillers fillers, int phraseIndex, int end)
    {
        int reach = a.Phrases[phraseIndex].EndWord;
        for (int next = phraseIndex + 1; next < a.Phrases.Count && next <= phraseIndex + 5; next++)
        {
            NounPhrase phrase = a.Phrases[next];
            int opening = phrase.Opening;
            if (opening >= end || opening > reach + 1)
                return;
            reach = phrase.EndWord;
            if (phrase.Coordinated >= 0 || phrase.Apposed >= 0)
                continue;
            if (phrase.Government == Government.Bare)
                return;
            if (phrase.Government == Government.Preposition)
                fillers.AddPrepositional(phrase.Preposition, new Argument(next, phrase.HeadWord));
        }
    }

    private static void AddGovernorPhrases(Annotation a, SlotFillers fillers, Predicate governor, int phraseIndex)
    {
        foreach (int phrase in governor.Prepositional)
        {
            // «يأتي الهدم قبل زيارة للرئيس»: what hangs on another noun is not the act's.
            bool hangs = phrase > 0 && phrase - 1 != phraseIndex && a.Phrases[phrase - 1].EndWord == a.Phrases[phrase].Opening && a.Phrases[phrase - 1].Class == NounClass.Act;
            if (phrase != phraseIndex && !hangs && !fillers.Prepositional.Any(f => f.Argument.Phrase == phrase))
                fillers.AddPrepositional(a.Phrases[phrase].Preposition, new Argument(phrase, a.Phrases[phrase].HeadWord));
        }
    }

    private static Text.TextSpan TriggerSpan(Annotation a, int w, Predicate? governor, NounGovernment relation)
    {
        Text.TextSpan noun = a.BareSpan(a.Words[w]);
        bool joins = relation == NounGovernment.Light && governor is not null && governor.Word == w - 1 && governor.Form.IsVerb;
        return joins ? a.BareSpan(a.Words[governor!.Word]).Union(noun) : noun;
    }

    /// <summary>A fixed phrase (<c>على أهبة الاستعداد</c>) is said of the nearest phrase before it, else of the one behind.</summary>
    private void CodePhrase(SentenceContext context, int w)
    {
        Annotation a = context.Annotation;
        if (context.IsContent(w) || a.ReadingOf(a.Words[w]) is not { LemmaId: >= 0 } reading)
            return;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        (Predicate? governor, int subject) = SubjectOfPhrase(context, w);
        if (subject >= 0)
            fillers.Subject = new Argument(subject, a.Phrases[subject].HeadWord);
        AddPhrasesAfter(a, fillers, w, context.End);
        Sense? sense = senses.Select(a, lemma.Senses, fillers, out _);
        if (sense is null)
            return;
        var draft = new EventDraft
        {
            Sense = sense,
            Mode = sense.Mode,
            Lemma = lemma,
            TriggerWord = w,
            Trigger = a.BareSpan(a.Words[w]),
            Predicate = governor,
            ScopeStart = context.First,
            ScopeEnd = Math.Min(context.End, w + 12),
        };
        roles.FillVerb(a, draft, fillers, passive: false, context.Memory);
        concerned.Add(context, draft, fillers, subject);
        if (draft.Actors.Count + draft.Recipients.Count > 0)
            context.Drafts.Add(draft);
    }

    private static int FirstOfJoined(Annotation a, int phrase)
    {
        while (a.Phrases[phrase].Coordinated >= 0)
            phrase = a.Phrases[phrase].Coordinated;
        return phrase;
    }

    private static (Predicate? Governor, int Subject) SubjectOfPhrase(SentenceContext context, int w)
    {
        Annotation a = context.Annotation;
        // A nominal sentence: the topic stands right before.
        if (w > context.First && a.PhraseOfWord[w - 1] >= 0 && a.Phrases[a.PhraseOfWord[w - 1]].IsBare)
            return (null, FirstOfJoined(a, a.PhraseOfWord[w - 1]));
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < w && p.Subject >= 0 && p.Link != ClauseLink.Relative)
                return (p, p.Subject);
        }
        for (int i = w - 1; i >= context.First; i--)
        {
            int phrase = a.PhraseOfWord[i];
            if (phrase >= 0 && a.Phrases[phrase] is { IsBare: true, Coordinated: < 0 })
                return (null, phrase);
        }
        return (null, -1);
    }

    private static void AddPhrasesAfter(Annotation a, SlotFillers fillers, int w, int end)
    {
        for (int i = w + 1; i < end && i < w + 10; i++)
        {
            if (a.Words[i].Tag.IsVerb() || a.Words[i].Tag == Tag.Stop)
                return;
            int index = a.PhraseOfWord[i];
            if (index < 0)
                continue;
            NounPhrase phrase = a.Phrases[index];
            Argument argument = new(index, phrase.HeadWord);
            if (phrase.Government == Government.Preposition)
                fillers.AddPrepositional(phrase.Preposition, argument);
            else if (phrase.IsBare && i == w + 1)
                (fillers.Of, fillers.Object) = (argument, argument);
            i = phrase.EndWord - 1;
        }
    }

    /// <summary>What a verb does to the event noun it governs.</summary>
    private enum NounGovernment : byte
    {
        None,

        /// <summary>Its subject does it: <c>شن هجوما</c>.</summary>
        Light,

        /// <summary>Its subject suffers it: <c>تعرض لهجوم</c>.</summary>
        Undergone,

        /// <summary>It happens: <c>اندلعت اشتباكات</c>.</summary>
        Happens,

        /// <summary>Its subject plans, begins, denies or announces it: <c>قرر سحب قواته</c>.</summary>
        Controlled,
    }
}
