namespace Marsad.Evaluation.Scoring;

/// <summary>Rounds figures to three decimals so that they compare digit by digit with those of scorers in other languages.</summary>
internal static class Rounding
{
    /// <summary>
    /// The nearest multiple of 0.001 to the exact binary value, ties to even: 1/2000 is stored just above 0.0005 and gives 0.001.
    /// <see cref="Math.Round(double, int)"/> multiplies first; the product is rounded to 0.5 sharp, a tie, and gives 0.
    /// </summary>
    /// <param name="value">0 … 1.</param>
    public static double ToThousandths(double value)
    {
        double product = value * 1000;
        double lost = Math.FusedMultiplyAdd(value, 1000, -product);
        double floor = Math.Floor(product);
        double aboveHalf = product - floor - 0.5;
        int side = Math.Sign(aboveHalf != 0 ? aboveHalf : lost);
        bool up = side > 0 || (side == 0 && floor % 2 != 0);
        return (up ? floor + 1 : floor) / 1000;
    }
}
