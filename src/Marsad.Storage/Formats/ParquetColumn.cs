using System.Buffers;
using Marsad.Events;
using Parquet;
using Parquet.Schema;

namespace Marsad.Storage.Formats;

/// <summary>A column of the schema with the values that wait for their row group.</summary>
internal abstract class ParquetColumn
{
    /// <summary>The column as the schema has it.</summary>
    public abstract Field Field { get; }

    /// <summary>Takes the values of <paramref name="record"/>.</summary>
    public abstract void Append(EventRecord record);

    /// <summary>Writes the values that wait, and forgets them.</summary>
    public abstract ValueTask SendAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);
}

/// <summary>One value a record.</summary>
internal sealed class ScalarColumn<T>(string name, bool isNullable, Func<EventRecord, T?> valueOf) : ParquetColumn
    where T : struct
{
    private readonly ParquetLeaf<T> _leaf = new(name, isNullable);

    public override Field Field => _leaf.Field;

    public override void Append(EventRecord record) => _leaf.Append(valueOf(record));

    public override ValueTask SendAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken) => _leaf.SendAsync(group, cancellationToken);
}

/// <summary>A list of texts a record.</summary>
internal sealed class TextListColumn : ParquetColumn
{
    private readonly Func<EventRecord, IReadOnlyList<string>> _listOf;
    private readonly ParquetLeaf<ReadOnlyMemory<char>> _leaf = new(ListField.ElementName, isNullable: false);

    public TextListColumn(string name, Func<EventRecord, IReadOnlyList<string>> listOf)
    {
        _listOf = listOf;
        Field = new ListField(name, _leaf.Field);
    }

    public override Field Field { get; }

    public override void Append(EventRecord record) => _leaf.AppendList(_listOf(record), static text => text.AsMemory());

    public override ValueTask SendAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken) => _leaf.SendAsync(group, cancellationToken);
}

/// <summary>A list of participants a record: a list of structures in the schema, a leaf for each of their members in the file.</summary>
internal sealed class ParticipantsColumn : ParquetColumn
{
    private readonly Func<EventRecord, IReadOnlyList<Participant>> _listOf;
    private readonly ParquetLeaf<ReadOnlyMemory<char>> _text = new("text", isNullable: false);
    private readonly ParquetLeaf<int> _start = new("start", isNullable: false);
    private readonly ParquetLeaf<int> _end = new("end", isNullable: false);
    private readonly ParquetLeaf<ReadOnlyMemory<char>> _id = new("id", isNullable: true);
    private readonly ParquetLeaf<ReadOnlyMemory<char>> _name = new("name", isNullable: true);
    private readonly ParquetLeaf<ReadOnlyMemory<char>> _code = new("code", isNullable: false);

    public ParticipantsColumn(string name, Func<EventRecord, IReadOnlyList<Participant>> listOf)
    {
        _listOf = listOf;
        Field = new ListField(name, new StructField(ListField.ElementName, _text.Field, _start.Field, _end.Field, _id.Field, _name.Field, _code.Field));
    }

    public override Field Field { get; }

    public override void Append(EventRecord record)
    {
        IReadOnlyList<Participant> participants = _listOf(record);
        _text.AppendList(participants, static p => p.Evidence.Words);
        _start.AppendList(participants, static p => p.Evidence.Span.Start);
        _end.AppendList(participants, static p => p.Evidence.Span.End);
        _id.AppendList(participants, static p => p.Id?.AsMemory());
        _name.AppendList(participants, static p => p.Name?.AsMemory());
        _code.AppendList(participants, static p => p.Code.AsMemory());
    }

    public override async ValueTask SendAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
    {
        await _text.SendAsync(group, cancellationToken).ConfigureAwait(false);
        await _start.SendAsync(group, cancellationToken).ConfigureAwait(false);
        await _end.SendAsync(group, cancellationToken).ConfigureAwait(false);
        await _id.SendAsync(group, cancellationToken).ConfigureAwait(false);
        await _name.SendAsync(group, cancellationToken).ConfigureAwait(false);
        await _code.SendAsync(group, cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>The values of a primitive column with Parquet's levels (Dremel encoding): nulls and empty lists have levels but no value.</summary>
internal sealed class ParquetLeaf<T>(string name, bool isNullable)
    where T : struct
{
    // A list that is there but has no element; 0 would be a list that is null.
    private const int EmptyListLevel = 1;

    private readonly ArrayBufferWriter<T> _values = new();
    private readonly ArrayBufferWriter<int> _definitions = new();
    private readonly ArrayBufferWriter<int> _repetitions = new();

    public DataField Field { get; } = new(name, typeof(T) == typeof(ReadOnlyMemory<char>) ? typeof(string) : typeof(T), isNullable);

    /// <summary>Appends the value of a record, or of an element of a list.</summary>
    public void Append(T? value)
    {
        // The schema settles the maximum when it is built: above the list and structure around the leaf, if any.
        Add(_definitions, value is null ? Field.MaxDefinitionLevel - 1 : Field.MaxDefinitionLevel);
        if (value is T present)
            Add(_values, present);
    }

    /// <summary>Appends the values of a record's list.</summary>
    public void AppendList<TItem>(IReadOnlyList<TItem> items, Func<TItem, T?> valueOf)
    {
        for (int i = 0; i < items.Count; i++)
        {
            Append(valueOf(items[i]));
            Add(_repetitions, i == 0 ? 0 : 1);
        }
        if (items.Count == 0)
        {
            Add(_definitions, EmptyListLevel);
            Add(_repetitions, 0);
        }
    }

    public async ValueTask SendAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<int>? definitions = LevelsOrNone(_definitions, Field.MaxDefinitionLevel);
        ReadOnlyMemory<int>? repetitions = LevelsOrNone(_repetitions, Field.MaxRepetitionLevel);
        await group.WriteAllPartsAsync(Field, _values.WrittenMemory, definitions, repetitions, cancellationToken).ConfigureAwait(false);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }

    /// <summary>A column whose only level is 0 is written without levels.</summary>
    private static ReadOnlyMemory<int>? LevelsOrNone(ArrayBufferWriter<int> levels, int maximum)
    {
        if (maximum == 0)
            return null;
        return levels.WrittenMemory;
    }

    private static void Add<TValue>(ArrayBufferWriter<TValue> target, TValue value)
    {
        target.GetSpan(1)[0] = value;
        target.Advance(1);
    }
}
