using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>
/// Whether a name belongs to the finished phrase before it: <c>الرئيس الروسي فلاديمير بوتين</c>, <c>العاصمة كييف</c> belong together; <c>زار الرئيس التركي أنقرة</c> does not.
/// </summary>
internal sealed class NameAttachment(WordSenses senses)
{
    /// <summary>True where the name at <paramref name="name"/> is that of the phrase with head <paramref name="head"/>, which reaches up to it.</summary>
    public bool Belongs(Annotation a, int head, int name)
    {
        int last = LastBeforeAdjectives(a, head, name);
        // «اغتيال الزميلة شيرين»: the name belongs to the last noun, not to the head.
        NounClass named = senses.ClassOf(a, LastNoun(a, head, last));
        if (a.Words[last].Tag is Tag.Name or Tag.Foreign)
            return BelongsToName(a, last, named, name);
        return senses.KindOfName(a, name) switch
        {
            null or EntityKind.Person => named.IsTitle(),
            EntityKind.Place or EntityKind.State => named is NounClass.Place,
            // «قصف الجيش القاعدة»: a name with the article is another's.
            // «اتهم الجيش قوات الدعم السريع»: as is one beside a noun with the article, which only a title takes for its name.
            _ => named is NounClass.Body or NounClass.Group or NounClass.Force or NounClass.People && !HasArticle(a, name) && !IsForceApart(a, LastNoun(a, head, last), name),
        };
    }

    /// <summary>«فلاديمير بوتين», «رئيسة وزراء السويد ماغدالينا أندرسون»</summary>
    private bool BelongsToName(Annotation a, int before, NounClass named, int name) =>
        senses.CanNamePerson(a, name) && (senses.CanNamePerson(a, before) || named.IsTitle());

    private static int LastBeforeAdjectives(Annotation a, int head, int name)
    {
        int last = name - 1;
        while (last > head && a.Words[last].Tag.IsAdjective())
            last--;
        return last;
    }

    private static int LastNoun(Annotation a, int head, int last)
    {
        for (int w = last; w > head; w--)
        {
            if (a.Words[w].Tag.IsNoun())
                return w;
        }
        return head;
    }

    private bool IsForceApart(Annotation a, int noun, int name) =>
        a.ProcliticsOf(noun).HasFlag(Proclitics.Al) && senses.ClassOf(a, noun) == NounClass.Force && senses.LemmaOf(a, a.Words[name]) is { } lemma && lemma.Text.Contains(' ', StringComparison.Ordinal);

    private bool HasArticle(Annotation a, int name) => senses.LemmaOf(a, a.Words[name]) is { } lemma && lemma.Text.StartsWith("ال", StringComparison.Ordinal);
}
