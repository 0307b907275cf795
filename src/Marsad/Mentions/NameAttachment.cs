using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>
/// Whether a name belongs to the finished phrase before it: <c>الرئيس الروسي فلاديمير بوتين</c>, <c>العاصمة كييف</c> belong together; <c>زار الرئيس التركي أنقرة</c> does not.
/// </summary>
internal sealed class NameAttachment(CompiledLexicon lexicon, WordSenses senses)
{
    private readonly FullNames _fullNames = new(lexicon);

    /// <summary>True where the name at <paramref name="name"/> is that of the phrase with head <paramref name="head"/>, which reaches up to it.</summary>
    public bool Belongs(Annotation a, int head, int name)
    {
        int last = LastBeforeAdjectives(a, head, name);
        // «اغتيال الزميلة شيرين»: the name belongs to the last noun, not to the head.
        int noun = LastNoun(a, head, last);
        NounClass named = senses.ClassOf(a, noun);
        if (a.Words[last].Tag is Tag.Name or Tag.Foreign)
            return BelongsToName(a, last, named, name);
        if (_fullNames.IsOfOther(a, noun, name))
            return false;
        return senses.KindOfName(a, name) switch
        {
            null or EntityKind.Person => named.IsTitle(),
            EntityKind.Place or EntityKind.State => named is NounClass.Place,
            // «قصف الجيش القاعدة»: a name with the article is another's, and so is one that says what body it is (منظمة الصحة العالمية).
            _ => (named is NounClass.Body or NounClass.Group or NounClass.Force || named == NounClass.People && !HasArticle(a, name)) && CanBear(a, noun, name) && (!IsComplete(a, name) || !SaysWhatItIs(a, name)),
        };
    }

    /// <summary>«فلاديمير بوتين», «رئيسة وزراء السويد ماغدالينا أندرسون»</summary>
    private bool BelongsToName(Annotation a, int before, NounClass named, int name) =>
        senses.CanNamePerson(a, name) && (senses.CanNamePerson(a, before) || named.IsTitle());

    /// <summary>«اتهم الجيش المالي قوات فاغنر»: an organ of a state bears no movement's or paper's name.</summary>
    private bool CanBear(Annotation a, int noun, int name) =>
        a.Words[noun].Tag != Tag.NounDefinite || senses.RoleOf(a, a.Words[noun]) is not { } organ || !organ.IsOfState() || senses.EntityRoleOf(a, name) == organ.Role;

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

    /// <summary>«البرلمان اللبناني»: with the article or an adjective that has it nothing more belongs to the phrase but its name.</summary>
    private static bool IsComplete(Annotation a, int name) => a.Words[name - 1].Tag is Tag.AdjectiveDefinite or Tag.NounDefinite;

    private bool SaysWhatItIs(Annotation a, int name) => senses.LemmaOf(a, a.Words[name]) is { } lemma && lemma.Text.Contains(' ', StringComparison.Ordinal);

    private bool HasArticle(Annotation a, int name) => senses.LemmaOf(a, a.Words[name]) is { } lemma && lemma.Text.StartsWith("ال", StringComparison.Ordinal);
}
