using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events;

/// <summary>Puts the phrases in a trigger's slots into the roles that its frame gives them.</summary>
public sealed class RoleFiller(CompiledLexicon lexicon, ActorResolver resolver)
{
    private readonly ulong _agentMask = MaskOf(lexicon, "من قبل", "على يد", "من جانب", "من طرف", "من لدن");
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int[] _objectPrepositions =
        [lexicon.PrepositionIndex("على"), lexicon.PrepositionIndex("إلى"), lexicon.PrepositionIndex("ضد"), lexicon.PrepositionIndex("بحق"), lexicon.PrepositionIndex("ل")];
    private readonly int _min = lexicon.PrepositionIndex("من");
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _bayna = lexicon.PrepositionIndex("بين");

    /// <summary>Fills <paramref name="draft"/>'s roles for a verb: active, or passive where the subject is the one acted upon.</summary>
    public void FillVerb(Annotation a, EventDraft draft, SlotFillers fillers, bool passive, ArticleMemory memory)
    {
        Frame frame = draft.Sense.Frame;
        if (passive)
        {
            Add(a, draft, frame.RoleOf(SlotKind.Object), fillers.Subject, memory);
        }
        else
        {
            Add(a, draft, frame.RoleOf(SlotKind.Subject), fillers.Subject, memory);
            Add(a, draft, frame.RoleOf(SlotKind.Object), fillers.Object, memory);
            Add(a, draft, frame.RoleOf(SlotKind.SecondObject), fillers.SecondObject, memory);
        }
        Add(a, draft, frame.RoleOf(SlotKind.Of), fillers.Of, memory);
        AddPrepositional(a, draft, frame, fillers, frame.RoleOf(SlotKind.Subject), memory);
    }

    /// <summary>Fills the roles for a noun: by its own frame, or by that of the verb whose verbal noun it is.</summary>
    public void FillNoun(Annotation a, EventDraft draft, SlotFillers fillers, ArticleMemory memory)
    {
        Frame frame = draft.Sense.Frame;
        ArgumentRole? subject = frame.RoleOf(SlotKind.Subject);
        ArgumentRole? own = frame.RoleOf(SlotKind.Of);
        // «أعلنت الوزارة استسلام الجنود»: who announces it is not who did it, where that one is named.
        bool ownerNamed = !fillers.Of.IsEmpty && (own == ArgumentRole.Actor || own is null && OwnerActs(draft, frame));
        if (!(fillers.SubjectIsReporter && ownerNamed))
            Add(a, draft, subject ?? ArgumentRole.Actor, fillers.Subject, memory);
        if (own is not null)
        {
            AddOwner(a, draft, own.Value, fillers.Of, memory);
        }
        else
        {
            bool objectByLam = !fillers.Of.IsEmpty && frame.RoleOfPreposition(_lam) is null && HasPreposition(fillers, _lam);
            bool ownerActs = objectByLam || !fillers.Object.IsEmpty || OwnerActs(draft, frame) || !fillers.Subject.IsEmpty && frame.RoleOf(SlotKind.Object) is null;
            AddOwner(a, draft, ownerActs ? subject : frame.RoleOf(SlotKind.Object) ?? subject, fillers.Of, memory);
            if (objectByLam)
                AddAt(a, draft, frame.RoleOf(SlotKind.Object), fillers, _lam, memory);
            if (frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient)
                AddByPreposition(a, draft, frame, fillers, memory);
        }
        Add(a, draft, frame.RoleOf(SlotKind.Object) ?? ArgumentRole.Recipient, fillers.Object, memory);
        AddPrepositional(a, draft, frame, fillers, subject ?? ArgumentRole.Actor, memory);
    }

    /// <summary>Adds the one that <paramref name="argument"/> names to those acted upon.</summary>
    public void AddRecipient(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory) => Add(a, draft, ArgumentRole.Recipient, argument, memory);

    /// <summary>
    /// What follows a verbal noun is its object (<c>اعتقال ناشط</c>), but for words, which belong to the one who says them: <c>رفض روسيا</c>, <c>مطالبة المعارضة</c>.
    /// </summary>
    private static bool OwnerActs(EventDraft draft, Frame frame) =>
        frame.RoleOf(SlotKind.Object) is null
        || draft.Sense.Type is Ontology.EventType.REJECT or Ontology.EventType.REQUEST or Ontology.EventType.THREATEN or Ontology.EventType.AGREE or Ontology.EventType.CONSULT;

    private static bool HasPreposition(SlotFillers fillers, int preposition)
    {
        foreach ((int p, Argument _) in fillers.Prepositional)
        {
            if (p == preposition)
                return true;
        }
        return false;
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
        bool nisba = a.Words[owner.Word].Tag.IsAdjective();
        Add(a, draft, nisba && role == ArgumentRole.Recipient ? ArgumentRole.Actor : role, owner, memory);
        if (nisba && draft.Actors.Count > 0 && draft.Actors[^1].Code.Role == "CVL")
            draft.Actors[^1] = draft.Actors[^1] with { Code = new EntityCode(draft.Actors[^1].Code.Country, "GOV") };
    }

    private void AddPrepositional(Annotation a, EventDraft draft, Frame frame, SlotFillers fillers, ArgumentRole? agentRole, ArticleMemory memory)
    {
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (preposition < 0 || (preposition == _lam && IsPartOfTitle(a, draft, fillers.Subject, argument, memory)))
                continue;
            ArgumentRole? role = frame.RoleOfPreposition(preposition);
            if (role is null && (_agentMask & (1UL << preposition)) != 0)
                role = agentRole;
            if (role is null && preposition == _bayna && IsSymmetric(frame))
                role = ArgumentRole.Actor;
            // «انتقادات من نواب», «إطلاق نار من مسلحين»
            if (role is null && preposition == _min && draft.IsNominal && draft.Actors.Count == 0 && IsHuman(a, argument))
                role = ArgumentRole.Actor;
            // «استشهد برصاص الاحتلال»
            if (role is null && preposition == _ba && draft.Sense.Type == Ontology.EventType.ASSAULT && draft.Actors.Count == 0 && WeaponOwner(a, argument) is { IsEmpty: false } owner)
            {
                Add(a, draft, ArgumentRole.Actor, owner, memory);
                continue;
            }
            // «دعوتها لإسرائيل لإجراء تحقيق»: what is asked for is an act; someone there is the one asked.
            if (role == ArgumentRole.Content && draft.Recipients.Count == 0 && frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient && IsHuman(a, argument))
                role = ArgumentRole.Recipient;
            if (role == ArgumentRole.Content && draft.Recipients.Count == 0 && draft.Sense.Type == Ontology.EventType.REQUEST && DoerOf(a, argument) is { IsEmpty: false } doer)
                Add(a, draft, ArgumentRole.Recipient, doer, memory);
            Add(a, draft, role, argument, memory);
        }
    }

    /// <summary>«طالب باستقالة الوزير», «دعا إلى انسحاب القوات الروسية»: what follows a verbal noun without an object is to do it.</summary>
    private Argument DoerOf(Annotation a, Argument argument)
    {
        NounPhrase phrase = a.Phrases[argument.Phrase];
        int next = argument.Word + 1;
        if (argument.Word != phrase.HeadWord || next >= phrase.EndWord || !(a.Words[next].Tag.IsNoun() || a.Words[next].Tag == Tag.Name) || a.ReadingOf(a.Words[argument.Word]) is not { LemmaId: >= 0 } head)
            return Argument.None;
        Lemma act = lexicon.Lemmas[head.LemmaId];
        bool takesNoObject = act.IsMasdar && act.Senses.Count > 0 && act.Senses.All(sense => sense.Frame.RoleOf(SlotKind.Object) is null);
        return takesNoObject ? new Argument(argument.Phrase, next) : Argument.None;
    }

    /// <summary>«الأمين العام للأمم المتحدة»: the body right behind an office, for which it acts, is no party of its own.</summary>
    private bool IsPartOfTitle(Annotation a, EventDraft draft, Argument subject, Argument argument, ArticleMemory memory) =>
        !subject.IsEmpty && argument.Phrase == subject.Phrase + 1 && draft.Actors.Count > 0
        && a.Phrases[subject.Phrase].EndWord == a.Phrases[argument.Phrase].FirstWord
        && resolver.Resolve(a, argument.Phrase, argument.Word, memory).Code == draft.Actors[0].Code;

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
            // «دان مقتل الصحفية»: whoever suffered it is not blamed.
            case ArgumentRole.Recipient when draft.Sense.Type == Ontology.EventType.ACCUSE && NamesVictim(a, argument):
                break;
            case ArgumentRole.Recipient:
                if (IsPlace(a, argument))
                    AddPlaceOwner(a, draft, argument, memory);
                else
                    AddAll(a, draft.Recipients, argument, memory);
                break;
            case ArgumentRole.Place:
                draft.PlacePhrase = argument.Phrase;
                break;
        }
    }

    /// <summary>مقتل, اغتيال, اعتقال + a person: what follows suffered it. A state or an army did it (<c>قصف روسيا</c>), a nisba too (<c>القصف الروسي</c>).</summary>
    private bool NamesVictim(Annotation a, Argument argument)
    {
        NounPhrase phrase = a.Phrases[argument.Phrase];
        int next = argument.Word + 1;
        if (argument.Word != phrase.HeadWord || next >= phrase.EndWord || a.ReadingOf(a.Words[argument.Word]) is not { LemmaId: >= 0 } head)
            return false;
        Lemma act = lexicon.Lemmas[head.LemmaId];
        if (act.IsSuffered)
            return a.Words[next].Tag.IsNoun() || a.Words[next].Tag == Tag.Name;
        bool force = act.IsMasdar && act.Senses.Any(sense => sense.Type is Ontology.EventType.ASSAULT or Ontology.EventType.COERCE && sense.Frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient);
        return force && a.ReadingOf(a.Words[next]) is { LemmaId: >= 0 } whom && IsUnarmed(lexicon.Lemmas[whom.LemmaId], a.Words[next].Tag);
    }

    private bool IsUnarmed(Lemma lemma, Tag tag) =>
        lemma.Class == LemmaClass.Name
            ? lemma.Entities.Count == 0 || lexicon.Entities[lemma.Entities[0]].Kind == EntityKind.Person
            : tag.IsNoun() && lemma.NounClass is NounClass.Person or NounClass.People && lemma.Role is not ("MIL" or "COP" or "REB" or "SPY");

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
        AddOne(actors, resolver.Resolve(a, argument.Phrase, argument.Word, memory));
        int last = argument.Phrase;
        for (int next = last + 1; next < a.Phrases.Count && a.Phrases[next].Coordinated == last; next++)
        {
            AddOne(actors, resolver.Resolve(a, next, memory));
            last = next;
        }
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
