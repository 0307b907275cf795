using System.Runtime.InteropServices;
using Marsad.Lexicon;
using Marsad.Text;
using Marsad.Time;

namespace Marsad.Arabic;

/// <summary>Cuts a sentence into <see cref="Word"/>s and chooses for each the reading that fits its neighbours best (Viterbi over <see cref="TagGrammar"/>).</summary>
public sealed class Tagger(CompiledLexicon lexicon)
{
    private readonly WordAnalyzer _analyzer = new(lexicon);
    private readonly PrintFilter _print = new(lexicon);
    private readonly NeighbourFilter _neighbours = new(lexicon);
    private readonly CandidateMaker _candidates = new(lexicon);

    /// <summary>
    /// Appends the words of tokens <paramref name="first"/> … <paramref name="end"/> − 1 to <paramref name="words"/>, their readings to <paramref name="readings"/>.
    /// <paramref name="times"/> are the time expressions of the document.
    /// </summary>
    public void Tag(
        Document document, FoldedText folded, List<Token> tokens, List<TimeExpression> times, int first, int end, TaggerBuffer buffer, List<Reading> readings, List<Word> words)
    {
        buffer.Clear();
        buffer.Memory.UseFor(lexicon);
        int i = first;
        int previous = readings.Count;
        while (i < end)
        {
            int before = readings.Count;
            bool inTime = TimeExpression.Covers(times, tokens[i].Span.Start);
            i = AddWord(document, folded, tokens, i, previous, buffer, readings);
            if (inTime)
                buffer.LowerVerbs();
            previous = before;
        }
        buffer.Solve();
        for (int w = 0; w < buffer.Count; w++)
            words.Add(buffer.WordAt(w));
    }

    private int AddWord(Document document, FoldedText folded, List<Token> tokens, int index, int previous, TaggerBuffer buffer, List<Reading> readings)
    {
        Token token = tokens[index];
        if (token.Kind == TokenKind.Word && token.Span.Length <= WordMemory.LongestPrint)
            return AddRemembered(document, folded, tokens, index, previous, buffer, readings);
        int firstReading = readings.Count;
        if (token.IsWord || token.Kind == TokenKind.Number)
            _analyzer.Analyze(folded, tokens, index, readings);
        int end = KeepLongest(readings, firstReading, index + 1);
        if (end == index + 1)
        {
            _print.Filter(document.Slice(token.Span), readings, firstReading);
            _neighbours.Filter(folded, tokens, index, previous, readings, firstReading);
        }
        _candidates.Add(document, folded, tokens, index, end, firstReading, buffer, readings);
        return end;
    }

    /// <summary>As <see cref="AddWord"/>, of a word whose form need not be analysed where it is known already.</summary>
    private int AddRemembered(Document document, FoldedText folded, List<Token> tokens, int index, int previous, TaggerBuffer buffer, List<Reading> readings)
    {
        WordMemory memory = buffer.Memory;
        Token token = tokens[index];
        int firstReading = readings.Count;
        int number = Remember(document, folded, token, memory, readings);
        ref readonly RememberedForm form = ref memory[number];
        _analyzer.GoOn(folded, tokens, index, memory.WaysOnOf(form), readings);
        if (readings.Count > firstReading)
        {
            int end = KeepLongest(readings, firstReading, index + 1);
            _candidates.Add(document, folded, tokens, index, end, firstReading, buffer, readings);
            return end;
        }
        readings.AddRange(memory.ReadingsOf(form));
        foreach (ref Reading reading in CollectionsMarshal.AsSpan(readings)[firstReading..])
            reading = reading with { EndToken = index + 1 };
        if (form.CandidateCount > 0)
        {
            buffer.Begin(index, index + 1, token.Span, firstReading, form.ReadingCount);
            buffer.AddAll(memory.CandidatesOf(form), firstReading);
            return index + 1;
        }
        if (!form.IsSettled)
            _neighbours.Filter(folded, tokens, index, previous, readings, firstReading);
        _candidates.Add(document, folded, tokens, index, index + 1, firstReading, buffer, readings);
        if (form.IsSettled)
            memory.KeepCandidates(number, buffer.LastCandidates, firstReading);
        return index + 1;
    }

    /// <summary>The number of the word's form in <paramref name="memory"/>; <paramref name="readings"/> serve as scratch.</summary>
    private int Remember(Document document, FoldedText folded, Token token, WordMemory memory, List<Reading> readings)
    {
        ReadOnlySpan<char> print = document.Slice(token.Span);
        PrintHabits habits = document.PrintHabits();
        int form = memory.Find(print, habits);
        if (form >= 0)
            return form;
        int first = readings.Count;
        Span<WayOn> waysOn = stackalloc WayOn[WordAnalyzer.MostWaysOn];
        int count = _analyzer.AnalyzeAlone(folded.Symbols[token.FoldStart..token.FoldEnd], readings, waysOn, end: 0, out _);
        _print.Filter(print, readings, first);
        form = memory.Add(print, habits, CollectionsMarshal.AsSpan(readings)[first..], waysOn[..count], settled: !_neighbours.MayDrop(readings, first));
        readings.RemoveRange(first, readings.Count - first);
        return form;
    }

    /// <summary>A name of several words goes before its parts: <c>مجلس الأمن</c>. Returns one past the last token of the readings that stay, which begin at <paramref name="first"/>.</summary>
    private static int KeepLongest(List<Reading> readings, int first, int end)
    {
        for (int r = first; r < readings.Count; r++)
            end = Math.Max(end, readings[r].EndToken);
        int kept = first;
        for (int r = first; r < readings.Count; r++)
        {
            if (readings[r].EndToken == end)
                readings[kept++] = readings[r];
        }
        readings.RemoveRange(kept, readings.Count - kept);
        return end;
    }
}
