namespace Marsad.Feeds.Encodings;

/// <summary>Bytes made text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">Name of the encoding in which it was read, as the WHATWG Encoding Standard has it: <c>utf-8</c>, <c>windows-1256</c>.</param>
/// <param name="Damage">How many characters stand as U+FFFD for bytes that the encoding does not know.</param>
public sealed record DecodedText(string Text, string Encoding, int Damage);
