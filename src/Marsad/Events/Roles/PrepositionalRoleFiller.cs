using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Puts what stands after prepositions into roles: as the trigger's frame says, or as the preposition itself tells.</summary>
internal sealed class PrepositionalRoleFiller(CompiledLexicon lexicon, ActorResolver resolver, ArgumentClassifier arguments, DeedReader deeds, PartyCollector parties, RoleAssigner roles)
{
    private readonly PrepositionSet _agents = PrepositionSet.OfAgents(lexicon);
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _min = lexicon.PrepositionIndex("من");
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _ma = lexicon.PrepositionIndex("مع");
    private readonly int _bayna = lexicon.PrepositionIndex("بين");

    /// <summary>Assigns the phrases after prepositions, in their order. <paramref name="agentRole"/> is the role of who does it: <c>من قبل الجيش</c>.</summary>
    public void Fill(in RoleContext context, SlotFillers fillers, ArgumentRole? agentRole)
    {
        Annotation a = context.Annotation;
        PrepositionSet filled = !fillers.ObjectOfNoun.IsEmpty && context.HasRecipient ? PrepositionSet.All : PrepositionSet.Empty;
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (preposition < 0 || IsNoParty(context, fillers, preposition, argument))
                continue;
            ArgumentRole? framed = context.Frame.RoleOfPreposition(preposition);
            bool isAct = a.Phrases[argument.Phrase].Class == NounClass.Act;
            // «رحب بمشاركة الجميع في التحقيق باغتيال الصحفية»: the first phrase fills the slot, the second hangs on what is between.
            if (framed == ArgumentRole.Recipient && (filled.Contains(preposition) || (isAct && context.HasRecipient)))
                continue;
            if (context.Type == EventType.ASSAULT && AddBehind(context, framed, preposition, argument))
                continue;
            ArgumentRole? role = RoleOf(context, fillers, framed ?? RoleOfAgent(context, fillers, preposition, agentRole), preposition, argument);
            int recipients = context.Draft.Recipients.Count;
            roles.Assign(context, role, argument);
            if (role == ArgumentRole.Recipient && (isAct || context.Draft.Recipients.Count > recipients))
                filled = filled.With(preposition);
        }
    }

    private bool IsNoParty(in RoleContext context, SlotFillers fillers, int preposition, Argument argument) =>
        resolver.IsWholeOfPart(context.Annotation, argument.Phrase)
        || IsPartOfTitle(context, fillers.Subject, preposition, argument)
        || ((preposition == _bayna || preposition == _ma) && LiesBesidePlace(context.Annotation, argument.Phrase) && !IsCutOff(context, fillers, preposition, argument));

    /// <summary>«أغلقت الحدود مع النيجر», «أرجأت القمة مع يريفان»: what is shut or put off is shut to whoever is on its other side.</summary>
    private static bool IsCutOff(in RoleContext context, SlotFillers fillers, int preposition, Argument argument) =>
        context.Type == EventType.SANCTION && fillers.Object.Phrase == argument.Phrase - 1 && context.Frame.RoleOfPreposition(preposition) == ArgumentRole.Recipient;

    /// <summary>«الأمين العام للأمم المتحدة», «وزير الخارجية بجمهورية المجر»: the body right behind an office, for which it acts, is no party of its own; but «قضت محكمة تونسية بسجن وزير».</summary>
    private bool IsPartOfTitle(in RoleContext context, Argument subject, int preposition, Argument argument)
    {
        Annotation a = context.Annotation;
        if (subject.IsEmpty || !context.HasActor || !a.AdjoinsPrevious(argument.Phrase))
            return false;
        int office = argument.Phrase - 1;
        if (office != subject.Phrase && a.Phrases[office].Apposed != subject.Phrase)
            return false;
        EntityCode holder = context.Draft.Actors[0].Code;
        EntityCode body = resolver.Resolve(a, argument.Phrase, argument.Word, context.Memory).Code;
        return preposition == _lam ? body == holder : preposition == _ba && a.Phrases[argument.Phrase].Class is not (NounClass.Act or NounClass.Building) && !body.IsInternational && body.Country == holder.Country;
    }

    /// <summary>«الممر الاقتصادي بين الصين وباكستان», «الحدود مع سوريا»: what is between or beside a place is no party.</summary>
    private static bool LiesBesidePlace(Annotation a, int phrase)
    {
        // «بين ضفتي الأطلسي»
        if (a.Phrases[phrase] is { Class: NounClass.Place } named && named.EndWord > named.HeadWord + 1 && a.Words[named.HeadWord].Tag.IsNoun())
            return true;
        while (phrase > 1 && a.Phrases[phrase].Coordinated == phrase - 1)
            phrase--;
        return a.AdjoinsPrevious(phrase) && a.Phrases[phrase - 1].Class == NounClass.Place;
    }

    /// <summary>Adds the victim or attacker who stands behind the deed or weapon that <paramref name="argument"/> names; false where it names neither.</summary>
    private bool AddBehind(in RoleContext context, ArgumentRole? framed, int preposition, Argument argument)
    {
        Annotation a = context.Annotation;
        // «أطلقت الغاز لتفريق المحتجين»
        if (preposition == _lam && framed is null or ArgumentRole.None or ArgumentRole.Content && !context.HasRecipient
            && deeds.IsDeed(a, argument) && a.ComplementOf(argument) is { IsEmpty: false } victim)
        {
            parties.AddAll(context, context.Draft.Recipients, victim);
            return true;
        }
        // «استشهد برصاص الاحتلال», «قتل بغارة أميركية»
        if (preposition == _ba && framed is null && !context.HasActor && WeaponOwner(a, argument) is { IsEmpty: false } owner)
        {
            roles.Assign(context, ArgumentRole.Actor, owner);
            if (a.Words[owner.Word].Tag.IsAdjective())
                PartyCollector.NameStates(context.Draft.Actors, context.Draft.Actors.Count - 1);
            return true;
        }
        return false;
    }

    /// <summary>Whose weapon: what follows <c>رصاص</c>, <c>قصف</c>, <c>غارة</c> in the phrase.</summary>
    private static Argument WeaponOwner(Annotation a, Argument weapon)
    {
        NounPhrase phrase = a.Phrases[weapon.Phrase];
        if (phrase.Class is not (NounClass.Weapon or NounClass.Act))
            return Argument.None;
        for (int w = weapon.Word + 1; w < phrase.EndWord; w++)
        {
            if (a.Words[w].Tag.IsNominal())
                return new Argument(weapon.Phrase, w);
        }
        return Argument.None;
    }

    /// <summary>The role after <c>من قبل</c>, <c>على يد</c>: who does it; null after any other preposition.</summary>
    private ArgumentRole? RoleOfAgent(in RoleContext context, SlotFillers fillers, int preposition, ArgumentRole? agentRole)
    {
        if (!_agents.Contains(preposition))
            return null;
        if (context.Draft.IsNominal || !context.HasActor)
            return agentRole;
        // «طالبت بلاده من قبل السويد بتسليمهم»: after a subject من قبل is "before".
        return fillers.Object.IsEmpty && !context.HasRecipient ? context.Frame.RoleOf(SlotKind.Object) : null;
    }

    /// <summary>The role that the preposition and what follows it tell, else <paramref name="given"/>.</summary>
    private ArgumentRole? RoleOf(in RoleContext context, SlotFillers fillers, ArgumentRole? given, int preposition, Argument argument)
    {
        if (given is null && preposition == _bayna && IsSymmetric(context.Frame))
            return ArgumentRole.Actor;
        if (preposition == _min && IsAskedBehindMin(context, argument))
            return ArgumentRole.Recipient;
        if (given is null && preposition == _min && IsActorBehindMin(context, fillers, argument))
            return ArgumentRole.Actor;
        if (given is null && preposition == _lam && IsDoerBehindLam(context, fillers, argument))
            return ArgumentRole.Actor;
        if (preposition == _lam && IsVisitor(context, fillers, argument))
            return ArgumentRole.Actor;
        if (given == ArgumentRole.Content && preposition != _ba && IsAskedInsteadOfContent(context, argument))
            return ArgumentRole.Recipient;
        return given;
    }

    /// <summary>True for an act that has partners: talks, a meeting, an agreement.</summary>
    public static bool IsSymmetric(Frame frame)
    {
        for (int i = 0; i < frame.Slots.Count; i++)
        {
            if (frame.Slots[i].Role == ArgumentRole.Partner)
                return true;
        }
        return false;
    }

    /// <summary>«الطلب من السكان المغادرة»</summary>
    private bool IsAskedBehindMin(in RoleContext context, Argument argument) =>
        context is { Draft.IsNominal: true, Type: EventType.REQUEST } && arguments.IsHuman(context.Annotation, argument) && IsFollowedByAct(context.Annotation, argument.Phrase);

    private static bool IsFollowedByAct(Annotation a, int phrase) =>
        a.AdjoiningPhrase(phrase) is >= 0 and int next && a.Phrases[next] is { IsBare: true, Class: NounClass.Act };

    /// <summary>«انتقادات من نواب», «إطلاق نار من مسلحين»; but in «مقتل ضابط من الوحدة» what follows a person is his.</summary>
    private bool IsActorBehindMin(in RoleContext context, SlotFillers fillers, Argument argument) =>
        context is { Draft.IsNominal: true, HasActor: false } && !arguments.IsPerson(context.Annotation, fillers.Of) && arguments.IsHuman(context.Annotation, argument);

    /// <summary>«في هجوم لحركة طالبان»: right behind an attack without owner; but «هجوم على نقاط للجيش».</summary>
    private bool IsDoerBehindLam(in RoleContext context, SlotFillers fillers, Argument argument)
    {
        Annotation a = context.Annotation;
        return context is { Draft.IsNominal: true, Type: EventType.ASSAULT, HasActor: false } && fillers.Of.IsEmpty && fillers.Subject.IsEmpty
            && context.Frame.RoleOf(SlotKind.Of) == ArgumentRole.Actor && a.AdjoinsPrevious(argument.Phrase)
            && a.Phrases[argument.Phrase - 1].HeadWord == context.Draft.TriggerWord && arguments.IsHuman(a, argument);
    }

    /// <summary>«زيارة مقررة للرئيس الأميركي لإسرائيل»</summary>
    private static bool IsVisitor(in RoleContext context, SlotFillers fillers, Argument argument) =>
        context is { Draft: { IsNominal: true, Mode: "visit" }, HasActor: false } && fillers.Subject.IsEmpty && fillers.Of.IsEmpty
        && context.Annotation.Phrases[argument.Phrase].Class is NounClass.Person or NounClass.Head;

    /// <summary>«دعوتها لإسرائيل لإجراء تحقيق»: what is asked for is an act; someone there is the one asked.</summary>
    private bool IsAskedInsteadOfContent(in RoleContext context, Argument argument) =>
        !context.HasRecipient && context.Frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient && arguments.IsHuman(context.Annotation, argument);
}
