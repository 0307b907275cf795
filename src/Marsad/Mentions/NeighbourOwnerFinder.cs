using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says whose a role or thing is by the phrases right behind it: <c>رئيس المكتب السياسي لحركة حماس</c>, <c>متظاهرون في بيروت</c>.</summary>
internal sealed class NeighbourOwnerFinder(CompiledLexicon lexicon, ActorResolver resolver, NameResolver names, NameFinder finder)
{
    private const int FarthestNeighbour = 3;

    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _fi = lexicon.PrepositionIndex("في");
    private readonly int _min = lexicon.PrepositionIndex("من");
    private readonly int _ba = lexicon.PrepositionIndex("ب");

    /// <summary>
    /// The country or body in the phrase right behind <paramref name="role"/>, or the name across a comma: <c>رئيس المكتب السياسي لحركة حماس</c>, <c>متظاهرون في بيروت</c>,
    /// <c>قوات من الجيش الإسرائيلي</c>.
    /// </summary>
    public ActorReference OwnerOfRole(Annotation a, int index, Lemma role, ArticleMemory memory)
    {
        for (int next = index + 1; next < a.Phrases.Count && next <= index + FarthestNeighbour; next++)
        {
            NounPhrase phrase = a.Phrases[next];
            if (phrase.Apposed == index)
            {
                ActorReference name = names.Resolve(a, phrase, phrase.HeadWord, memory);
                if (name.IsActor)
                    return name;
                continue;
            }
            int endBefore = PastQuote(a, a.Phrases[next - 1].EndWord);
            // «عناصر من وحدة "النخبة" في الجيش»
            if (phrase.Apposed == next - 1)
                continue;
            if (phrase.Coordinated >= 0 && phrase.FirstWord == endBefore)
                continue;
            bool isFirst = next == index + 1;
            if (isFirst && role.NounClass == NounClass.Spokesman && IsSpokenFor(a, phrase))
                return resolver.Resolve(a, next, memory);
            if (phrase.Opening != endBefore || !CanGovernOwner(phrase, role, isFirst))
                return ActorReference.None;
            ActorReference owner = finder.Find(a, next, phrase.HeadWord, memory);
            // «مصدر للجزيرة»: the paper that was told is no owner.
            // «عناصر من الجيش الإسرائيلي» act for the army, not for the state.
            if (owner.IsActor && role.NounClass.ActsForOwner() && phrase.Class == NounClass.Force)
                return resolver.Resolve(a, next, memory);
            if (owner.IsActor && owner.EntityIn(lexicon) is not { Subkind: "media" })
                return owner;
            // «دبلوماسيين من بلادها»
            if (isFirst && phrase.Preposition == _min && a.EncliticOf(phrase.HeadWord) != Enclitic.None)
                return resolver.Resolve(a, next, memory);
        }
        return ActorReference.None;
    }

    /// <summary><c>سياسة الباب المفتوح لحلف شمال الأطلسي</c></summary>
    public ActorReference OwnerByLam(Annotation a, int index, ArticleMemory memory)
    {
        int next = a.PhraseBehind(index, _lam);
        return next < 0 ? ActorReference.None : finder.Find(a, next, a.Phrases[next].HeadWord, memory);
    }

    private static int PastQuote(Annotation a, int word)
    {
        while (word < a.Words.Count && a.Words[word].Tag == Tag.Quote)
            word++;
        return word;
    }

    /// <summary>«الناطق الرسمي باسم الوزارة»</summary>
    private static bool IsSpokenFor(Annotation a, NounPhrase phrase) =>
        phrase.PrepositionWord >= 0 && a.Document.Slice(a.Words[phrase.PrepositionWord].Span) is RuleWords.InTheNameOf;

    /// <summary>Whether the preposition of <paramref name="phrase"/> makes it the owner of <paramref name="role"/>, or the place where its bearers are at home.</summary>
    private bool CanGovernOwner(NounPhrase phrase, Lemma role, bool isFirst)
    {
        if (phrase.Government != Government.Preposition)
            return false;
        if (phrase.Preposition == _lam)
            return true;
        // «جرحى في هجوم إسرائيلي»
        if (phrase.Class == NounClass.Act)
            return false;
        if (phrase.Preposition == _min)
            return true;
        if (phrase.Preposition != _fi && phrase.Preposition != _ba)
            return false;
        return role.NounClass.ActsForOwner() || isFirst && IsAtHome(phrase, role);
    }

    /// <summary>«وفد الحكومة بالأردن»: where officials and soldiers are does not say whose they are.</summary>
    /// <remarks>«قتلى من الركاب في سقوط طائرة في مصر»: people are where the place stands right behind them; an office has a longer name.</remarks>
    private bool IsAtHome(NounPhrase phrase, Lemma role) =>
        role.Role is not ("GOV" or "MIL") || phrase.Preposition == _ba && role.NounClass == NounClass.Person;
}
