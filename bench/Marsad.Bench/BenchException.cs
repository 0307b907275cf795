namespace Marsad.Bench;

/// <summary>Nothing can be measured; the message says why and what to do.</summary>
public sealed class BenchException(string message) : Exception(message);
