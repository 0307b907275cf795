namespace Marsad.Evaluation.Scoring;

/// <summary>Whether confidence keeps its word: for each band, how many of its records are right in type, actor and recipient.</summary>
public static class CalibrationTable
{
    private static readonly double[] Bounds = [0, 0.5, 0.7, 0.8, 0.9, 1];

    /// <summary>The five bands, from unsure to sure. Records without confidence are in none.</summary>
    public static IReadOnlyList<CalibrationBand> Of(IReadOnlyList<ArticleAlignment> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var bands = new CalibrationBand[Bounds.Length - 1];
        int[] predicted = CountByBand(articles.SelectMany(a => a.Predicted).Select(r => r.Confidence));
        int[] right = CountByBand(articles.SelectMany(a => a.Matches).Where(m => m.RolesRight).Select(m => m.Predicted.Confidence));
        for (int i = 0; i < bands.Length; i++)
            bands[i] = new CalibrationBand(Bounds[i], Bounds[i + 1], new Share(right[i], predicted[i]));
        return bands;
    }

    private static int[] CountByBand(IEnumerable<double?> confidences)
    {
        var counts = new int[Bounds.Length - 1];
        foreach (double? confidence in confidences)
        {
            if (confidence is { } value)
                counts[BandOf(value)]++;
        }
        return counts;
    }

    private static int BandOf(double confidence)
    {
        int band = Bounds.Length - 2;
        while (band > 0 && confidence < Bounds[band])
            band--;
        return band;
    }
}

/// <summary>Records of like confidence.</summary>
/// <param name="From">Least confidence, inclusive.</param>
/// <param name="To">Greatest confidence, exclusive; 1 is inclusive.</param>
/// <param name="Right">How many of them are right in type, actor and recipient.</param>
public sealed record CalibrationBand(double From, double To, Share Right);
