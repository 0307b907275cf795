using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Events.Clauses;

/// <summary>How a clause hangs on what comes before it.</summary>
public enum ClauseLink : byte
{
    /// <summary>Opens a sentence or follows a mark.</summary>
    Main,

    /// <summary>After <c>إن</c>, <c>أن</c>, or a colon: what the governing word says, asks or decides.</summary>
    Complement,

    /// <summary>After <c>الذي</c>, or after an indefinite noun: <c>هجوم شنته روسيا</c>.</summary>
    Relative,

    /// <summary>After <c>و</c>, <c>ثم</c>: shares its subject with the clause before where it has none.</summary>
    Coordinate,

    /// <summary>After <c>عندما</c>, <c>بعد أن</c>, <c>إذ</c>.</summary>
    Subordinate,

    /// <summary>After <c>إذا</c>, <c>لو</c>.</summary>
    Conditional,

    /// <summary>A participle that accompanies the clause before: <c>مطالبا بـ</c>.</summary>
    Participial,
}

/// <summary>A verb (or predicative participle) with the phrases around it. Reused; indices are −1 where nothing is there.</summary>
public sealed class Predicate
{
    private readonly List<int> _prepositional = [];

    /// <summary>The verb's word.</summary>
    public int Word { get; private set; }

    public Lemma Lemma { get; private set; } = null!;

    public FormFeatures Form { get; private set; }

    public Reading Reading { get; private set; }

    public ClauseLink Link { get; set; }

    /// <summary>The phrase that is its subject; where <see cref="SubjectIsImplied"/>, the antecedent.</summary>
    public int Subject { get; set; }

    /// <summary>True where the subject is not said in the clause.</summary>
    public bool SubjectIsImplied { get; set; }

    public int Object { get; set; }

    public int SecondObject { get; set; }

    /// <summary>True where the object is a pronoun, and <see cref="Object"/> its antecedent, if found.</summary>
    public bool ObjectIsPronoun { get; set; }

    /// <summary>That pronoun, where it is written apart from a participle: <c>متهما إياه</c>.</summary>
    public Enclitic ObjectPronoun { get; set; }

    /// <summary>The word that opens its <c>أن</c> clause or quotation.</summary>
    public int ComplementWord { get; set; }

    /// <summary>Phrases with prepositions in its clause, in order; not to be changed. A list, so that going over it allocates nothing.</summary>
    public List<int> Prepositional => _prepositional;

    /// <summary>For a relative clause, the phrase it describes.</summary>
    public int Antecedent { get; set; }

    /// <summary>The word of that phrase that it describes: its head, or a complement (<c>مقتل الصحفية التي</c>).</summary>
    public int AntecedentWord { get; set; }

    /// <summary>True after <c>من</c> "whoever", which is its subject.</summary>
    public bool IsHeadless { get; set; }

    /// <summary>The preposition that takes up the antecedent (<c>الذي تهيمن عليه</c>), or −1.</summary>
    public int AntecedentPreposition { get; set; }

    /// <summary>Index of the predicate that governs this one as complement, or to which it is joined.</summary>
    public int Governor { get; set; }

    /// <summary>First word of the clause.</summary>
    public int ClauseStart { get; set; }

    /// <summary>One past the last word that can belong to it.</summary>
    public int ClauseEnd { get; set; }

    /// <summary>The comma that closes what is inserted into its clause («طالب، في رسالة وجهها أمس، الحكومة»), or −1.</summary>
    public int InsertionEnd { get; set; }

    /// <summary>True where it stands in such an insertion itself.</summary>
    public bool IsInserted { get; set; }

    public bool Negated { get; set; }

    public bool Future { get; set; }

    public bool Possible { get; set; }

    /// <summary>Takes another reading of the same word.</summary>
    internal void Read(Lemma lemma, Reading reading) => (Lemma, Reading, Form) = (lemma, reading, reading.Form);

    internal void Reset(int word, Lemma lemma, Reading reading)
    {
        (Word, Lemma, Reading, Form) = (word, lemma, reading, reading.Form);
        Link = ClauseLink.Main;
        Subject = Object = SecondObject = ComplementWord = Antecedent = AntecedentWord = AntecedentPreposition = Governor = InsertionEnd = -1;
        SubjectIsImplied = ObjectIsPronoun = IsHeadless = IsInserted = Negated = Future = Possible = false;
        ObjectPronoun = Enclitic.None;
        ClauseStart = word;
        ClauseEnd = word + 1;
        _prepositional.Clear();
    }

    internal void AddPrepositional(int phrase) => _prepositional.Add(phrase);
}
