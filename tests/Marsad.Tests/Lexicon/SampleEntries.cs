namespace Marsad.Tests.Lexicon;

internal static class SampleEntries
{
    /// <summary>A whole entry of <c>ar/events/coerce.yaml</c>.</summary>
    public const string Arrest = """
        - verb: اعتقل
          id: arrest
          root: عقل
          form: VIII
          event: COERCE
          mode: arrest
          frame: {subj: actor, obj: recipient}
          example: اعتقل الحارس لصا
          record: COERCE.arrest | الحارس | لصا

        """;
}
