namespace Marsad.Evaluation.Gold;

/// <summary>The kinds of annotated files.</summary>
public enum GoldFormat : byte
{
    /// <summary>A line an article, with its sentences and all its events.</summary>
    Events,

    /// <summary>A line a sentence of the Gold Standard Records, with the crowd's answer whether it reports an event of one type.</summary>
    Detection,

    /// <summary>A line a sentence of the Gold Standard Records that holds an event of one type, with several annotators' words for verb, actor and recipient.</summary>
    Spans,
}
