using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Tells what only a person can have: kin (<c>شقيقه</c>), a country of his own (<c>بلاده</c>).</summary>
internal sealed class PersonalOwner(WordSenses senses)
{
    /// <summary>«أكد الوزير أن المغرب شريك لبلاده»: a pronoun on such a noun means no state.</summary>
    public bool IsOfPerson(Annotation a, int word) =>
        senses.RoleOf(a, a.Words[word]) is { } role && (role.Text == RuleWords.Homeland || role is { Role: "CVL", NounClass: NounClass.Person } && a.ReadingOf(a.Words[word]) is { Form.Number: Number.Singular });

    /// <summary>False for a state, body or force.</summary>
    public bool CanBePerson(Annotation a, NounPhrase phrase) => phrase.Class switch
    {
        NounClass.Body or NounClass.Force or NounClass.Group or NounClass.People => false,
        _ => a.Words[phrase.HeadWord].Tag != Tag.Name || senses.CanNamePerson(a, phrase.HeadWord),
    };
}
