using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Fields;

/// <summary>Reads sources that are named beside a sentence rather than told to speak in it: <c>وفق الشرطة</c>, <c>حسبما أعلن الجيش</c>, a headline's <c>لوموند: …</c></summary>
internal sealed class AttributionReader(CompiledLexicon lexicon, SpeakerReader speakers)
{
    private const int LongestHeadlineSpeaker = 7;

    private readonly ReportScope _scope = new(lexicon);

    public void Add(SentenceContext context, bool isTitle)
    {
        for (int w = context.First; w < context.End - 1; w++)
        {
            if (IsAttribution(context.Annotation, w))
                AddAttribution(context, w);
        }
        if (isTitle)
            AddHeadlineSpeaker(context);
    }

    /// <summary>True also for <c>حسبما</c> that stands before a verb as a subordinator.</summary>
    private bool IsAttribution(Annotation a, int word)
    {
        Word w = a.Words[word];
        if (w.Tag != Tag.Subordinator)
            return w.Tag == Tag.Attribution;
        for (int r = w.FirstReading; r < w.FirstReading + w.ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId].Category == ParticleCategory.Attribution)
                return true;
        }
        return false;
    }

    /// <summary>What is credited reaches over the sentence, but not past <c>في حين</c>.</summary>
    private void AddAttribution(SentenceContext context, int word)
    {
        Annotation a = context.Annotation;
        int phrase = CreditedPhrase(context, word);
        if (phrase < 0 || IsOwnSaying(a, phrase) || speakers.Of(context, phrase) is not { IsActor: true } source)
            return;
        int start = Math.Max(_scope.ContrastBefore(a, context.First, word), OpeningOfOwnClause(context, word));
        int end = Math.Min(_scope.ContrastAfter(a, word, context.End), NextOwnClause(context, a.Phrases[phrase].EndWord));
        context.Sources.Insert(0, new SourceRange(start, end, source, Factuality.Actual));
    }

    /// <summary>«طالب الوزير بتحقيق، حيث قتل خمسة بحسب البلدية»: with no comma before it only the last clause is credited.</summary>
    private static int OpeningOfOwnClause(SentenceContext context, int word)
    {
        if (word == context.First || context.Annotation.Words[word - 1].Tag == Tag.Comma)
            return context.First;
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < word && p.Link == ClauseLink.Subordinate && p.ClauseStart > context.First && word <= p.ClauseEnd)
                return p.ClauseStart - 1;
        }
        return context.First;
    }

    /// <summary>«تأخر الجنود، بحسب رئيس البلدية، ساعة، وأصدر الرئيس بيانا»: a joined clause with a subject of its own is not credited to who was named before it.</summary>
    private static int NextOwnClause(SentenceContext context, int word)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            bool isOwn = p is { Link: ClauseLink.Coordinate, SubjectIsImplied: false, Subject: >= 0, Form.Kind: Marsad.Arabic.FormKind.Perfect };
            if (p.Word > word && isOwn && p.Word > context.First && context.Annotation.Words[p.Word - 1].Tag == Tag.Comma && context.Annotation.Phrases[p.Subject].FirstWord > p.Word)
                return p.Word;
        }
        return context.End;
    }

    private static int CreditedPhrase(SentenceContext context, int word)
    {
        Annotation a = context.Annotation;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word == word + 1)
                return p.Lemma.VerbKind == VerbKind.Report && p.ComplementWord < 0 ? p.Subject : -1;
        }
        if (a.PhraseOfWord[word + 1] >= 0)
            return a.PhraseOfWord[word + 1];
        return word + 2 < context.End ? a.PhraseOfWord[word + 2] : -1;
    }

    /// <summary>«وفق قوله», «بحسب تعبيرها»: the words of whoever speaks there already.</summary>
    private static bool IsOwnSaying(Annotation a, int phrase) =>
        a.Phrases[phrase].Class is NounClass.Speech or NounClass.Act && a.ReadingOf(a.Words[a.Phrases[phrase].HeadWord]) is { Enclitic: not Enclitic.None };

    /// <summary><c>غانتس: إيران قريبة من …</c></summary>
    private void AddHeadlineSpeaker(SentenceContext context)
    {
        Annotation a = context.Annotation;
        int speaker = -1;
        for (int w = context.First; w < context.End; w++)
        {
            Word word = a.Words[w];
            if (a.PhraseOfWord[w] >= 0)
                speaker = a.PhraseOfWord[w];
            if (word.Tag.IsVerb())
                return;
            if (word.Tag == Tag.Stop && a.Tokens[word.FirstToken].Mark != ':')
                speaker = -1;
            if (word.Tag != Tag.Stop || a.Tokens[word.FirstToken].Mark != ':' || speaker < 0)
                continue;
            NounPhrase phrase = a.Phrases[speaker];
            ActorReference source = phrase.EndWord - phrase.FirstWord <= LongestHeadlineSpeaker ? speakers.Resolve(context, speaker) : ActorReference.None;
            if (source.IsActor)
                context.Sources.Insert(0, new SourceRange(w + 1, context.End, source, Factuality.Actual));
            return;
        }
    }
}
