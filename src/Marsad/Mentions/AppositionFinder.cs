using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Finds the title that a new phrase names, or the name whose title it is.</summary>
internal sealed class AppositionFinder(WordSenses senses)
{
    /// <summary>The phrase to which the one from <paramref name="start"/> with head <paramref name="head"/> stands in apposition; −1 where there is none.</summary>
    public int Find(Annotation a, int start, int head)
    {
        if (a.ProcliticsOf(start) != Proclitics.None)
            return -1;
        int title = TitleBeyond(a, start, head);
        return title >= 0 ? title : PhraseBeforeComma(a, start, head);
    }

    /// <summary>«منسق الاتحاد لمحادثات السلام جوزيب بوريل»: a known name behind a title and what it is for.</summary>
    private int TitleBeyond(Annotation a, int start, int head)
    {
        int count = a.Phrases.Count;
        if (count < 2 || a.Words[head].Tag != Tag.Name || head != start)
            return -1;
        NounPhrase between = a.Phrases[count - 1];
        NounPhrase title = a.Phrases[count - 2];
        bool adjoin = between.Government == Government.Preposition && between.EndWord == start && between.Opening == title.EndWord;
        if (!adjoin || !title.Definite || !title.Class.IsTitle() || EndsInPersonalName(a, title))
            return -1;
        return IsKnownPerson(a, start) ? count - 2 : -1;
    }

    /// <summary><c>وزير الخارجية الفرنسي، جان إيف لودريان،</c> and <c>جان إيف لودريان، وزير الخارجية الفرنسي،</c></summary>
    private int PhraseBeforeComma(Annotation a, int start, int head)
    {
        if (a.Phrases.Count == 0 || start < 2 || a.Words[start - 1].Tag is not (Tag.Comma or Tag.Quote))
            return -1;
        NounPhrase before = a.Phrases[^1];
        if (before.EndWord != start - 1)
            return -1;
        bool namesTitle = before.Class.IsTitle() && a.Words[before.EndWord - 1].Tag is not Tag.Name && IsPersonalName(a, head);
        // «المجموعة الاقتصادية لدول غرب أفريقيا "إيكواس"»
        if (a.Words[start - 1].Tag == Tag.Quote && (IsCalled(a, before) || senses.NameTheSame(a, before.EndWord - 1, head)))
            return a.Phrases.Count - 1;
        bool isTitleOfName = IsPersonalName(a, before.HeadWord) && senses.ClassOf(a, head).IsTitle();
        return namesTitle || isTitleOfName ? a.Phrases.Count - 1 : -1;
    }

    /// <summary>«منصة "شباب الغد"», «صواريخ "إسكندر"»: a body or weapon without article has its name in quotation marks behind it.</summary>
    private static bool IsCalled(Annotation a, NounPhrase thing) =>
        thing is { Definite: false, Class: NounClass.Body or NounClass.Group or NounClass.Force or NounClass.Weapon or NounClass.People }
        && thing.EndWord == thing.HeadWord + 1 && a.Words[thing.HeadWord].Tag.IsNoun();

    private bool EndsInPersonalName(Annotation a, NounPhrase phrase) =>
        a.Words[phrase.EndWord - 1].Tag == Tag.Name && senses.CanNamePerson(a, phrase.EndWord - 1);

    private bool IsPersonalName(Annotation a, int word) => a.Words[word].Tag is Tag.Name or Tag.Foreign && senses.CanNamePerson(a, word);

    private bool IsKnownPerson(Annotation a, int word) =>
        senses.LemmaOf(a, a.Words[word]) is { NounClass: NounClass.Person } || senses.KindOfName(a, word) == EntityKind.Person;
}
