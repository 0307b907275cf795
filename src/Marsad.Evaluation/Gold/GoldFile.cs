namespace Marsad.Evaluation.Gold;

/// <summary>What <see cref="GoldReader"/> read: one of the three formats, and the faults of its lines.</summary>
/// <param name="Faults">In line order; empty for a sound file.</param>
public abstract record GoldFile(IReadOnlyList<LineFault> Faults)
{
    /// <summary>Which of the formats it is.</summary>
    public abstract GoldFormat Format { get; }

    /// <summary>The identifiers of its articles or sentences, which predictions repeat; in file order.</summary>
    public abstract IEnumerable<string> Ids { get; }
}

/// <summary>Articles with all their events.</summary>
/// <param name="Articles">In file order.</param>
/// <param name="Faults">In line order.</param>
public sealed record EventGold(IReadOnlyList<GoldArticle> Articles, IReadOnlyList<LineFault> Faults) : GoldFile(Faults)
{
    /// <inheritdoc/>
    public override GoldFormat Format => GoldFormat.Events;

    /// <inheritdoc/>
    public override IEnumerable<string> Ids => Articles.Select(article => article.Id);
}

/// <summary>Sentences with the crowd's answer whether they report an event.</summary>
/// <param name="Sentences">In file order.</param>
/// <param name="Faults">In line order.</param>
public sealed record DetectionGold(IReadOnlyList<DetectionSentence> Sentences, IReadOnlyList<LineFault> Faults) : GoldFile(Faults)
{
    /// <inheritdoc/>
    public override GoldFormat Format => GoldFormat.Detection;

    /// <inheritdoc/>
    public override IEnumerable<string> Ids => Sentences.Select(sentence => sentence.Id);
}

/// <summary>Sentences with annotators' words for verb, actor and recipient.</summary>
/// <param name="Sentences">In file order.</param>
/// <param name="Faults">In line order.</param>
public sealed record SpanGold(IReadOnlyList<SpanSentence> Sentences, IReadOnlyList<LineFault> Faults) : GoldFile(Faults)
{
    /// <inheritdoc/>
    public override GoldFormat Format => GoldFormat.Spans;

    /// <inheritdoc/>
    public override IEnumerable<string> Ids => Sentences.Select(sentence => sentence.Id);
}
