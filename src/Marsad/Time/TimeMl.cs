using System.Globalization;
using System.Text;
using System.Xml;
using Marsad.Events;
using Marsad.Text;

namespace Marsad.Time;

/// <summary>Writes a document's time expressions as TimeML: the text with <c>TIMEX3</c> elements in it.</summary>
/// <remarks>
/// ISO 24617-1 (ISO-TimeML), in the layout of the TempEval-3 corpora: the document creation time first, the text behind. Weeks are written
/// <c>2022-W21</c>; other intervals as ISO 8601 intervals; a value that is not known <c>XXXX-XX-XX</c>. Characters that XML forbids become U+FFFD.
/// </remarks>
public static class TimeMl
{
    private const string Schema = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd";
    private const string UnknownValue = "XXXX-XX-XX";
    private const string CreationTimeId = "t0";

    /// <summary>Writes <paramref name="document"/> to <paramref name="writer"/>.</summary>
    /// <param name="document">The text.</param>
    /// <param name="expressions">Its time expressions, in the order of the text, without overlaps.</param>
    /// <param name="published">Day of publication; null where unknown, and there is then no document creation time.</param>
    /// <param name="writer">Where to write; left open.</param>
    public static void Write(Document document, IReadOnlyList<TimeExpression> expressions, DateOnly? published, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(expressions);
        ArgumentNullException.ThrowIfNull(writer);
        var settings = new XmlWriterSettings { CloseOutput = false, NewLineHandling = NewLineHandling.None };
        using var xml = XmlWriter.Create(writer, settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("TimeML");
        xml.WriteAttributeString("xsi", "noNamespaceSchemaLocation", XmlSchemaInstance, Schema);
        if (published is { } day)
            WriteCreationTime(xml, day);
        WriteText(xml, document, expressions, published is not null);
        xml.WriteEndElement();
    }

    /// <summary>The document as one string; see <see cref="Write(Document, IReadOnlyList{TimeExpression}, DateOnly?, TextWriter)"/>.</summary>
    public static string ToXml(Document document, IReadOnlyList<TimeExpression> expressions, DateOnly? published)
    {
        using var writer = new Utf8StringWriter();
        Write(document, expressions, published, writer);
        return writer.ToString();
    }

    private const string XmlSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    private static void WriteCreationTime(XmlWriter xml, DateOnly day)
    {
        string value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        xml.WriteStartElement("DCT");
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", CreationTimeId);
        xml.WriteAttributeString("type", "DATE");
        xml.WriteAttributeString("value", value);
        xml.WriteAttributeString("temporalFunction", "false");
        xml.WriteAttributeString("functionInDocument", "CREATION_TIME");
        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, Document document, IReadOnlyList<TimeExpression> expressions, bool hasCreationTime)
    {
        xml.WriteStartElement("TEXT");
        int at = 0;
        for (int i = 0; i < expressions.Count; i++)
        {
            TimeExpression expression = expressions[i];
            xml.WriteString(Legal(document.Text.AsSpan(at..expression.Span.Start)));
            WriteExpression(xml, document, expression, i + 1, hasCreationTime);
            at = expression.Span.End;
        }
        xml.WriteString(Legal(document.Text.AsSpan(at)));
        xml.WriteEndElement();
    }

    private static void WriteExpression(XmlWriter xml, Document document, TimeExpression expression, int number, bool hasCreationTime)
    {
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", string.Create(CultureInfo.InvariantCulture, $"t{number}"));
        xml.WriteAttributeString("type", TypeName(expression.Type));
        xml.WriteAttributeString("value", ValueOf(expression));
        if (hasCreationTime && expression.Type is TimexType.Date or TimexType.Time)
            xml.WriteAttributeString("anchorTimeID", CreationTimeId);
        xml.WriteString(Legal(document.Slice(expression.Span)));
        xml.WriteEndElement();
    }

    private static string TypeName(TimexType type) => type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        TimexType.Set => "SET",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string ValueOf(TimeExpression expression)
    {
        if (expression is { Type: TimexType.Date, Precision: DatePrecision.Week, Start: { } monday })
        {
            DateTime day = monday.ToDateTime(TimeOnly.MinValue);
            return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");
        }
        return expression.Value ?? UnknownValue;
    }

    private static string Legal(ReadOnlySpan<char> text)
    {
        var legal = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                legal.Append(text[i]).Append(text[++i]);
            else
                legal.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\ufffd');
        }
        return legal.ToString();
    }

    private sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
