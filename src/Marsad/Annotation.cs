using Marsad.Arabic;
using Marsad.Mentions;
using Marsad.Text;
using Marsad.Time;

namespace Marsad;

/// <summary>The layers over one document's text, in the order in which they are made. Owned by one thread at a time and reused from article to article.</summary>
public sealed class Annotation
{
    private char[] _characters = [];

    public Document Document { get; internal set; } = new(null, "");

    /// <summary>The normalised view.</summary>
    public FoldedText Folded { get; } = new();

    public List<Token> Tokens { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    /// <summary>All readings of all words, word by word.</summary>
    public List<Reading> Readings { get; } = [];

    public List<Word> Words { get; } = [];

    /// <summary>For each sentence, its first word; one more entry closes the last.</summary>
    public List<int> SentenceWords { get; } = [];

    public List<NounPhrase> Phrases { get; } = [];

    /// <summary>For each word, the phrase it stands in, or −1.</summary>
    public List<int> PhraseOfWord { get; } = [];

    public List<TimeExpression> Times { get; } = [];

    /// <summary>Begins the article of <paramref name="title"/> and <paramref name="body"/>: nothing stays of the one before.</summary>
    internal void Begin(string? title, string body)
    {
        int room = Document.RoomFor(title, body);
        if (_characters.Length < room)
            _characters = new char[Math.Max(room, _characters.Length * 2)];
        Document = new Document(title, body, _characters);
        Tokens.Clear();
        Sentences.Clear();
        Readings.Clear();
        Words.Clear();
        SentenceWords.Clear();
        Phrases.Clear();
        PhraseOfWord.Clear();
        Times.Clear();
    }

    /// <summary>The reading chosen for <paramref name="word"/>, or null for an unknown word.</summary>
    public Reading? ReadingOf(Word word) => word.Chosen < 0 ? null : Readings[word.Chosen];

    /// <summary>True where <paramref name="word"/> stands in a time expression.</summary>
    public bool IsTime(Word word) => TimeExpression.Covers(Times, word.Span.Start);

    /// <summary>The words of <paramref name="word"/> without the particles written before it: <c>وللشرطة</c> → <c>للشرطة</c>, <c>بموسكو</c> → <c>موسكو</c>.</summary>
    public TextSpan BareSpan(Word word)
    {
        if (word.Chosen < 0)
            return word.Span;
        Reading reading = Readings[word.Chosen];
        int skip = 0;
        if (reading.Has(Proclitics.Conjunction))
            skip++;
        // لل hides the article: the word is given as it stands.
        if (reading.Has(Proclitics.Preposition) && !(reading.Has(Proclitics.Lam) && reading.Has(Proclitics.Al)) && !IsHiddenArticle(word, skip))
            skip++;
        return skip == 0 ? word.Span : new TextSpan(Folded.OriginOf(Tokens[word.FirstToken].FoldStart + skip), word.Span.End);
    }

    /// <summary><c>للولايات</c>: the name's own article has lost its alef.</summary>
    private bool IsHiddenArticle(Word word, int skip)
    {
        int at = Tokens[word.FirstToken].FoldStart + skip;
        return Folded.Symbols[at] == Letter.Lam && Folded.Symbols[at + 1] == Letter.Lam;
    }
}
