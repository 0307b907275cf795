using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Puts the phrases in a trigger's slots into the roles that its frame gives them.</summary>
public sealed class RoleFiller
{
    private readonly PartyCollector _parties;
    private readonly RoleAssigner _roles;
    private readonly PrepositionalRoleFiller _prepositional;
    private readonly YielderFinder _yielders;
    private readonly ContentPartyFinder _contents;
    private readonly PrepositionSet _agents;
    private readonly PrepositionSet _objects;
    private readonly int _lam;
    private readonly int _ala;

    /// <summary>A filler for the frames of <paramref name="lexicon"/>; <paramref name="resolver"/> tells whom a phrase stands for.</summary>
    public RoleFiller(CompiledLexicon lexicon, ActorResolver resolver)
    {
        var arguments = new ArgumentClassifier(lexicon, resolver);
        var deeds = new DeedReader(lexicon);
        _parties = new PartyCollector(lexicon, resolver, arguments);
        var culprits = new CulpritFinder(lexicon, arguments, _parties);
        var owners = new PlaceOwnerFinder(lexicon, resolver, arguments);
        _roles = new RoleAssigner(resolver, arguments, _parties, deeds, culprits, owners);
        _prepositional = new PrepositionalRoleFiller(lexicon, resolver, arguments, deeds, _parties, _roles);
        _yielders = new YielderFinder(lexicon, resolver, arguments, _roles);
        _contents = new ContentPartyFinder(lexicon, resolver, deeds, _parties);
        _agents = PrepositionSet.OfAgents(lexicon);
        _objects = PrepositionSet.Of(lexicon, "على", "إلى", "ضد", "بحق", "ل");
        _lam = lexicon.PrepositionIndex("ل");
        _ala = lexicon.PrepositionIndex("على");
    }

    /// <summary>Fills <paramref name="draft"/>'s roles for a verb: active, or passive where the subject is the one acted upon.</summary>
    public void FillVerb(Annotation a, EventDraft draft, SlotFillers fillers, bool passive, ArticleMemory memory)
    {
        var context = new RoleContext(a, draft, memory);
        Frame frame = draft.Sense.Frame;
        if (passive)
        {
            _roles.Assign(context, frame.RoleOf(SlotKind.Object), fillers.Subject);
        }
        else
        {
            _roles.Assign(context, frame.RoleOf(SlotKind.Subject), fillers.Subject);
            _roles.Assign(context, frame.RoleOf(SlotKind.Object), fillers.Object);
            _roles.Assign(context, frame.RoleOf(SlotKind.SecondObject), fillers.SecondObject);
        }
        _roles.Assign(context, frame.RoleOf(SlotKind.Of), fillers.Of);
        _roles.Assign(context, ArgumentRole.Recipient, fillers.ObjectOfNoun);
        _prepositional.Fill(context, fillers, frame.RoleOf(SlotKind.Subject));
        if (!context.HasRecipient)
            AddConcerned(context, fillers);
    }

    /// <summary>Fills the roles for a noun: by its own frame, or by that of the verb whose verbal noun it is.</summary>
    public void FillNoun(Annotation a, EventDraft draft, SlotFillers fillers, ArticleMemory memory)
    {
        var context = new RoleContext(a, draft, memory);
        Frame frame = draft.Sense.Frame;
        ArgumentRole subject = frame.RoleOf(SlotKind.Subject) ?? ArgumentRole.Actor;
        // «تعرض لحملة اعتقالات من قبل الجيش»
        bool agentNamed = frame.RoleOf(SlotKind.Object) is not null && HasAgent(fillers);
        if (!IsOnlyReporter(context, fillers) && !agentNamed)
            _roles.Assign(context, subject, fillers.Subject);
        if (frame.RoleOf(SlotKind.Of) is { } own)
            AssignOwner(context, own, fillers.Of);
        else
            FillByVerb(context, fillers);
        // «لقائه نظيره»: who is met takes part.
        ArgumentRole objectRole = PrepositionalRoleFiller.IsSymmetric(frame) ? ArgumentRole.Partner : ArgumentRole.Recipient;
        _roles.Assign(context, frame.RoleOf(SlotKind.Object) ?? objectRole, fillers.Object);
        _prepositional.Fill(context, fillers, subject);
        if (!context.HasRecipient && context.Type == EventType.PROTEST)
            _yielders.AddOpposed(context, fillers);
        else if (!context.HasRecipient)
            AddConcerned(context, fillers);
    }

    /// <summary>Puts who stands in <paramref name="argument"/> before the other parties to talks.</summary>
    public void AddConvener(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory)
    {
        List<ActorReference> others = [.. draft.Actors];
        draft.Actors.Clear();
        _parties.AddAll(new RoleContext(a, draft, memory), draft.Actors, argument);
        foreach (ActorReference other in others)
            PartyCollector.AddOne(draft.Actors, other);
    }

    /// <summary>Adds who stands in <paramref name="argument"/> as the one acted upon.</summary>
    public void AddRecipient(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory) =>
        _roles.Assign(new RoleContext(a, draft, memory), ArgumentRole.Recipient, argument);

    /// <summary>As <see cref="AddRecipient"/>, where that is not the actor over again.</summary>
    public void AddOther(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory)
    {
        _parties.AddAll(new RoleContext(a, draft, memory), draft.Recipients, argument);
        for (int i = draft.Recipients.Count - 1; i >= 0; i--)
        {
            if (draft.Actors.HasCountry(draft.Recipients[i].Code.Country))
                draft.Recipients.RemoveAt(i);
        }
    }

    /// <summary>As <see cref="AddRecipient"/>, where that is not the actor over again; but a deputy may blame his own government.</summary>
    public void AddBlamed(Annotation a, EventDraft draft, Argument argument, ArticleMemory memory)
    {
        _parties.AddAll(new RoleContext(a, draft, memory), draft.Recipients, argument);
        draft.Recipients.RemoveCodesOf(draft.Actors);
    }

    /// <summary>Adds whom the content of what is asked, refused, promised, threatened or blamed concerns.</summary>
    private void AddConcerned(in RoleContext context, SlotFillers fillers)
    {
        if (context.Type == EventType.REQUEST)
            _yielders.AddAsked(context, fillers);
        else if (context.Type.ConcernsSomeone() || context.Type == EventType.SUPPORT)
            _contents.Add(context, fillers);
    }

    /// <summary>«أعلنت الوزارة استسلام الجنود»: who announces it is not who did it, where that one is named.</summary>
    private static bool IsOnlyReporter(in RoleContext context, SlotFillers fillers)
    {
        if (!fillers.SubjectIsReporter || fillers.Of.IsEmpty)
            return false;
        ArgumentRole? own = context.Frame.RoleOf(SlotKind.Of);
        return own == ArgumentRole.Actor || (own is null && OwnerActs(context));
    }

    private bool HasAgent(SlotFillers fillers)
    {
        foreach ((int preposition, Argument _) in fillers.Prepositional)
        {
            if (_agents.Contains(preposition))
                return true;
        }
        return false;
    }

    /// <summary>Fills owner and objects by the frame of the noun's verb.</summary>
    private void FillByVerb(in RoleContext context, SlotFillers fillers)
    {
        Frame frame = context.Frame;
        ArgumentRole? objectRole = frame.RoleOf(SlotKind.Object);
        bool objectByLam = !fillers.Of.IsEmpty && frame.RoleOfPreposition(_lam) is null && IsFollowedByLam(context);
        if (objectByLam || !fillers.Object.IsEmpty || OwnerActs(context))
            AssignOwner(context, frame.RoleOf(SlotKind.Subject), fillers.Of);
        else
            AssignOwner(context, (context.HasActor ? null : DeployedRole(context)) ?? objectRole, fillers.Of);
        if (objectByLam)
            AssignBehindLam(context, objectRole, fillers);
        if (objectRole == ArgumentRole.Recipient)
            AddObjectBehindPreposition(context, fillers);
    }

    /// <summary>
    /// What follows a verbal noun is its object (<c>اعتقال ناشط</c>), but for words, which belong to the one who says them: <c>رفض روسيا</c>, <c>مطالبة المعارضة</c>.
    /// </summary>
    private static bool OwnerActs(in RoleContext context) =>
        (context.Frame.RoleOf(SlotKind.Object) is null && !NeedsObject(context.Draft.Sense)) || context.Type.IsSaidByOwner();

    /// <summary>«تبادل الأسرى»: what the sense needs as object is not who does it.</summary>
    private static bool NeedsObject(Sense sense)
    {
        for (int i = 0; i < sense.With.Count; i++)
        {
            if (sense.With[i].Kind == SlotKind.Object)
                return true;
        }
        return false;
    }

    /// <summary>«نشر القوات الروسية»: forces that are sent are their state's, where no one else is said to send them.</summary>
    private static ArgumentRole? DeployedRole(in RoleContext context) =>
        context.Type == EventType.MOBILIZE && context.Frame.RoleOf(SlotKind.Object) == ArgumentRole.None ? ArgumentRole.Actor : null;

    /// <summary>A nisba after the noun is its actor even where a complement would be its object: <c>القصف الإسرائيلي</c>.</summary>
    private void AssignOwner(in RoleContext context, ArgumentRole? role, Argument owner)
    {
        if (owner.IsEmpty)
            return;
        Annotation a = context.Annotation;
        List<ActorReference> actors = context.Draft.Actors;
        // «القصف الإسرائيلي», but «اتهام الحوثيين»: people in the plural are a noun.
        bool nisba = a.Words[owner.Word].Tag.IsAdjective() && a.ReadingOf(a.Words[owner.Word]) is not { Form: { Gender: Gender.Masculine, Number: Number.Plural } };
        int known = actors.Count;
        _roles.Assign(context, nisba && role == ArgumentRole.Recipient ? ArgumentRole.Actor : role, owner);
        if (nisba)
            PartyCollector.NameStates(actors, Math.Min(known, actors.Count - 1));
    }

    /// <summary>«قصف روسيا للمدينة»: the object right behind the noun's own phrase; in «قصف القطاع لليوم العاشر» it is when.</summary>
    private bool IsFollowedByLam(in RoleContext context)
    {
        Annotation a = context.Annotation;
        int phrase = a.PhraseOfWord[context.Draft.TriggerWord];
        return phrase >= 0 && a.AdjoiningPhrase(phrase) is >= 0 and int next && a.Phrases[next].Preposition == _lam && a.Phrases[next].Class != NounClass.Time;
    }

    private void AssignBehindLam(in RoleContext context, ArgumentRole? role, SlotFillers fillers)
    {
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (preposition == _lam)
                _roles.Assign(context, role, argument);
        }
    }

    /// <summary>A verbal noun's object also stands after a preposition: <c>شن غزوا على العراق</c>, <c>وجه انتقادات إلى الحكومة</c>.</summary>
    private void AddObjectBehindPreposition(in RoleContext context, SlotFillers fillers)
    {
        // «دعوة للوقوف حدادا على الضحايا»: no one is asked behind على.
        // «إدانة للهجوم على المدينة»: the nearest is the noun's own.
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (!context.HasRecipient && _objects.Contains(preposition) && !(context.Type == EventType.REQUEST && preposition == _ala) && context.Frame.RoleOfPreposition(preposition) is null)
                _roles.Assign(context, ArgumentRole.Recipient, argument);
        }
    }
}
