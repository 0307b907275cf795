using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Ontology;

namespace Marsad.Events.Clauses;

/// <summary>Tells what a phrase beside a verb can be to it: one who acts, or only what is acted upon.</summary>
internal sealed class SubjectFitness(CompiledLexicon lexicon)
{
    /// <summary>«وعلق نشاط البرلمان»: what no one can be called by is not the subject of a verb that someone does.</summary>
    public static bool CannotAct(Annotation a, Predicate p, int phrase)
    {
        if (phrase < 0 || (p.Lemma.VerbKind != VerbKind.Light && !p.Lemma.Senses.Any(s => s.Frame.RoleOf(SlotKind.Subject) == ArgumentRole.Actor)))
            return false;
        return a.Phrases[phrase].Class switch
        {
            NounClass.Abstract or NounClass.Thing or NounClass.Money or NounClass.Plan or NounClass.BodyPart => true,
            NounClass.Weapon or NounClass.Document => !a.Phrases[phrase].Definite,
            NounClass.Act => !p.Lemma.Senses.Any(s => s.Type == EventType.ASSAULT),
            _ => false,
        };
    }

    /// <summary>«وقصفت مدينة الباب»: a town is bombed; a state or its capital acts.</summary>
    public bool IsTown(Annotation a, Predicate p, int phrase) =>
        phrase >= 0 && p.Lemma.Senses.Any(s => s.Frame.RoleOf(SlotKind.Subject) == ArgumentRole.Actor)
        && a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is { Class: LemmaClass.Name, Entities: { Count: > 0 } entities } && entities.All(e => lexicon.Entities[e].Kind == EntityKind.Place);

    /// <summary>«فجرت نفسها»: whom a verb has for its object is someone named before.</summary>
    public bool IsReflexive(Annotation a, int phrase) =>
        phrase >= 0 && IsOwned(a, phrase) && a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is { Text: RuleWords.Self };

    /// <summary>«أجبر الإعصار السكان على الفرار»: no one, and yet it does something.</summary>
    public bool IsDisaster(Annotation a, int phrase) => a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is { IsDisaster: true };

    /// <summary>«رفض هذا المقترح الوفد»: what is said or written is refused, where someone is there to refuse it.</summary>
    public static bool IsSaid(Annotation a, Predicate p, int phrase) =>
        a.Phrases[phrase].Class is NounClass.Speech or NounClass.Document or NounClass.Decision && p.Lemma.Senses.Any(s => s.Type == EventType.REJECT);

    /// <summary>True for people, for what they form, and for whatever is called by a name of its own.</summary>
    public static bool IsSomeone(Annotation a, int phrase) =>
        a.Phrases[phrase].Class is NounClass.Person or NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group or NounClass.Spokesman or NounClass.Head
        || (a.Words[a.Phrases[phrase].HeadWord].Tag == Tag.Name && !IsOwned(a, phrase));

    /// <summary>«أبدى انزعاجه»: a thing of his is not the one who shows it.</summary>
    public static bool IsOwned(Annotation a, int phrase) => a.ReadingOf(a.Words[a.Phrases[phrase].HeadWord]) is { Enclitic: not Enclitic.None };

    /// <summary>«قال إن بلاده لن ترسل أسلحة»: what is his acts, whatever its gender, and not the thing behind the verb.</summary>
    public static bool ActsForSpeaker(Annotation a, int topic, int first) => IsOwned(a, topic) && IsSomeone(a, topic) && !IsSomeone(a, first);
}
