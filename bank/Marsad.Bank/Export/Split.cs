using System.Security.Cryptography;
using System.Text;

namespace Marsad.Bank.Export;

/// <summary>The two halves of the bank: one to look at while rules are written, one to judge by.</summary>
public enum Split : byte
{
    Train,
    Test,
}

/// <summary>Tells which half an item belongs to.</summary>
public static class SplitRule
{
    /// <summary>
    /// Train where the first byte of the SHA-256 of the id's UTF-8 bytes is below 128, else test. It depends on nothing but the id, so an item
    /// never changes sides when others are added.
    /// </summary>
    public static Split SplitOf(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] < 128 ? Split.Train : Split.Test;
}
