using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>A word, or a name or construct of several, with the tag chosen for it.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Tag">Part of speech in this sentence.</param>
/// <param name="FirstReading">Its first reading in the document's list.</param>
/// <param name="ReadingCount">How many readings it has.</param>
/// <param name="Chosen">The reading that bears the tag; −1 for an unknown word or mark.</param>
public readonly record struct Word(int FirstToken, int EndToken, TextSpan Span, Tag Tag, int FirstReading, int ReadingCount, int Chosen);
