using System.Globalization;
using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Text;

namespace Marsad.Events.Fields;

/// <summary>Reads how many were killed or hurt: <c>مقتل ثلاثة جنود</c>, <c>أصيب 12 شخصا</c>, <c>قتيلان</c>, <c>عشرات القتلى</c>.</summary>
public sealed class CasualtyReader(CompiledLexicon lexicon)
{
    /// <summary>Sets dead and injured of an assault from its own trigger; merging brings those of the same happening together.</summary>
    internal void Read(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (draft.Sense.Type == Ontology.EventType.ASSAULT)
                Read(context.Annotation, draft);
        }
    }

    private void Read(Annotation a, EventDraft draft)
    {
        if (draft.Lemma.Casualty == CasualtyKind.None || draft.Factuality == Factuality.Negated)
            return;
        int phrase = CountedPhrase(a, draft);
        if (phrase < 0 || Count(a, a.Phrases[phrase]) is not { } count)
            return;
        if (draft.Lemma.Casualty == CasualtyKind.Dead)
            draft.Dead ??= count;
        else
            draft.Injured ??= count;
    }

    /// <summary>The phrase whose number counts: the recipient's, or the trigger noun's own.</summary>
    private static int CountedPhrase(Annotation a, EventDraft draft)
    {
        if (draft.Recipients.Count > 0 && draft.Recipients[0].Phrase >= 0)
            return draft.Recipients[0].Phrase;
        return draft.IsNominal ? a.PhraseOfWord[draft.TriggerWord] : -1;
    }

    private Casualties? Count(Annotation a, NounPhrase phrase)
    {
        for (int w = phrase.FirstWord; w < phrase.EndWord; w++)
        {
            Word word = a.Words[w];
            if (word.Tag is Tag.Number or Tag.Quantifier || IsQuantity(a, word))
            {
                TextSpan span = a.BareSpan(word);
                return FromNumber(a, word, span);
            }
        }
        Word head = a.Words[phrase.HeadWord];
        TextSpan headSpan = a.BareSpan(head);
        return phrase.Number switch
        {
            Number.Dual => new Casualties(a.EvidenceAt(headSpan), 2, 2, 2),
            Number.Singular when !phrase.Definite => new Casualties(a.EvidenceAt(headSpan), 1, 1, 1),
            _ => null,
        };
    }

    private bool IsQuantity(Annotation a, Word word) =>
        a.ReadingOf(word) is { LemmaId: >= 0 } r && lexicon.Lemmas[r.LemmaId].NounClass == NounClass.Quantity;

    private static Casualties? FromNumber(Annotation a, Word word, TextSpan span)
    {
        string text = a.Document[span];
        var evidence = a.EvidenceAt(span);
        if (a.Tokens[word.FirstToken].Kind == TokenKind.Number)
        {
            string digits = ToWesternDigits(text);
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? new Casualties(evidence, value, value, value) : null;
        }
        if (ArabicNumber.ValueOf(text) is { } spelled)
            return new Casualties(evidence, spelled, spelled, spelled);
        return ArabicNumber.LowerBoundOf(text) is { } low ? new Casualties(evidence, null, low, null) : null;
    }

    private static string ToWesternDigits(string text)
    {
        var digits = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
                digits.Append(c);
            else if (c is >= '٠' and <= '٩')
                digits.Append((char)('0' + (c - '٠')));
            else if (c is >= '۰' and <= '۹')
                digits.Append((char)('0' + (c - '۰')));
        }
        return digits.ToString();
    }
}
