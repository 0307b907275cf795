using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>What a number counts is indefinite, so that nothing definite can complete it: <c>أربعين صفحة</c> ends before a name.</summary>
internal sealed class CountedNoun(WordSenses senses)
{
    /// <summary>«اتهم في تقرير من أربعين صفحة قوات الحزام»: true where the word before <paramref name="i"/> is counted and <paramref name="i"/> begins something else.</summary>
    public bool IsCompleteBefore(Annotation a, int i)
    {
        if (i < 2 || a.Words[i - 2].Tag != Tag.Number || a.ProcliticsOf(i - 2).HasFlag(Proclitics.Al) || a.Words[i - 1].Tag != Tag.NounIndefinite || a.ProcliticsOf(i - 1) != Proclitics.None)
            return false;
        // «مول بعشرين مليون يورو رواتب المعلمين»: money is counted in money.
        return IsDefinite(a, i) || senses.ClassOf(a, i - 1) == NounClass.Money;
    }

    private bool IsDefinite(Annotation a, int i) => a.Words[i].Tag == Tag.NounDefinite || (a.Words[i].Tag == Tag.Name && senses.KindOfName(a, i) is EntityKind.State or EntityKind.Group or EntityKind.Organisation);
}
