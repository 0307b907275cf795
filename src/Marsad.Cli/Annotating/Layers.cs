namespace Marsad.Cli.Annotating;

/// <summary>The layers below the records.</summary>
[Flags]
internal enum Layers
{
    None = 0,
    Sentences = 1,
    Tokens = 2,
    Words = 4,
    Phrases = 8,
    Mentions = 16,
    Times = 32,
    All = Sentences | Tokens | Words | Phrases | Mentions | Times,
}

/// <summary>Reads <c>sentences,times</c>; one of a kind will do: <c>time</c>.</summary>
internal static class LayerNames
{
    public static readonly IReadOnlyList<string> All = ["sentences", "tokens", "words", "phrases", "mentions", "times"];

    /// <summary>The layers that <paramref name="text"/> lists; null where a name is none, which <paramref name="unknown"/> is then.</summary>
    public static Layers? Parse(string text, out string unknown)
    {
        Layers layers = Layers.None;
        foreach (string name in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int index = All.ToList().IndexOf(name.EndsWith('s') ? name : name + "s");
            if (index < 0)
            {
                unknown = name;
                return null;
            }
            layers |= (Layers)(1 << index);
        }
        unknown = "";
        return layers == Layers.None ? Layers.All : layers;
    }
}
