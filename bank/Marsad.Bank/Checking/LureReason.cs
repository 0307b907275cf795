namespace Marsad.Bank.Checking;

/// <summary>Why an item has no event, as the line of <c>!</c> says in one word.</summary>
public static class LureReason
{
    /// <summary>All words that may stand there; bank/WRITING.md explains them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "topic", "label", "state", "history", "question", "metaphor", "opinion", "hope", "report", "sport", "accident", "disaster", "crime", "economy",
        "culture", "science", "weather", "election", "law", "appointment", "schedule", "service",
    ];
}
