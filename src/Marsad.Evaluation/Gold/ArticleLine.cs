using System.Text.Json;
using Marsad.Text;

namespace Marsad.Evaluation.Gold;

/// <summary>
/// A line of event gold: <c>{"id","source","published","title","body","sentences":[{"i","start","end"}],"events":[{"sent","trigger","event",…}]}</c>.
/// </summary>
internal static class ArticleLine
{
    public static GoldArticle Read(JsonElement line)
    {
        string? title = line.OptionalText("title");
        string body = line.Text("body");
        string text = new Document(title, body).Text;
        GoldSentence[] sentences = [.. line.Items("sentences").Select(s => ReadSentence(s, text))];
        GoldEvent[] events = [.. line.Items("events").Select(e => ReadEvent(e, text, sentences))];
        return new GoldArticle(line.Identifier("id"), title, body, line.OptionalText("source"), line.OptionalDay("published"), sentences, events);
    }

    private static GoldSentence ReadSentence(JsonElement item, string text)
    {
        TextSpan span = item.Span();
        if (span.End > text.Length)
            throw new MalformedLineException(FaultKind.OutsideText, $"sentence {span.Start} … {span.End} reaches beyond the text of {text.Length} characters");
        return new GoldSentence(item.Number("i"), span);
    }

    private static GoldEvent ReadEvent(JsonElement item, string text, GoldSentence[] sentences)
    {
        int sentence = item.Number("sent");
        if (sentence < 0 || sentence >= sentences.Length)
            throw new MalformedLineException(FaultKind.OutsideText, $"sent {sentence} is none of the {sentences.Length} sentences");
        string trigger = item.Text("trigger");
        return new GoldEvent
        {
            Sentence = sentence,
            Trigger = trigger,
            TriggerSpan = Find(trigger, text, sentences[sentence].Span),
            Type = item.EventType("event"),
            Mode = item.OptionalText("mode"),
            Actors = item.Mentions("actor"),
            Recipients = item.Mentions("recipient"),
            Factuality = item.Factuality("factuality"),
            AttributedTo = item.OptionalMention("attributed_to"),
            When = item.OptionalText("when"),
            Where = item.OptionalMention("where"),
        };
    }

    /// <summary>The gold names a trigger by its words alone; where they stand twice in the sentence, the first place is taken.</summary>
    private static TextSpan? Find(string trigger, string text, TextSpan sentence)
    {
        int offset = text.AsSpan(sentence.Start, sentence.Length).IndexOf(trigger, StringComparison.Ordinal);
        return offset < 0 ? null : new TextSpan(sentence.Start + offset, sentence.Start + offset + trigger.Length);
    }
}
