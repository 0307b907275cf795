using System.Buffers;
using System.Text.Json;
using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Storage.Formats;
using Marsad.Text;
using Marsad.Time;

namespace Marsad.Cli.Annotating;

/// <summary>Writes an article's layers as one line of JSON. Offsets are UTF-16 into the coded text, as in records; readings are those that the coder chose.</summary>
internal sealed class LayerWriter(EventCoder coder, Layers layers)
{
    private readonly CompiledLexicon _lexicon = coder.Lexicon;

    private static readonly JsonWriterOptions Options = new() { Encoder = PlainJsonEncoder.Instance };

    private static readonly Proclitics[] ProcliticsInOrder =
        [Proclitics.Wa, Proclitics.Fa, Proclitics.Sin, Proclitics.Ba, Proclitics.Lam, Proclitics.Kaf, Proclitics.Al];

    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>Writes the layers of <paramref name="article"/> to <paramref name="output"/>.</summary>
    public void Write(Article article, Annotation annotation, Stream output)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, Options))
        {
            json.WriteStartObject();
            WriteArticle(json, article);
            WriteLayers(json, article, annotation);
            json.WriteEndObject();
        }
        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString("O"));
        json.WriteEndObject();
    }

    private void WriteLayers(Utf8JsonWriter json, Article article, Annotation a)
    {
        if (layers.HasFlag(Layers.Sentences))
            WriteList(json, "sentences", a.Sentences, sentence => WriteText(json, a, sentence.Span));
        if (layers.HasFlag(Layers.Tokens))
            WriteList(json, "tokens", a.Tokens, token => WriteToken(json, a, token));
        if (layers.HasFlag(Layers.Words))
            WriteList(json, "words", a.Words, word => WriteWord(json, a, word));
        if (layers.HasFlag(Layers.Phrases))
            WriteList(json, "phrases", a.Phrases, phrase => WritePhrase(json, a, phrase));
        if (layers.HasFlag(Layers.Mentions))
            WriteList(json, "mentions", coder.FindMentions(a, article.Published), mention => WriteMention(json, a, mention));
        if (layers.HasFlag(Layers.Times))
            WriteList(json, "times", a.Times, time => WriteTime(json, a, time));
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, Annotation a, TextSpan span)
    {
        json.WriteString("text", a.Document.Slice(span));
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteToken(Utf8JsonWriter json, Annotation a, Token token)
    {
        WriteText(json, a, token.Span);
        json.WriteString("kind", token.Kind.Word());
    }

    private void WriteWord(Utf8JsonWriter json, Annotation a, Word word)
    {
        WriteText(json, a, word.Span);
        json.WriteString("tag", word.Tag.Word());
        if (a.ReadingOf(word) is { LemmaId: >= 0 } reading)
            WriteReading(json, reading);
    }

    private void WriteReading(Utf8JsonWriter json, Reading reading)
    {
        Lemma lemma = _lexicon.Lemmas[reading.LemmaId];
        FormFeatures form = reading.Form;
        json.WriteString("lemma", lemma.Text);
        json.WriteString("class", lemma.Class.Word());
        json.WriteString("form", form.Kind.Word());
        if (form.Person > 0)
            json.WriteNumber("person", form.Person);
        if (form.Gender != Gender.Unknown)
            json.WriteString("gender", form.Gender.Word());
        if (form.Number != Number.Unknown)
            json.WriteString("number", form.Number.Word());
        WriteProclitics(json, reading);
        if (reading.Enclitic != Enclitic.None)
            json.WriteString("enclitic", reading.Enclitic.Word());
    }

    private static void WriteProclitics(Utf8JsonWriter json, Reading reading)
    {
        if (reading.Proclitics == Proclitics.None)
            return;
        json.WriteStartArray("proclitics");
        foreach (Proclitics clitic in ProcliticsInOrder.Where(reading.Has))
            json.WriteStringValue(clitic.Word());
        json.WriteEndArray();
    }

    private void WritePhrase(Utf8JsonWriter json, Annotation a, NounPhrase phrase)
    {
        WriteText(json, a, new TextSpan(a.BareSpan(a.Words[phrase.FirstWord]).Start, a.Words[phrase.EndWord - 1].Span.End));
        json.WriteString("head", a.Document.Slice(a.BareSpan(a.Words[phrase.HeadWord])));
        json.WriteString("government", phrase.Government.Word());
        if (phrase.Preposition >= 0)
            json.WriteString("preposition", _lexicon.Prepositions[phrase.Preposition]);
        json.WriteString("class", phrase.Class.Word());
        json.WriteString("gender", phrase.Gender.Word());
        json.WriteString("number", phrase.Number.Word());
        json.WriteBoolean("definite", phrase.Definite);
    }

    private void WriteMention(Utf8JsonWriter json, Annotation a, ActorReference mention)
    {
        WriteText(json, a, mention.Span);
        Entity? entity = mention.Entity < 0 ? null : _lexicon.Entities[mention.Entity];
        json.WriteString("id", entity?.Id);
        json.WriteString("name", entity?.Name);
        json.WriteString("code", mention.Code.ToString());
    }

    private static void WriteTime(Utf8JsonWriter json, Annotation a, TimeExpression time)
    {
        WriteText(json, a, time.Span);
        json.WriteString("type", time.Type.Word());
        json.WriteString("value", time.Value);
        json.WriteString("precision", time.Precision.Word());
    }
}
