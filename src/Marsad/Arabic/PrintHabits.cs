using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>What a whole text tells of how it prints its words.</summary>
[Flags]
internal enum PrintHabits : byte
{
    None = 0,

    /// <summary>It has ى, so that <c>علي</c> is not <c>على</c>.</summary>
    WritesAlefMaqsura = 1,

    /// <summary>Too short to tell whether it has no ى by habit or by chance.</summary>
    Short = 2,
}

internal static class PrintHabitsExtensions
{
    /// <summary>One letter in eighty of careful print is ى; a text of this length has some.</summary>
    private const int ShortText = 200;

    public static PrintHabits PrintHabits(this Document document) =>
        (document.WritesAlefMaqsura ? Arabic.PrintHabits.WritesAlefMaqsura : 0) | (document.Characters.Length < ShortText ? Arabic.PrintHabits.Short : 0);
}
