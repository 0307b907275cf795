using Marsad.Events;

namespace Marsad.Cli.Explaining;

/// <summary>Why a word was passed over, in plain English.</summary>
internal static class PassReasonText
{
    public static string Of(PassReason reason) => reason switch
    {
        PassReason.NoSenseFits => "none of its meanings fits the words around it",
        PassReason.Content => "it is what another act asks for, promises, threatens or refuses",
        PassReason.Purpose => "it is a purpose, not an act",
        PassReason.InsidePhrase => "it stands inside another noun's phrase",
        PassReason.Topic => "it is what talks, a report or an inquiry are about",
        PassReason.Unasserted => "nobody does it and no verb makes it happen",
        PassReason.Label => "it is a headline's label",
        PassReason.State => "it describes how things stand",
        PassReason.Merged => "it is the same happening as another record of the sentence",
        PassReason.Ordinary => "the sentence speaks of sport, weather, art or private persons",
        PassReason.Figurative => "a thing is said to do it",
        _ => reason.Word(),
    };
}
