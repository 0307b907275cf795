using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Groups tagged words into <see cref="NounPhrase"/>s, flat: phrases do not overlap, and a preposition begins a new one.</summary>
public sealed class PhraseChunker
{
    private readonly WordSenses _senses;
    private readonly PhraseHeadFinder _heads;
    private readonly PhraseExtent _extent;
    private readonly HeadFeatures _features;
    private readonly GovernmentReader _government;
    private readonly AppositionFinder _appositions;
    private readonly NamingClauseReader _namings;

    /// <summary>A chunker that knows the classes and names of <paramref name="lexicon"/>.</summary>
    public PhraseChunker(CompiledLexicon lexicon)
    {
        _senses = new WordSenses(lexicon);
        _heads = new PhraseHeadFinder(lexicon, _senses);
        _extent = new PhraseExtent(lexicon, _senses);
        _features = new HeadFeatures(lexicon, _senses);
        _government = new GovernmentReader(lexicon, _senses);
        _appositions = new AppositionFinder(_senses);
        _namings = new NamingClauseReader(lexicon, _senses);
    }

    /// <summary>Appends the phrases of words <paramref name="first"/> … <paramref name="end"/> − 1, and for each word the phrase it stands in.</summary>
    public void Chunk(Annotation annotation, int first, int end)
    {
        for (int w = first; w < end; w++)
            annotation.PhraseOfWord.Add(-1);
        int preposition = -1;
        int brackets = 0;
        int i = first;
        while (i < end)
        {
            Tag tag = annotation.Words[i].Tag;
            if (CanBegin(tag))
            {
                // «نحو 500 متظاهر»: about, not towards.
                if (preposition >= 0 && tag is Tag.Number && IsAbout(annotation, preposition))
                    preposition = -1;
                i = AddPhrase(annotation, first, i, end, preposition, brackets > 0);
                preposition = -1;
                continue;
            }
            if (tag == Tag.Bracket)
                brackets = BracketDepth(annotation, i, brackets);
            // «في "تنظيم الدولة"»: a quotation mark does not part a preposition from its noun.
            if (tag != Tag.Quote)
                preposition = tag == Tag.Preposition && annotation.EncliticOf(i) == Enclitic.None ? i : -1;
            i++;
        }
    }

    private static bool CanBegin(Tag tag) => tag.IsNominal() || tag is Tag.Number or Tag.Quantifier or Tag.Demonstrative;

    private bool IsAbout(Annotation a, int word)
    {
        foreach (Lemma lemma in _senses.LemmasOf(a, a.Words[word]))
        {
            if (lemma.Category == ParticleCategory.Quantifier)
                return true;
        }
        return false;
    }

    private static int BracketDepth(Annotation a, int word, int depth) => a.Tokens[a.Words[word].FirstToken].Mark switch
    {
        '(' or '[' => depth + 1,
        ')' or ']' => Math.Max(0, depth - 1),
        _ => depth,
    };

    /// <summary>Adds the phrase that begins at <paramref name="start"/>, if one does, and says where to go on.</summary>
    private int AddPhrase(Annotation a, int sentenceStart, int start, int end, int prepositionWord, bool isBracketed)
    {
        int head = _heads.Find(a, start, end);
        if (head < 0)
            return start + 1;
        NounPhrase phrase = _features.Read(a, start, head, _extent.EndOf(a, head, end));
        (Government government, int preposition) = isBracketed ? (Government.Parenthetical, -1) : _government.Read(a, start, prepositionWord);
        int opening = _namings.OpeningBefore(a, sentenceStart, start);
        if (opening >= 0 && !isBracketed)
        {
            prepositionWord = opening > sentenceStart && a.Words[opening - 1].Tag == Tag.Preposition ? opening - 1 : -1;
            (government, preposition) = _namings.PrepositionIn(a, opening) is >= 0 and int written ? (Government.Preposition, written) : _government.Read(a, opening, prepositionWord);
        }
        phrase = phrase with { Government = government, Preposition = preposition, PrepositionWord = prepositionWord, Apposed = _appositions.Find(a, start, head) };
        if (CoordinationFinder.Find(a, sentenceStart, end, phrase) is >= 0 and int joined)
            phrase = JoinedTo(a, phrase, joined);
        for (int w = start; w < phrase.EndWord; w++)
            a.PhraseOfWord[w] = a.Phrases.Count;
        a.Phrases.Add(phrase);
        return phrase.EndWord;
    }

    /// <summary>What governs a phrase governs those that are joined to it: <c>في روسيا وأوكرانيا</c>.</summary>
    private static NounPhrase JoinedTo(Annotation a, NounPhrase phrase, int joined) =>
        phrase with { Coordinated = joined, Government = a.Phrases[joined].Government, Preposition = a.Phrases[joined].Preposition };
}
