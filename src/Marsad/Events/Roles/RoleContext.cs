using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>The event whose roles are being filled, and the text they are filled from.</summary>
/// <param name="Annotation">The text.</param>
/// <param name="Draft">The event.</param>
/// <param name="Memory">Whom the article has named so far.</param>
internal readonly record struct RoleContext(Annotation Annotation, EventDraft Draft, ArticleMemory Memory)
{
    public Frame Frame => Draft.Sense.Frame;

    public EventType Type => Draft.Sense.Type;

    public bool HasActor => Draft.Actors.Count > 0;

    public bool HasRecipient => Draft.Recipients.Count > 0;
}
