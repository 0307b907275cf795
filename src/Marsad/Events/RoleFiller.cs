using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events;

/// <summary>Puts the phrases in a trigger's slots into the roles that its frame gives them.</summary>
public sealed class RoleFiller(CompiledLexicon lexicon, ActorResolver resolver)
{
    private readonly ulong _agentMask = MaskOf(lexicon, "من قبل", "على يد", "على أيدي", "من جانب", "من طرف", "من لدن");
    private readonly ulong _matterMask = MaskOf(lexicon, "حول", "بشأن", "إزاء", "تجاه", "حيال", "بسبب", "من", "على");
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int[] _objectPrepositions =
        [lexicon.PrepositionIndex("على"), lexicon.PrepositionIndex("إلى"), lexicon.PrepositionIndex("ضد"), lexicon.PrepositionIndex("بحق"), lexicon.PrepositionIndex("ل")];
    private readonly int _min = lexicon.PrepositionIndex("من");
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _ala = lexicon.PrepositionIndex("على");
    private readonly int _ma = lexicon.PrepositionIndex("مع");
    private readonly int _bayna = lexicon.PrepositionIndex("بين");

    /// <summary>Fills <paramref name="draft"/>'s roles for a verb: active, or passive where the subject is the one acted upon.</summary>
    public void FillVerb(Annotation a, EventDraft draft, SlotFillers fillers, bool passive, ArticleMemory memory)
    {
        Frame frame = draft.Sense.Frame;
        if (passive)
        {
            Add(a, draft, DeployedRole(draft, frame) ?? frame.RoleOf(SlotKind.Object), fillers.Subject, memory);
        }
        else
        {
            Add(a, draft, frame.RoleOf(SlotKind.Subject), fillers.Subject, memory);
            Add(a, draft, frame.RoleOf(SlotKind.Object), fillers.Object, memory);
            Add(a, draft, frame.RoleOf(SlotKind.SecondObject), fillers.SecondObject, memory);
        }
        Add(a, draft, frame.RoleOf(SlotKind.Of), fillers.Of, memory);
        Add(a, draft, ArgumentRole.Recipient, fillers.ObjectOfNoun, memory);
        AddPrepositional(a, draft, frame, fillers, frame.RoleOf(SlotKind.Subject), memory);
        if (draft.Recipients.Count == 0 && draft.Sense.Type == Ontology.EventType.REQUEST)
            AddYielder(a, draft, frame, fillers, memory);
        if (draft.Recipients.Count == 0 && ConcernsSomeone(draft))
            AddContentOwner(a, draft, fillers, memory);
    }

    /// <summary>Puts who stands in <paramref name="argument"/> before the other parties to talks.</summary>
    public void AddConvener(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory)
    {
        List<ActorReference> others = [.. draft.Actors];
        draft.Actors.Clear();
        AddAll(a, draft.Actors, argument, memory);
        foreach (ActorReference other in others)
            AddOne(draft.Actors, other);
    }

    /// <summary>Adds who stands in <paramref name="argument"/> as the one acted upon.</summary>
    public void AddRecipient(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory) => Add(a, draft, ArgumentRole.Recipient, argument, memory);

    /// <summary>As <see cref="AddRecipient"/>, where that is not the actor over again.</summary>
    public void AddOther(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory)
    {
        AddAll(a, draft.Recipients, argument, memory);
        draft.Recipients.RemoveAll(x => draft.Actors.Exists(actor => actor.Code.Country == x.Code.Country));
    }

    /// <summary>Fills the roles for a noun: by its own frame, or by that of the verb whose verbal noun it is.</summary>
    public void FillNoun(Annotation a, EventDraft draft, SlotFillers fillers, ArticleMemory memory)
    {
        Frame frame = draft.Sense.Frame;
        ArgumentRole? subject = frame.RoleOf(SlotKind.Subject);
        ArgumentRole? own = frame.RoleOf(SlotKind.Of);
        // «أعلنت الوزارة استسلام الجنود»: who announces it is not who did it, where that one is named.
        bool ownerNamed = !fillers.Of.IsEmpty && (own == ArgumentRole.Actor || own is null && OwnerActs(draft, frame));
        // «تعرض لحملة اعتقالات من قبل الجيش»
        bool agentNamed = frame.RoleOf(SlotKind.Object) is not null && HasAgent(fillers);
        if (!(fillers.SubjectIsReporter && ownerNamed) && !agentNamed)
            Add(a, draft, subject ?? ArgumentRole.Actor, fillers.Subject, memory);
        if (own is not null)
        {
            AddOwner(a, draft, own.Value, fillers.Of, memory);
        }
        else
        {
            bool objectByLam = !fillers.Of.IsEmpty && frame.RoleOfPreposition(_lam) is null && IsFollowedByLam(a, draft);
            bool ownerActs = objectByLam || !fillers.Object.IsEmpty || OwnerActs(draft, frame) || !fillers.Subject.IsEmpty && frame.RoleOf(SlotKind.Object) is null;
            AddOwner(a, draft, ownerActs ? subject : (draft.Actors.Count == 0 ? DeployedRole(draft, frame) : null) ?? frame.RoleOf(SlotKind.Object) ?? subject, fillers.Of, memory);
            if (objectByLam)
                AddAt(a, draft, frame.RoleOf(SlotKind.Object), fillers, _lam, memory);
            if (frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient)
                AddByPreposition(a, draft, frame, fillers, memory);
        }
        Add(a, draft, frame.RoleOf(SlotKind.Object) ?? ArgumentRole.Recipient, fillers.Object, memory);
        AddPrepositional(a, draft, frame, fillers, subject ?? ArgumentRole.Actor, memory);
        if (draft.Recipients.Count == 0 && draft.Sense.Type == Ontology.EventType.REQUEST)
            AddYielder(a, draft, frame, fillers, memory);
        if (draft.Recipients.Count == 0 && draft.Sense.Type == Ontology.EventType.PROTEST)
            AddOpposed(a, draft, fillers, memory);
        if (draft.Recipients.Count == 0 && ConcernsSomeone(draft))
            AddContentOwner(a, draft, fillers, memory);
    }

    /// <summary>True for refusals, promises, threats and blame, whose content tells whom they concern.</summary>
    internal static bool ConcernsSomeone(EventDraft draft) =>
        draft.Sense.Type is Ontology.EventType.REJECT or Ontology.EventType.AGREE or Ontology.EventType.THREATEN or Ontology.EventType.ACCUSE;

    /// <summary>«القوات الروسية التي تم نشرها»: forces that are sent are their state's, where no one else is said to send them.</summary>
    private static ArgumentRole? DeployedRole(EventDraft draft, Frame frame) =>
        draft.Sense.Type == Ontology.EventType.MOBILIZE && frame.RoleOf(SlotKind.Object) == ArgumentRole.None ? ArgumentRole.Actor : null;

    /// <summary>
    /// What follows a verbal noun is its object (<c>اعتقال ناشط</c>), but for words, which belong to the one who says them: <c>رفض روسيا</c>, <c>مطالبة المعارضة</c>.
    /// </summary>
    private static bool OwnerActs(EventDraft draft, Frame frame) =>
        frame.RoleOf(SlotKind.Object) is null
        || draft.Sense.Type is Ontology.EventType.REJECT or Ontology.EventType.REQUEST or Ontology.EventType.THREATEN or Ontology.EventType.AGREE or Ontology.EventType.CONSULT;

    private bool HasAgent(SlotFillers fillers)
    {
        foreach ((int p, Argument _) in fillers.Prepositional)
        {
            if (p >= 0 && (_agentMask & (1UL << p)) != 0)
                return true;
        }
        return false;
    }

    private static bool IsFollowedByAct(Annotation a, int phrase) =>
        phrase + 1 < a.Phrases.Count && a.Phrases[phrase + 1] is { IsBare: true, Class: NounClass.Act, Coordinated: < 0 } act && act.FirstWord == a.Phrases[phrase].EndWord;

    /// <summary>«قصف روسيا للمدينة»: the object right behind the noun's own phrase.</summary>
    private bool IsFollowedByLam(Annotation a, EventDraft draft)
    {
        int phrase = a.PhraseOfWord[draft.TriggerWord];
        return phrase >= 0 && phrase + 1 < a.Phrases.Count && a.Phrases[phrase + 1].Preposition == _lam && a.Phrases[phrase + 1].Opening == a.Phrases[phrase].EndWord;
    }

    /// <summary>A verbal noun's object also stands after a preposition: <c>شن غزوا على العراق</c>, <c>وجه انتقادات إلى الحكومة</c>.</summary>
    private void AddByPreposition(Annotation a, EventDraft draft, Frame frame, SlotFillers fillers, ArticleMemory memory)
    {
        // «إدانة للهجوم على المدينة»: the nearest is the noun's own.
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (draft.Recipients.Count == 0 && _objectPrepositions.Contains(preposition) && frame.RoleOfPreposition(preposition) is null)
                Add(a, draft, ArgumentRole.Recipient, argument, memory);
        }
    }

    private void AddAt(Annotation a, EventDraft draft, ArgumentRole? role, SlotFillers fillers, int preposition, ArticleMemory memory)
    {
        foreach ((int p, Argument argument) in fillers.Prepositional)
        {
            if (p == preposition)
                Add(a, draft, role, argument, memory);
        }
    }

    /// <summary>A nisba after the noun is its actor even where a complement would be its object: <c>القصف الإسرائيلي</c>.</summary>
    private void AddOwner(Annotation a, EventDraft draft, ArgumentRole? role, Argument owner, ArticleMemory memory)
    {
        if (owner.IsEmpty)
            return;
        // «القصف الإسرائيلي», but «اتهام الحوثيين»: people in the plural are a noun.
        bool nisba = a.Words[owner.Word].Tag.IsAdjective() && a.ReadingOf(a.Words[owner.Word]) is not { Form: { Gender: Gender.Masculine, Number: Number.Plural } };
        Add(a, draft, nisba && role == ArgumentRole.Recipient ? ArgumentRole.Actor : role, owner, memory);
        if (nisba && draft.Actors.Count > 0 && draft.Actors[^1].Code.Role == "CVL")
            draft.Actors[^1] = draft.Actors[^1] with { Code = new EntityCode(draft.Actors[^1].Code.Country, "GOV") };
    }

    private void AddPrepositional(Annotation a, EventDraft draft, Frame frame, SlotFillers fillers, ArgumentRole? agentRole, ArticleMemory memory)
    {
        ulong filled = fillers.ObjectOfNoun.IsEmpty || draft.Recipients.Count == 0 ? 0 : ulong.MaxValue;
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (preposition < 0 || resolver.IsWholeOfPart(a, argument.Phrase) || IsPartOfTitle(a, draft, fillers.Subject, preposition, argument, memory))
                continue;
            ArgumentRole? role = frame.RoleOfPreposition(preposition);
            // «رحب بمشاركة الجميع في التحقيق باغتيال الصحفية»: the first phrase fills the slot, the second hangs on what is between.
            if (role == ArgumentRole.Recipient && ((filled & (1UL << preposition)) != 0 || (draft.Recipients.Count > 0 && a.Phrases[argument.Phrase].Class == NounClass.Act)))
                continue;
            int recipients = draft.Recipients.Count;
            bool isAgent = role is null && (_agentMask & (1UL << preposition)) != 0;
            // «طالبت بلاده من قبل السويد بتسليمهم»: after a subject من قبل is "before".
            if (isAgent && !draft.IsNominal && draft.Actors.Count > 0)
                role = fillers.Object.IsEmpty && draft.Recipients.Count == 0 ? frame.RoleOf(SlotKind.Object) : null;
            else if (isAgent)
                role = agentRole;
            if (role is null && preposition == _bayna && IsSymmetric(frame))
                role = ArgumentRole.Actor;
            // «الممر الاقتصادي بين الصين وباكستان», «الحدود مع سوريا»: what is between or beside a place is no party.
            if ((preposition == _bayna || preposition == _ma) && LiesBesidePlace(a, argument.Phrase))
                continue;
            // «انتقادات من نواب», «إطلاق نار من مسلحين»
            if (role is null && preposition == _min && draft.IsNominal && draft.Actors.Count == 0 && !IsPerson(a, fillers.Of) && IsHuman(a, argument))
                role = ArgumentRole.Actor;
            // «أطلقت الغاز لتفريق المحتجين»
            if (role is null or ArgumentRole.None or ArgumentRole.Content && preposition == _lam && draft.Sense.Type == Ontology.EventType.ASSAULT && draft.Recipients.Count == 0
                && IsDeedDone(a, argument) && argument.Word + 1 < a.Phrases[argument.Phrase].EndWord)
            {
                AddAll(a, draft.Recipients, new Argument(argument.Phrase, argument.Word + 1), memory);
                continue;
            }
            // «زيارة مقررة للرئيس الأميركي لإسرائيل»
            if (preposition == _lam && draft is { IsNominal: true, Mode: "visit", Actors.Count: 0 } && fillers.Subject.IsEmpty && fillers.Of.IsEmpty && a.Phrases[argument.Phrase].Class is NounClass.Person or NounClass.Head)
                role = ArgumentRole.Actor;
            // «الطلب من السكان المغادرة»
            if (preposition == _min && draft.IsNominal && draft.Sense.Type == Ontology.EventType.REQUEST && IsHuman(a, argument) && IsFollowedByAct(a, argument.Phrase))
                role = ArgumentRole.Recipient;
            // «استشهد برصاص الاحتلال»
            if (role is null && preposition == _ba && draft.Sense.Type == Ontology.EventType.ASSAULT && draft.Actors.Count == 0 && WeaponOwner(a, argument) is { IsEmpty: false } owner)
            {
                Add(a, draft, ArgumentRole.Actor, owner, memory);
                continue;
            }
            // «دعوتها لإسرائيل لإجراء تحقيق»: what is asked for is an act; someone there is the one asked.
            if (role == ArgumentRole.Content && preposition != _ba && draft.Recipients.Count == 0 && frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient && IsHuman(a, argument))
                role = ArgumentRole.Recipient;
            Add(a, draft, role, argument, memory);
            if (role == ArgumentRole.Recipient && (draft.Recipients.Count > recipients || a.Phrases[argument.Phrase].Class is NounClass.Act))
                filled |= 1UL << preposition;
        }
    }

    private static bool LiesBesidePlace(Annotation a, int phrase)
    {
        int before = phrase - 1;
        while (before > 0 && a.Phrases[phrase].Coordinated == before)
            phrase = before--;
        return before >= 0 && a.Phrases[before].EndWord == a.Phrases[phrase].Opening && a.Phrases[before].Class == NounClass.Place;
    }

    /// <summary>«الأمين العام للأمم المتحدة», «وزير الخارجية بجمهورية المجر»: the body right behind an office, for which it acts, is no party of its own.</summary>
    private bool IsPartOfTitle(Annotation a, EventDraft draft, Argument subject, int preposition, Argument argument, ArticleMemory memory)
    {
        int before = argument.Phrase - 1;
        if (subject.IsEmpty || draft.Actors.Count == 0 || before < 0 || a.Phrases[before].EndWord != a.Phrases[argument.Phrase].Opening)
            return false;
        while (a.Phrases[before].Coordinated >= 0 && before != subject.Phrase)
            before = a.Phrases[before].Coordinated;
        if (before != subject.Phrase && a.Phrases[before].Apposed != subject.Phrase)
            return false;
        EntityCode code = resolver.Resolve(a, argument.Phrase, argument.Word, memory).Code;
        return preposition == _lam ? code == draft.Actors[0].Code : preposition == _ba && !code.IsInternational && code.Country == draft.Actors[0].Code.Country;
    }

    /// <summary>«مقتل ضابط من الوحدة»: what follows a person is his.</summary>
    private bool IsPerson(Annotation a, Argument argument) =>
        !argument.IsEmpty && a.ReadingOf(a.Words[argument.Word]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { NounClass: NounClass.Person };

    private bool IsHuman(Annotation a, Argument argument)
    {
        NounClass nounClass = a.Phrases[argument.Phrase].Class;
        return nounClass is NounClass.Person or NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group or NounClass.Spokesman or NounClass.Head
            || (a.Words[argument.Word].Tag == Tag.Name && !IsPlace(a, argument)) || a.Words[argument.Word].Tag.IsAdjective();
    }

    /// <summary>Whose weapon: what follows <c>رصاص</c>, <c>قصف</c>, <c>غارة</c> in the phrase.</summary>
    private static Argument WeaponOwner(Annotation a, Argument argument)
    {
        NounPhrase phrase = a.Phrases[argument.Phrase];
        if (phrase.Class is not (NounClass.Weapon or NounClass.Act))
            return Argument.None;
        for (int w = argument.Word + 1; w < phrase.EndWord; w++)
        {
            if (a.Words[w].Tag.IsNominal())
                return new Argument(argument.Phrase, w);
        }
        return Argument.None;
    }

    /// <summary>«دعا إلى استقالة الوزير», «طالب بإنهاء الوجود الفرنسي»: who would have to act is the one asked.</summary>
    private void AddYielder(Annotation a, EventDraft draft, Frame frame, SlotFillers fillers, ArticleMemory memory)
    {
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (preposition >= 0 && frame.RoleOfPreposition(preposition) is ArgumentRole.Content or ArgumentRole.None or null && YielderIn(a, argument, draft.Mode == "yield") is { IsEmpty: false } yielder)
                AddYielding(a, draft, yielder, memory);
        }
    }

    private void AddYielding(Annotation a, EventDraft draft, Argument yielder, ArticleMemory memory)
    {
        if (a.Words[yielder.Word].Tag.IsAdjective() && resolver.IsNisba(a, a.Words[yielder.Word]))
            AddOne(draft.Recipients, resolver.ResolveOwner(a, yielder.Phrase, yielder.Word));
        else
            Add(a, draft, ArgumentRole.Recipient, yielder, memory);
    }

    /// <summary>«مظاهرة مناهضة للرئيس», «مسيرات منددة بالغارات الإسرائيلية»: whom the adjective of a protest opposes.</summary>
    private void AddOpposed(Annotation a, EventDraft draft, SlotFillers fillers, ArticleMemory memory)
    {
        int phrase = a.PhraseOfWord[draft.TriggerWord];
        if (phrase < 0 || fillers.Prepositional.Count == 0 || !OpposesSomeone(a, a.Words[a.Phrases[phrase].EndWord - 1]))
            return;
        (int preposition, Argument argument) = fillers.Prepositional[0];
        bool adjacent = argument.Phrase == phrase + 1 && (preposition == _lam || preposition == _ba || preposition == _ala);
        if (adjacent)
        {
            if (IsHuman(a, argument) || YielderIn(a, argument, isYield: true) is not { IsEmpty: false } yielder)
                Add(a, draft, ArgumentRole.Recipient, argument, memory);
            else
                AddYielding(a, draft, yielder, memory);
        }
    }

    /// <summary>مناهض, منددة, رافضين: a participle of a verb that refuses or blames.</summary>
    private bool OpposesSomeone(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            if (reading.Form.Kind == FormKind.ActiveParticiple && lexicon.Lemmas[reading.LemmaId].Senses.Any(s => s.Type is Ontology.EventType.REJECT or Ontology.EventType.ACCUSE or Ontology.EventType.REQUEST))
                return true;
        }
        return false;
    }

    /// <summary>«رفض انضمام فنلندا», «تعهد بتسليم كييف أسلحة», «استعداده للقاء نظيره الروسي»: whom the act refused, promised or threatened concerns.</summary>
    private void AddContentOwner(Annotation a, EventDraft draft, SlotFillers fillers, ArticleMemory memory)
    {
        AddPartner(a, draft, fillers.Object, memory);
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (resolver.IsWholeOfPart(a, argument.Phrase))
                continue;
            if (draft.Sense.Type != Ontology.EventType.ACCUSE || preposition >= 0 && (_matterMask & (1UL << preposition)) != 0)
                AddPartner(a, draft, argument, memory);
        }
    }

    private void AddPartner(Annotation a, EventDraft draft, Argument content, ArticleMemory memory)
    {
        if (content.IsEmpty || draft.Recipients.Count > 0 || a.Phrases[content.Phrase].Class is not (NounClass.Act or NounClass.Plan or NounClass.Decision or NounClass.Abstract))
            return;
        // Blame is not for the victim; a threat is.
        if (draft.Sense.Type != Ontology.EventType.THREATEN && !DeedIn(a, content).IsEmpty)
            return;
        NounPhrase phrase = a.Phrases[content.Phrase];
        if (content.Word + 1 < phrase.EndWord && IsOther(draft, resolver.Resolve(a, content.Phrase, content.Word + 1, memory)))
        {
            AddAll(a, draft.Recipients, new Argument(content.Phrase, content.Word + 1), memory);
            return;
        }
        // «لن تقبل أي اتفاق مع موسكو», «استبعد عودة علاقات بلاده مع روسيا»
        int next = content.Phrase + 1;
        if (next < a.Phrases.Count && a.Phrases[next].Preposition == _ma && a.Phrases[next].Opening == phrase.EndWord && IsOther(draft, resolver.Resolve(a, next, memory)))
            AddAll(a, draft.Recipients, new Argument(next, a.Phrases[next].HeadWord), memory);
    }

    private static bool IsOther(EventDraft draft, ActorReference partner) =>
        partner.IsActor && partner.Strength >= 0.5 && partner.Code.Country != EntityCode.Unknown && !draft.Actors.Exists(x => x.Code == partner.Code);

    private Argument YielderIn(Annotation a, Argument content, bool isYield)
    {
        NounPhrase phrase = a.Phrases[content.Phrase];
        if (content.Word != phrase.HeadWord || a.ReadingOf(a.Words[content.Word]) is not { LemmaId: >= 0 } reading)
            return Argument.None;
        Lemma act = lexicon.Lemmas[reading.LemmaId];
        bool ends = isYield || act.VerbKind == VerbKind.Aspect;
        bool takesNoObject = act.IsMasdar && act.Senses.Count > 0 && act.Senses.All(s => s.Frame.RoleOf(SlotKind.Object) is null);
        bool yields = takesNoObject || act.Senses.Any(s => s.Type == Ontology.EventType.RETREAT && (s.Frame.RoleOf(SlotKind.Of) == ArgumentRole.Actor || s.Frame.RoleOf(SlotKind.Object) is null));
        for (int w = content.Word + 1; (ends || yields) && w < phrase.EndWord; w++)
        {
            bool isOwner = yields && w == content.Word + 1 && !a.Words[w].Tag.IsAdjective();
            if (isOwner || (ends && resolver.IsNisba(a, a.Words[w])))
                return new Argument(content.Phrase, w);
        }
        return Argument.None;
    }

    private static bool IsSymmetric(Frame frame)
    {
        for (int i = 0; i < frame.Slots.Count; i++)
        {
            if (frame.Slots[i].Role == ArgumentRole.Partner)
                return true;
        }
        return false;
    }

    private void Add(Annotation a, EventDraft draft, ArgumentRole? role, Argument argument, ArticleMemory memory)
    {
        if (argument.IsEmpty || role is null)
            return;
        switch (role)
        {
            case ArgumentRole.Actor or ArgumentRole.Partner:
                AddAll(a, draft.Actors, argument, memory);
                break;
            case ArgumentRole.Recipient:
                argument = Whole(a, argument);
                if (IsVerbal(draft) && DeedIn(a, argument) is { IsEmpty: false } deed)
                    AddCulprit(a, draft, deed, memory);
                else if (IsPlace(a, argument))
                    AddPlaceOwner(a, draft, argument, memory);
                else
                    AddAll(a, draft.Recipients, argument, memory);
                break;
            // «تحاصر المدينة»: whoever is there suffers it.
            case ArgumentRole.Place when draft.Mode == "restrict" && draft.Recipients.Count == 0:
                AddPlaceOwner(a, draft, Whole(a, argument), memory);
                break;
            case ArgumentRole.Place:
                draft.PlacePhrase = argument.Phrase;
                break;
        }
    }

    /// <summary>Of a counted part, the whole: <c>المنازل</c> of <c>عددا من المنازل</c>.</summary>
    private Argument Whole(Annotation a, Argument argument)
    {
        int whole = resolver.WholeOf(a, argument.Phrase);
        return whole == argument.Phrase ? argument : new Argument(whole, a.Phrases[whole].HeadWord);
    }

    private static bool IsVerbal(EventDraft draft) => draft.Sense.Type is Ontology.EventType.ACCUSE or Ontology.EventType.REQUEST or Ontology.EventType.REJECT or Ontology.EventType.THREATEN;

    /// <summary>The deed that the argument names, itself or behind a noun that only frames it: <c>حادثة اغتيال الصحفية</c>.</summary>
    private Argument DeedIn(Annotation a, Argument argument)
    {
        if (IsDeedDone(a, argument))
            return argument;
        NounPhrase phrase = a.Phrases[argument.Phrase];
        bool frames = argument.Word == phrase.HeadWord && phrase.Class == NounClass.Act && argument.Word + 1 < phrase.EndWord && a.Words[argument.Word + 1].Tag.IsNoun();
        var framed = new Argument(argument.Phrase, argument.Word + 1);
        return frames && IsDeedDone(a, framed) ? framed : Argument.None;
    }

    /// <summary><c>مقتل الصحفية</c>, <c>اعتقال الناشط</c>: an act of force whose complement is the one it was done to.</summary>
    private bool IsDeedDone(Annotation a, Argument argument)
    {
        if (a.ReadingOf(a.Words[argument.Word]) is not { LemmaId: >= 0 } reading)
            return false;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        if (lemma.Class != LemmaClass.Noun || lemma.VerbKind == VerbKind.Light || lemma.Senses.FirstOrDefault(s => s.Type is Ontology.EventType.ASSAULT or Ontology.EventType.COERCE) is not { } sense)
            return false;
        Frame frame = sense.Frame;
        return frame.RoleOf(SlotKind.Of) == ArgumentRole.Recipient || (frame.RoleOf(SlotKind.Of) is null && frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient);
    }

    /// <summary>«أدان اغتيال الصحفية», «استنكر القصف الإسرائيلي»: blamed is who did the act, if anyone is named; not the one who suffered it.</summary>
    private void AddCulprit(Annotation a, EventDraft draft, Argument act, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[act.Phrase];
        if (act.Word + 1 < phrase.EndWord && a.Words[act.Word + 1].Tag.IsAdjective() && resolver.IsNisba(a, a.Words[act.Word + 1]))
        {
            AddAll(a, draft.Recipients, act, memory);
            return;
        }
        int next = act.Phrase + 1;
        if (next >= a.Phrases.Count || a.Phrases[next].Opening != phrase.EndWord)
            return;
        bool agent = a.Phrases[next].Preposition >= 0 && (_agentMask & (1UL << a.Phrases[next].Preposition)) != 0;
        // «قصف روسيا للمدينة»
        bool ownerActs = a.Phrases[next].Preposition == _lam && act.Word + 1 < phrase.EndWord;
        if (agent)
            AddAll(a, draft.Recipients, new Argument(next, a.Phrases[next].HeadWord), memory);
        else if (ownerActs)
            AddAll(a, draft.Recipients, new Argument(act.Phrase, act.Word + 1), memory);
    }

    /// <summary>«مقر الحركة»: what is struck is a place, whom it strikes is its owner.</summary>
    private void AddPlaceOwner(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory)
    {
        draft.PlacePhrase = argument.Phrase;
        NounPhrase phrase = a.Phrases[argument.Phrase];
        for (int w = argument.Word + 1; w < phrase.EndWord; w++)
        {
            if (IsOwner(a, a.Words[w]))
                AddOne(draft.Recipients, resolver.Resolve(a, argument.Phrase, w, memory));
        }
        // «قصف منازلهم»
        if (draft.Recipients.Count == 0)
            AddOne(draft.Recipients, resolver.ResolvePronounOwner(a, argument.Phrase, argument.Word, memory) with { Span = a.BareSpan(a.Words[argument.Word]), Phrase = argument.Phrase });
        // «الأراضي الأوكرانية», «مواقع روسية»
        if (draft.Recipients.Count == 0 && argument.Word + 1 < phrase.EndWord && a.Words[argument.Word + 1].Tag.IsAdjective() && resolver.IsNisba(a, a.Words[argument.Word + 1]))
            AddOne(draft.Recipients, resolver.ResolveOwner(a, argument.Phrase, argument.Word + 1));
        // «هدم مسجدا», «حاصرت منازل»: whoever lives or prays there.
        if (draft.Recipients.Count == 0 && (phrase.Class == NounClass.Building && draft.Mode is "destroy" || draft.Mode is "restrict") && memory.StoryCountry is { } country)
            draft.Recipients.Add(new ActorReference(new EntityCode(country, "CVL"), -1, a.BareSpan(a.Words[phrase.HeadWord]), argument.Phrase, 0.5));
        // «مخازن تابعة للجيش»
        if (draft.Recipients.Count == 0 && argument.Phrase + 1 < a.Phrases.Count && a.Phrases[argument.Phrase + 1] is { Government: Government.Preposition } next
            && next.Preposition == _lam && next.Opening == phrase.EndWord && IsOwner(a, a.Words[next.HeadWord]))
            AddOne(draft.Recipients, resolver.Resolve(a, argument.Phrase + 1, memory));
    }

    private bool IsOwner(Annotation a, Word word)
    {
        if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
            return false;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        return lemma.Role is not null || (lemma.Class == LemmaClass.Name && lemma.Entities.Count > 0 && lexicon.Entities[lemma.Entities[0]].Kind is EntityKind.Organisation or EntityKind.Group or EntityKind.Person);
    }

    /// <summary>A town or building that is attacked or entered is where it happens; a state is whom it happens to.</summary>
    private bool IsPlace(Annotation a, Argument argument)
    {
        Word word = a.Words[argument.Word];
        if (word.Tag is Tag.Name && a.ReadingOf(word) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Entities is { Count: > 0 } entities)
        {
            foreach (int entity in entities)
            {
                if (lexicon.Entities[entity].Kind != EntityKind.Place)
                    return false;
            }
            return true;
        }
        NounPhrase phrase = a.Phrases[argument.Phrase];
        return argument.Word == phrase.HeadWord && phrase.Class is NounClass.Place or NounClass.Building;
    }

    /// <summary>The argument and what is joined to it: <c>فرنسا وألمانيا</c>.</summary>
    private void AddAll(Annotation a, List<ActorReference> actors, Argument argument, ArticleMemory memory)
    {
        AddParties(a, actors, argument.Phrase, argument.Word, memory);
        int last = argument.Phrase;
        for (int next = last + 1; next < a.Phrases.Count && a.Phrases[next].Coordinated == last; next++)
        {
            // «اقتحامات المتطرفين وتصرفاتهم»: a thing is not joined to persons.
            bool isThing = a.Phrases[next].Class is NounClass.Act or NounClass.Abstract or NounClass.Speech && a.Words[argument.Word].Tag.IsNoun() && IsHuman(a, argument);
            if (!isThing)
                AddParties(a, actors, next, a.Phrases[next].HeadWord, memory);
            last = next;
        }
    }

    /// <summary>The one that the phrase stands for, and the others whom its adjectives name: <c>وفود قطرية وتركية</c>.</summary>
    private void AddParties(Annotation a, List<ActorReference> actors, int phrase, int from, ArticleMemory memory)
    {
        ActorReference first = resolver.Resolve(a, phrase, from, memory);
        AddOne(actors, first);
        for (int w = resolver.NextParty(a, phrase, from); first.IsActor && w >= 0; w = resolver.NextParty(a, phrase, w))
            AddOne(actors, resolver.ResolveParty(a, phrase, w, first));
    }

    private static void AddOne(List<ActorReference> actors, ActorReference actor)
    {
        if (!actor.IsActor)
            return;
        foreach (ActorReference known in actors)
        {
            if (known.Span == actor.Span || (known.Entity >= 0 && known.Entity == actor.Entity))
                return;
        }
        actors.Add(actor);
    }

    private static ulong MaskOf(CompiledLexicon lexicon, params string[] prepositions)
    {
        ulong mask = 0;
        foreach (string preposition in prepositions)
        {
            int index = lexicon.PrepositionIndex(preposition);
            if (index >= 0)
                mask |= 1UL << index;
        }
        return mask;
    }
}
