using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>What the lexicon knows of a word in the text: by the reading that was chosen for it, or by any that its letters allow.</summary>
internal sealed class WordSenses(CompiledLexicon lexicon)
{
    /// <summary>The lemma of the reading chosen; null for a word that the lexicon does not know.</summary>
    public Lemma? LemmaOf(Annotation a, Word word) => a.ReadingOf(word) is { LemmaId: >= 0 } reading ? lexicon.Lemmas[reading.LemmaId] : null;

    /// <summary>The lemmas of all readings, in their order.</summary>
    public LemmaSequence LemmasOf(Annotation a, Word word) => new(lexicon.Lemmas, a.Readings, word.FirstReading, word.ReadingCount);

    /// <summary>The role noun that <paramref name="word"/> is: <c>وزير</c>, <c>جنود</c>; null where it is none.</summary>
    public Lemma? RoleOf(Annotation a, Word word)
    {
        bool isAct = LemmaOf(a, word) is { Class: LemmaClass.Noun, Role: null, NounClass: NounClass.Act };
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            // «مفاوضات» are talks, though women who negotiate are written alike.
            if (isAct && reading.Form is { Gender: Gender.Feminine, Number: Number.Plural })
                continue;
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            if (lemma.Role is not null && (word.Chosen < 0 || reading.Proclitics == a.Readings[word.Chosen].Proclitics))
                return lemma;
        }
        return null;
    }

    /// <summary>The adjective of a country or body that <paramref name="word"/> is: <c>روسية</c>; null where it is none.</summary>
    public Lemma? NisbaOf(Annotation a, Word word)
    {
        if (!word.Tag.IsNominal())
            return null;
        foreach (Lemma lemma in LemmasOf(a, word))
        {
            if (lemma.Class == LemmaClass.Nisba)
                return lemma;
        }
        return null;
    }

    /// <summary>The first class that a reading as a noun gives, whichever reading was chosen.</summary>
    public NounClass AnyClassOf(Annotation a, Word word)
    {
        foreach (Lemma lemma in LemmasOf(a, word))
        {
            if (lemma is { Class: LemmaClass.Noun, NounClass: not NounClass.Unknown })
                return lemma.NounClass;
        }
        return NounClass.Unknown;
    }

    /// <summary>The class of the noun chosen; of another word, that of the most telling reading: a phrase, a role, then the first noun.</summary>
    public NounClass ClassOf(Annotation a, int word)
    {
        Word w = a.Words[word];
        if (a.ReadingOf(w) is { LemmaId: >= 0 } chosen)
        {
            Lemma lemma = lexicon.Lemmas[chosen.LemmaId];
            if (lemma is { Class: LemmaClass.Noun, NounClass: not NounClass.Unknown })
                return RoleClass(a, w, lemma, chosen.Form.Number) ?? lemma.NounClass;
            // لبنان is a country, though two kinds of milk are written alike.
            if (lemma is { Class: LemmaClass.Name, Entities.Count: > 0 } && lexicon.Entities[lemma.Entities[0]].Kind == EntityKind.State)
                return NounClass.Unknown;
        }
        NounClass best = NounClass.Unknown;
        foreach (Lemma lemma in LemmasOf(a, w))
        {
            if (lemma.Class == LemmaClass.Phrase)
                return NounClass.Act;
            if (lemma.Class != LemmaClass.Noun)
                continue;
            if (lemma.Role is not null)
                return lemma.NounClass;
            if (best == NounClass.Unknown)
                best = lemma.NounClass;
        }
        return best;
    }

    /// <summary>What the name at <paramref name="word"/> stands for; null where the lexicon does not know it.</summary>
    public EntityKind? KindOfName(Annotation a, int word) =>
        LemmaOf(a, a.Words[word]) is { Entities: { Count: > 0 } entities } ? lexicon.Entities[entities[0]].Kind : null;

    /// <summary>True where both words are names of one and the same: <c>المجموعة الاقتصادية لدول غرب أفريقيا</c>, <c>إيكواس</c>.</summary>
    public bool NameTheSame(Annotation a, int one, int other) =>
        LemmaOf(a, a.Words[one]) is { Class: LemmaClass.Name, Entities: { Count: > 0 } first } && LemmaOf(a, a.Words[other]) is { Class: LemmaClass.Name, Entities: { Count: > 0 } second }
        && lexicon.Entities[first[0]].Code == lexicon.Entities[second[0]].Code;
    /// <summary>The role of what the name at <paramref name="word"/> stands for (<c>MIL</c>); null where the lexicon does not know it.</summary>
    public string? EntityRoleOf(Annotation a, int word) =>
        LemmaOf(a, a.Words[word]) is { Entities: { Count: > 0 } entities } ? lexicon.Entities[entities[0]].Code.Role : null;

    /// <summary>True for a name of no one that the lexicon knows, or of a person.</summary>
    public bool CanNamePerson(Annotation a, int word) => KindOfName(a, word) is null or EntityKind.Person;

    /// <summary>The class of <paramref name="noun"/> where it is a role too, such as <c>مراسلة</c>; but <c>مساعدات</c> (aid) is not made persons by <c>مساعد</c>.</summary>
    private NounClass? RoleClass(Annotation a, Word word, Lemma noun, Number number)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Lemma lemma = lexicon.Lemmas[a.Readings[r].LemmaId];
            // «عدوان» is an assault; two enemies are written alike.
            if (lemma.Role is not null && ((number == Number.Singular && a.Readings[r].Form.Number != Number.Dual) || lemma.Text == noun.Text))
                return lemma.NounClass;
        }
        return null;
    }
}
