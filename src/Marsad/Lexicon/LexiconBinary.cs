using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Marsad.Ontology;

namespace Marsad.Lexicon;

/// <summary>The compiled lexicon as bytes: tables are copied as they are, so that loading costs milliseconds.</summary>
public static class LexiconBinary
{
    private const string Magic = "MARSADLX2";

    /// <summary>Writes <paramref name="lexicon"/>. The same lexicon gives the same bytes.</summary>
    public static void Write(CompiledLexicon lexicon, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(lexicon.Version);
        (ulong[] masks, int[] firstEdges, int[] targets, int[] skips) = lexicon.Automaton.Tables;
        writer.Write(lexicon.Automaton.KeyCount);
        WriteTable<ulong>(writer, masks);
        WriteTable<int>(writer, firstEdges);
        WriteTable<int>(writer, targets);
        WriteTable<int>(writer, skips);
        (int[] starts, SurfaceForm[] forms) = lexicon.FormTables;
        WriteTable<int>(writer, starts);
        WriteTable<SurfaceForm>(writer, forms);
        WriteList(writer, lexicon.Prepositions, writer.Write);
        WriteList(writer, [.. lexicon.Scale.Entries], e => WriteScale(writer, e));
        WriteList(writer, lexicon.DefaultModes, hint => WriteHint(writer, hint));
        WriteList(writer, lexicon.Entities, e => WriteEntity(writer, e));
        var senses = new SenseTable(lexicon.Lemmas);
        WriteList(writer, senses.All, s => WriteSense(writer, s));
        WriteList(writer, lexicon.Lemmas, l => WriteLemma(writer, l, senses));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">Not a compiled lexicon of this version.</exception>
    public static CompiledLexicon Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Magic)
            throw new InvalidDataException("this is no compiled lexicon of this version of Marsad");
        string version = reader.ReadString();
        int keys = reader.ReadInt32();
        var automaton = new Automaton(ReadTable<ulong>(reader), ReadTable<int>(reader), ReadTable<int>(reader), ReadTable<int>(reader), keys);
        int[] starts = ReadTable<int>(reader);
        SurfaceForm[] forms = ReadTable<SurfaceForm>(reader);
        string[] prepositions = ReadList(reader, reader.ReadString);
        var scale = new PloverScale(ReadList(reader, () => ReadScale(reader)));
        ModeHint[] defaultModes = ReadList(reader, () => ReadHint(reader));
        Entity[] entities = ReadList(reader, () => ReadEntity(reader));
        Sense[] senses = ReadList(reader, () => ReadSense(reader));
        int id = 0;
        Lemma[] lemmas = ReadList(reader, () => ReadLemma(reader, id++, senses));
        return new CompiledLexicon(version, automaton, starts, forms, lemmas, entities, prepositions, scale, defaultModes);
    }

    private static void WriteScale(BinaryWriter writer, PloverEntry entry)
    {
        writer.Write((byte)entry.Type);
        writer.Write(entry.Mode ?? "");
        writer.Write((byte)entry.Quad);
        writer.Write(entry.Score);
        writer.Write(entry.Cameo);
        writer.Write(entry.Goldstein);
    }

    private static PloverEntry ReadScale(BinaryReader reader) => new(
        (EventType)reader.ReadByte(), NullIfEmpty(reader.ReadString()), reader.ReadByte(), reader.ReadDouble(), reader.ReadString(), reader.ReadDouble());

    private static void WriteEntity(BinaryWriter writer, Entity entity)
    {
        writer.Write(entity.Id);
        writer.Write((byte)entity.Kind);
        writer.Write(entity.Name);
        WriteCode(writer, entity.Code);
        writer.Write(entity.Subkind);
        writer.Write(entity.Latitude);
        writer.Write(entity.Longitude);
        WriteList(writer, entity.Offices, office =>
        {
            WriteCode(writer, office.Code);
            writer.Write(office.Title);
            writer.Write(office.From.DayNumber);
            writer.Write(office.To.DayNumber);
        });
    }

    private static Entity ReadEntity(BinaryReader reader) => new(
        reader.ReadString(), (EntityKind)reader.ReadByte(), reader.ReadString(), ReadCode(reader), string.Intern(reader.ReadString()), reader.ReadDouble(), reader.ReadDouble(),
        ReadList(reader, () => new Office(ReadCode(reader), reader.ReadString(), DateOnly.FromDayNumber(reader.ReadInt32()), DateOnly.FromDayNumber(reader.ReadInt32()))));

    private static void WriteCode(BinaryWriter writer, EntityCode code)
    {
        writer.Write(code.Country);
        writer.Write(code.Role);
    }

    private static EntityCode ReadCode(BinaryReader reader) => new(string.Intern(reader.ReadString()), string.Intern(reader.ReadString()));

    private static void WriteSense(BinaryWriter writer, Sense sense)
    {
        writer.Write(sense.Rule);
        writer.Write((byte)sense.Type);
        writer.Write(sense.Mode ?? "");
        writer.Write(sense.Contexts);
        WriteFrame(writer, sense.Frame);
        WriteList(writer, sense.With, c => WriteCondition(writer, c));
        WriteList(writer, sense.Unless, c => WriteCondition(writer, c));
        writer.Write((ushort)sense.Told);
    }

    private static Sense ReadSense(BinaryReader reader) => new(
        reader.ReadString(), (EventType)reader.ReadByte(), NullIfEmpty(reader.ReadString()), reader.ReadUInt64(), ReadFrame(reader),
        ReadList(reader, () => ReadCondition(reader)), ReadList(reader, () => ReadCondition(reader)), (Telling)reader.ReadUInt16());

    private static void WriteFrame(BinaryWriter writer, Frame frame) => WriteList(writer, frame.Slots, slot =>
    {
        writer.Write((byte)slot.Kind);
        writer.Write(slot.Prepositions);
        writer.Write((byte)slot.Role);
    });

    private static Frame ReadFrame(BinaryReader reader) =>
        new(ReadList(reader, () => new FrameSlot((SlotKind)reader.ReadByte(), reader.ReadUInt64(), (ArgumentRole)reader.ReadByte())));

    private static void WriteCondition(BinaryWriter writer, SlotCondition condition)
    {
        writer.Write((byte)condition.Kind);
        writer.Write(condition.Prepositions);
        WriteTable<int>(writer, condition.Lemmas);
        writer.Write(condition.Classes);
    }

    private static SlotCondition ReadCondition(BinaryReader reader) => new((SlotKind)reader.ReadByte(), reader.ReadUInt64(), ReadTable<int>(reader), reader.ReadUInt32());

    private static void WriteLemma(BinaryWriter writer, Lemma lemma, SenseTable senses)
    {
        writer.Write(lemma.Text);
        writer.Write((byte)lemma.Class);
        writer.Write((byte)lemma.VerbKind);
        writer.Write((byte)lemma.NounClass);
        writer.Write((byte)lemma.Category);
        writer.Write(lemma.Role ?? "");
        writer.Write(lemma.Frame is not null);
        if (lemma.Frame is { } frame)
            WriteFrame(writer, frame);
        WriteTable<int>(writer, [.. lemma.Senses.Select(senses.IndexOf)]);
        writer.Write(lemma.IsMasdar);
        WriteTable<int>(writer, [.. lemma.Entities]);
        writer.Write((sbyte)lemma.Preposition);
        writer.Write(lemma.Contexts);
        writer.Write((byte)lemma.Casualty);
        writer.Write(lemma.IsSuffered);
        writer.Write(lemma.IsOrdinary);
        writer.Write(lemma.IsDisaster);
        writer.Write((byte)lemma.Site);
        WriteList(writer, lemma.Modes, hint => WriteHint(writer, hint));
    }

    private static Lemma ReadLemma(BinaryReader reader, int id, Sense[] senses) => new()
    {
        Id = id,
        Text = reader.ReadString(),
        Class = (LemmaClass)reader.ReadByte(),
        VerbKind = (VerbKind)reader.ReadByte(),
        NounClass = (NounClass)reader.ReadByte(),
        Category = (ParticleCategory)reader.ReadByte(),
        Role = NullIfEmpty(string.Intern(reader.ReadString())),
        Frame = reader.ReadBoolean() ? ReadFrame(reader) : null,
        Senses = ReadSenses(reader, senses),
        IsMasdar = reader.ReadBoolean(),
        Entities = ReadTable<int>(reader),
        Preposition = reader.ReadSByte(),
        Contexts = reader.ReadUInt64(),
        Casualty = (CasualtyKind)reader.ReadByte(),
        IsSuffered = reader.ReadBoolean(),
        IsOrdinary = reader.ReadBoolean(),
        IsDisaster = reader.ReadBoolean(),
        Site = (SiteKind)reader.ReadByte(),
        Modes = ReadList(reader, () => ReadHint(reader)),
    };

    private static void WriteHint(BinaryWriter writer, ModeHint hint)
    {
        writer.Write((byte)hint.Type);
        writer.Write((byte)hint.Evidence);
        writer.Write(hint.Mode ?? "");
    }

    private static ModeHint ReadHint(BinaryReader reader) => new((EventType)reader.ReadByte(), (ModeEvidence)reader.ReadByte(), NullIfEmpty(string.Intern(reader.ReadString())));

    private static Sense[] ReadSenses(BinaryReader reader, Sense[] senses)
    {
        int[] indices = ReadTable<int>(reader);
        return indices.Length == 0 ? [] : Array.ConvertAll(indices, i => senses[i]);
    }

    private static void WriteTable<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadTable<T>(BinaryReader reader)
        where T : unmanaged
    {
        int length = reader.ReadInt32();
        if (length == 0)
            return [];
        var values = new T[length];
        Span<byte> bytes = MemoryMarshal.AsBytes(values.AsSpan());
        if (reader.BaseStream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) != bytes.Length)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"the compiled lexicon is cut short: {bytes.Length} bytes expected"));
        return values;
    }

    private static void WriteList<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (T item in items)
            write(item);
    }

    private static T[] ReadList<T>(BinaryReader reader, Func<T> read)
    {
        int count = reader.ReadInt32();
        if (count == 0)
            return [];
        var items = new T[count];
        for (int i = 0; i < count; i++)
            items[i] = read();
        return items;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>Senses are shared by a verb and its verbal nouns; each is written once.</summary>
    private sealed class SenseTable
    {
        private readonly Dictionary<Sense, int> _indices = new(ReferenceEqualityComparer.Instance);
        private readonly List<Sense> _all = [];

        public SenseTable(IEnumerable<Lemma> lemmas)
        {
            foreach (Sense sense in lemmas.SelectMany(l => l.Senses))
            {
                if (_indices.TryAdd(sense, _all.Count))
                    _all.Add(sense);
            }
        }

        public IReadOnlyList<Sense> All => _all;

        public int IndexOf(Sense sense) => _indices[sense];
    }
}
