namespace Marsad.Evaluation.Scoring;

/// <summary>Counts of a comparison, and the figures made of them: 0 … 1, to three decimals, 0 where nothing was predicted or nothing is to be found.</summary>
/// <param name="Right">Predicted and in the gold.</param>
/// <param name="Predicted">All predicted.</param>
/// <param name="Gold">All in the gold.</param>
public readonly record struct PrecisionRecall(int Right, int Predicted, int Gold)
{
    /// <summary>Share of the predicted that is right.</summary>
    public double Precision => Rounding.ToThousandths(ExactPrecision);

    /// <summary>Share of the gold that was found.</summary>
    public double Recall => Rounding.ToThousandths(ExactRecall);

    /// <summary>Harmonic mean of precision and recall, taken before they are rounded.</summary>
    public double F1
    {
        get
        {
            double sum = ExactPrecision + ExactRecall;
            return sum == 0 ? 0 : Rounding.ToThousandths(2 * ExactPrecision * ExactRecall / sum);
        }
    }

    private double ExactPrecision => Predicted == 0 ? 0 : (double)Right / Predicted;

    private double ExactRecall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Compares sets, one pair an item, all counted together.</summary>
    internal static PrecisionRecall OfSets(IEnumerable<(HashSet<string> Gold, HashSet<string> Predicted)> pairs)
    {
        int right = 0;
        int predicted = 0;
        int gold = 0;
        foreach ((HashSet<string> wanted, HashSet<string> found) in pairs)
        {
            right += wanted.Count(found.Contains);
            predicted += found.Count;
            gold += wanted.Count;
        }
        return new PrecisionRecall(right, predicted, gold);
    }
}
