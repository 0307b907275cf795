namespace Marsad.Arabic;

/// <summary>The derived forms of the Arabic verb: I–X of three radicals, QI, QII and QIV of four.</summary>
public enum VerbForm : byte
{
    I = 1, II, III, IV, V, VI, VII, VIII, IX, X, QI, QII, QIV,
}

/// <summary>A verb as the lexicon gives it.</summary>
/// <param name="Lemma">Perfect, third person masculine singular, without vowels: <c>اتهم</c>.</param>
/// <param name="Root">Three or four radicals, weak ones as <c>و</c> or <c>ي</c>, hamza as <c>ء</c>.</param>
/// <param name="Form">Derived form.</param>
/// <param name="Imperfect">Third person masculine singular of form I with a weak second or third radical; otherwise null.</param>
/// <param name="Masdars">Verbal nouns beside the regular one; all of them for form I.</param>
public sealed record VerbParadigm(string Lemma, string Root, VerbForm Form, string? Imperfect, IReadOnlyList<string> Masdars);
