using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Triggers;

/// <summary>Finds whose an act is, by the noun's pronoun, complement or nisba: <c>زيارته</c>, <c>هجوم روسيا</c>, <c>هجوم روسي</c>.</summary>
internal sealed class NounOwnerFinder(CompiledLexicon lexicon, AntecedentFinder antecedents)
{
    /// <summary>The owner of the noun <paramref name="word"/> in <paramref name="phraseIndex"/>, which <paramref name="governor"/> governs where it is not null; empty where there is none.</summary>
    public Argument Find(SentenceContext context, int word, int phraseIndex, Predicate? governor)
    {
        Enclitic pronoun = context.Annotation.EncliticOf(word);
        return pronoun switch
        {
            Enclitic.None => Complement(context.Annotation, word, phraseIndex),
            // «دعمنا»: ours is the speaker's.
            Enclitic.Na or Enclitic.Ya => EnclosingClause.SpeakerBefore(context, word),
            _ => Meant(context, pronoun, word, phraseIndex, governor),
        };
    }

    private Argument Complement(Annotation a, int word, int phraseIndex)
    {
        int end = a.Phrases[phraseIndex].EndWord;
        for (int w = word + 1; w < end; w++)
        {
            Word next = a.Words[w];
            if (next.Tag.IsNoun() || next.Tag is Tag.Name or Tag.Foreign or Tag.Number or Tag.Quantifier || IsNisba(a, next))
                return new Argument(phraseIndex, w);
        }
        return word == end - 1 ? SharedComplement(a, word, phraseIndex) : Argument.None;
    }

    /// <summary>«قتل وتعذيب الأسرى»: of two acts joined, the second has the complement of both.</summary>
    private Argument SharedComplement(Annotation a, int word, int phraseIndex)
    {
        int next = phraseIndex + 1;
        if (next >= a.Phrases.Count || a.Phrases[next].Coordinated != phraseIndex || a.Phrases[next].FirstWord != word + 1)
            return Argument.None;
        int second = a.Phrases[next].HeadWord;
        bool isPair = IsBareAct(a, word) && IsBareAct(a, second) && a.EncliticOf(second) == Enclitic.None && second < a.Phrases[next].EndWord - 1;
        return isPair ? Complement(a, second, next) : Argument.None;
    }

    private bool IsBareAct(Annotation a, int word) =>
        a.Words[word].Tag == Tag.NounIndefinite && a.LemmaOf(lexicon, word) is { Senses.Count: > 0 } && a.ReadingOf(a.Words[word])?.Form is { Number: Number.Singular } form && !form.Has(FormTraits.Accusative);

    private bool IsNisba(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId].Class == LemmaClass.Nisba)
                return true;
        }
        return false;
    }

    /// <summary>«انسحبت القوات بعد قصفها المدينة»: a pronoun on an act is most often the subject of the clause that it stands in.</summary>
    private Argument Meant(SentenceContext context, Enclitic pronoun, int word, int phraseIndex, Predicate? governor)
    {
        Annotation a = context.Annotation;
        int preferred = governor is { SubjectIsImplied: false } && governor.Subject != phraseIndex ? governor.Subject : EnclosingClause.SubjectBefore(context, word, phraseIndex);
        return a.ArgumentOf(antecedents.Find(context, pronoun, a.Phrases[phraseIndex].FirstWord, preferred, excluded: -1));
    }
}
