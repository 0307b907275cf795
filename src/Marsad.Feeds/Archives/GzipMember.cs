namespace Marsad.Feeds.Archives;

/// <summary>A member of a gzip file (RFC 1952), decompressed.</summary>
/// <param name="Offset">Where it begins in the compressed file, in bytes.</param>
/// <param name="Content">Valid until the next member is read; empty where it is damaged.</param>
/// <param name="Damage">What is wrong with it; null where it is sound, its checksum too.</param>
internal readonly record struct GzipMember(long Offset, ReadOnlyMemory<byte> Content, string? Damage);
