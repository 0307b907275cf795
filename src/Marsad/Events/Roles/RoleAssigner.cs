using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Gives one argument its role in an event; where a deed or a place is acted upon, the role goes to whoever is behind it.</summary>
internal sealed class RoleAssigner(ActorResolver resolver, ArgumentClassifier arguments, PartyCollector parties, DeedReader deeds, CulpritFinder culprits, PlaceOwnerFinder owners)
{
    /// <summary>Adds <paramref name="argument"/> in <paramref name="role"/>; does nothing for an empty argument, no role, or a role that is not recorded.</summary>
    public void Assign(in RoleContext context, ArgumentRole? role, Argument argument)
    {
        if (argument.IsEmpty)
            return;
        switch (role)
        {
            case ArgumentRole.Actor or ArgumentRole.Partner:
                parties.AddAll(context, context.Draft.Actors, argument);
                break;
            case ArgumentRole.Recipient:
                AddRecipient(context, Whole(context.Annotation, argument));
                break;
            // «تحاصر المدينة»: whoever is there suffers it.
            case ArgumentRole.Place when context.Draft.Mode == "restrict" && !context.HasRecipient:
                owners.Add(context, Whole(context.Annotation, argument));
                break;
            case ArgumentRole.Place:
                context.Draft.PlacePhrase = argument.Phrase;
                if (!context.HasRecipient && context.Type == EventType.COERCE)
                    owners.AddBody(context, argument);
                break;
        }
    }

    private void AddRecipient(in RoleContext context, Argument argument)
    {
        if (context.Type.IsVerbalConflict() && deeds.DeedIn(context.Annotation, argument) is { IsEmpty: false } deed)
            culprits.Add(context, deed);
        // «قضت المحكمة بسجن النائب»: who is sent to prison is in no place yet.
        else if (context.Draft.Mode != "convict" && arguments.IsPlace(context.Annotation, argument))
            owners.Add(context, argument);
        else
            parties.AddAll(context, context.Draft.Recipients, argument);
    }

    /// <summary>Of a counted part, the whole: <c>المنازل</c> of <c>عددا من المنازل</c>.</summary>
    private Argument Whole(Annotation a, Argument argument)
    {
        int whole = resolver.WholeOf(a, argument.Phrase);
        return whole == argument.Phrase ? argument : a.ArgumentOf(whole);
    }
}
