using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;

namespace Marsad.Events.Roles;

/// <summary>Finds who did a deed that is blamed, where anyone is named; never the one who suffered it: «أدان اغتيال الصحفية», «استنكر القصف الإسرائيلي».</summary>
internal sealed class CulpritFinder(CompiledLexicon lexicon, ArgumentClassifier arguments, PartyCollector parties)
{
    private readonly PrepositionSet _agents = PrepositionSet.OfAgents(lexicon);
    private readonly int _lam = lexicon.PrepositionIndex("ل");

    /// <summary>Adds the culprit of <paramref name="deed"/> to those acted upon.</summary>
    public void Add(in RoleContext context, Argument deed)
    {
        if (CulpritOf(context.Annotation, deed) is { IsEmpty: false } culprit)
            parties.AddAll(context, context.Draft.Recipients, culprit);
    }

    private Argument CulpritOf(Annotation a, Argument deed)
    {
        Argument complement = a.ComplementOf(deed);
        // «القصف الإسرائيلي»
        if (!complement.IsEmpty && arguments.IsNisba(a, complement.Word))
            return deed;
        // «انتقد عدم تدخل الجيش»: whoever left it undone.
        if (!complement.IsEmpty && a.Phrases[deed.Phrase].FirstWord is > 0 and var first && a.Words[first - 1].Tag == Tag.Negation)
            return complement;
        int next = a.AdjoiningPhrase(deed.Phrase);
        if (next < 0)
            return Argument.None;
        // «اعتقال ناشط من قبل الشرطة»
        if (_agents.Contains(a.Phrases[next].Preposition))
            return a.ArgumentOf(next);
        // «ندد بقتل الجنود شابا»: with an object behind it, the complement is who did it.
        if (a.Phrases[next] is { IsBare: true, Coordinated: < 0, Apposed: < 0, Class: not NounClass.Time } && !complement.IsEmpty && IsActor(a, complement.Word) && a.IsSomeone(next))
            return complement;
        // «قصف روسيا للمدينة»
        return a.Phrases[next].Preposition == _lam ? complement : Argument.None;
    }

    private bool IsActor(Annotation a, int word) => a.Words[word].Tag == Tag.Name || a.LemmaOf(lexicon, word) is { Role: not null };
}
