namespace Marsad.Arabic;

/// <summary>Particles written together with the word that follows: و ف س ب ل ك ال.</summary>
[Flags]
public enum Proclitics : byte
{
    None = 0,

    /// <summary>و "and".</summary>
    Wa = 1,

    /// <summary>ف "so".</summary>
    Fa = 2,

    /// <summary>س of the future: <c>سيزور</c>.</summary>
    Sin = 4,

    /// <summary>ب "in, with, by".</summary>
    Ba = 8,

    /// <summary>ل "to, for"; before a verb "so that".</summary>
    Lam = 16,

    /// <summary>ك "as".</summary>
    Kaf = 32,

    /// <summary>The article.</summary>
    Al = 64,

    /// <summary>Any of ب ل ك.</summary>
    Preposition = Ba | Lam | Kaf,

    /// <summary>Either conjunction.</summary>
    Conjunction = Wa | Fa,
}

/// <summary>Pronouns written together with the word before.</summary>
public enum Enclitic : byte
{
    None,

    /// <summary>ه "him, his".</summary>
    Hu,

    /// <summary>ها "her".</summary>
    Ha,

    /// <summary>هم or هن "them".</summary>
    Hum,

    /// <summary>هما "both of them".</summary>
    Huma,

    /// <summary>نا "us".</summary>
    Na,

    /// <summary>ي or ني "me".</summary>
    Ya,

    /// <summary>ك or كم "you".</summary>
    Ka,
}

/// <summary>One way to read a word: clitics split off, form and lemma known.</summary>
/// <param name="LemmaId">Index in the lexicon, or −1 for a word that it does not know.</param>
/// <param name="FormBits">Packed <see cref="FormFeatures"/>.</param>
/// <param name="Proclitics">What is written before it.</param>
/// <param name="Enclitic">What is written after it.</param>
/// <param name="EndToken">One past its last token: a name may span several.</param>
public readonly record struct Reading(int LemmaId, uint FormBits, Proclitics Proclitics, Enclitic Enclitic, int EndToken)
{
    public FormFeatures Form => FormFeatures.FromBits(FormBits);

    public bool Has(Proclitics clitic) => (Proclitics & clitic) != 0;

    /// <summary>True where the word is made definite by article or pronoun.</summary>
    public bool IsDefinite => Has(Proclitics.Al) || Enclitic != Enclitic.None;
}
