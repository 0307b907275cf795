using Marsad.Events;

namespace Marsad.Bank.Format;

/// <summary>How annotation writes a factuality.</summary>
public static class FactualityWord
{
    extension(Factuality factuality)
    {
        /// <summary><c>actual</c>, <c>future</c>, <c>hypothetical</c> or <c>negated</c>.</summary>
        public string Word => factuality switch
        {
            Factuality.Actual => "actual",
            Factuality.Future => "future",
            Factuality.Hypothetical => "hypothetical",
            _ => "negated",
        };
    }
}
