using System.Globalization;
using System.Text;

namespace Marsad.Observatory.Words;

/// <summary>Hashes that are the same on every machine and in every run; <see cref="string.GetHashCode()"/> is not.</summary>
internal static class Mixing
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>FNV-1a (Fowler, Noll, Vo), spread by <see cref="Spread"/>, which its low bits need.</summary>
    public static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        ulong hash = FnvOffset;
        foreach (byte b in bytes)
            hash = (hash ^ b) * FnvPrime;
        return Spread(hash);
    }

    /// <summary>An id for what <paramref name="text"/> names: sixteen hexadecimal digits.</summary>
    public static string IdOf(string text) => Hash(Encoding.UTF8.GetBytes(text)).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>One hash of two, in which their order matters.</summary>
    public static ulong Combine(ulong first, ulong second) => Spread((first * FnvPrime) ^ second);

    /// <summary>The finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): every bit of the answer hangs on every bit of <paramref name="x"/>.</summary>
    public static ulong Spread(ulong x)
    {
        x += 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
