using Marsad.Text;

namespace Marsad.Evaluation.Gold;

/// <summary>An annotated article.</summary>
/// <param name="Id">Its identifier, which predictions repeat.</param>
/// <param name="Title">Headline; null or empty where there is none.</param>
/// <param name="Body">Text.</param>
/// <param name="Source">Outlet, or null.</param>
/// <param name="Published">Day of publication, or null where the text does not tell it.</param>
/// <param name="Sentences">The annotators' own sentence split, in text order.</param>
/// <param name="Events">All events, in the annotators' order.</param>
public sealed record GoldArticle(
    string Id, string? Title, string Body, string? Source, DateOnly? Published, IReadOnlyList<GoldSentence> Sentences, IReadOnlyList<GoldEvent> Events)
{
    /// <summary>The coded text: all offsets count from its start.</summary>
    public Document Document { get; } = new(Title, Body);

    /// <summary>The sentence that holds the code unit at <paramref name="position"/>, or null for one between or outside sentences.</summary>
    public GoldSentence? SentenceAt(int position)
    {
        foreach (GoldSentence sentence in Sentences)
        {
            if (sentence.Span.Start <= position && position < sentence.Span.End)
                return sentence;
        }
        return null;
    }

    /// <summary>The article as a coder takes it.</summary>
    /// <param name="publishedIfUnknown">The day of publication to assume where the gold tells none.</param>
    public Article ToArticle(DateOnly? publishedIfUnknown) => new(Id, Title, Body, Source, Published: Published ?? publishedIfUnknown, Language: "ar");
}

/// <summary>A sentence of the annotators' split.</summary>
/// <param name="Index">Its number in the article, from 0.</param>
/// <param name="Span">Where it stands in the coded text.</param>
public sealed record GoldSentence(int Index, TextSpan Span);
