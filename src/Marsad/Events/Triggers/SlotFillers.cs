using Marsad.Lexicon;

namespace Marsad.Events.Triggers;

/// <summary>A phrase in a slot, or what stands in it from a word on: <c>روسيا</c> in <c>هجوم روسيا</c>.</summary>
/// <param name="Phrase">The phrase, or −1 for an empty slot.</param>
/// <param name="Word">The word from which on it counts; the phrase's head as a rule.</param>
public readonly record struct Argument(int Phrase, int Word)
{
    public static readonly Argument None = new(-1, -1);

    public bool IsEmpty => Phrase < 0;
}

/// <summary>What stands in the slots beside one trigger. Reused from trigger to trigger.</summary>
public sealed class SlotFillers
{
    private readonly List<(int Preposition, Argument Argument)> _prepositional = [];

    public Argument Subject { get; set; }

    /// <summary>True where the subject is only who announces the act.</summary>
    public bool SubjectIsReporter { get; set; }

    public Argument Object { get; set; }

    public Argument SecondObject { get; set; }

    /// <summary>Complement of a noun trigger; for a verb, that of its object.</summary>
    public Argument Of { get; set; }

    /// <summary>Object of the noun that the sense names: <c>القرار</c> in <c>أعلن رفضه القرار</c>.</summary>
    public Argument ObjectOfNoun { get; set; }

    /// <summary>True for a noun trigger, whose complement may be what the verb's frame calls subject or object.</summary>
    public bool IsNominal { get; set; }

    /// <summary>How the verb is told.</summary>
    public Telling Told { get; set; }

    /// <summary>The word that opens its clause complement, or −1.</summary>
    public int Clause { get; set; }

    /// <summary>Phrases behind prepositions, in their order; not to be changed. A list, so that going over it allocates nothing.</summary>
    public List<(int Preposition, Argument Argument)> Prepositional => _prepositional;

    public void Clear()
    {
        Subject = Object = SecondObject = Of = ObjectOfNoun = Argument.None;
        Clause = -1;
        Told = Telling.Any;
        IsNominal = SubjectIsReporter = false;
        _prepositional.Clear();
    }

    public void AddPrepositional(int preposition, Argument argument) => _prepositional.Add((preposition, argument));

    /// <summary>True where a phrase is governed by the preposition with index <paramref name="preposition"/>.</summary>
    public bool HasPreposition(int preposition)
    {
        foreach ((int governing, Argument _) in _prepositional)
        {
            if (governing == preposition)
                return true;
        }
        return false;
    }

    /// <summary>True where <paramref name="phrase"/> stands behind one of the prepositions.</summary>
    public bool HasPhraseBehindPreposition(int phrase)
    {
        foreach ((int _, Argument argument) in _prepositional)
        {
            if (argument.Phrase == phrase)
                return true;
        }
        return false;
    }

    /// <summary>The argument in a slot that is no preposition.</summary>
    public Argument this[SlotKind kind] => kind switch
    {
        SlotKind.Subject => Subject,
        SlotKind.Object => Object,
        SlotKind.SecondObject => SecondObject,
        SlotKind.Of => Of,
        _ => Argument.None,
    };
}
