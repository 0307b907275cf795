using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Mentions;

/// <summary>Who a phrase stands for.</summary>
/// <param name="Code">Actor code.</param>
/// <param name="Entity">Index of the lexicon's entity, or −1 for a generic actor.</param>
/// <param name="Span">The head noun phrase.</param>
/// <param name="Phrase">The phrase that names it, or −1.</param>
/// <param name="Strength">How sure code and phrase are, 0 … 1.</param>
public readonly record struct ActorReference(EntityCode Code, int Entity, TextSpan Span, int Phrase, double Strength)
{
    /// <summary>No one.</summary>
    public static readonly ActorReference None = new(new EntityCode(EntityCode.Unknown, ""), -1, default, -1, 0);

    /// <summary>Not asked for yet.</summary>
    internal static readonly ActorReference Unresolved = None with { Phrase = -2 };

    /// <summary>True where the phrase stands for someone.</summary>
    public bool IsActor => Code.Role.Length > 0;
}
