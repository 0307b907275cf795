using System.Diagnostics.CodeAnalysis;

namespace Marsad.Storage.Formats;

/// <summary>Why there is no article where one was expected.</summary>
/// <param name="Place">The file, or <c>FILE:LINE</c>.</param>
/// <param name="Message">What is wrong and what to do, in one line.</param>
public sealed record ArticleFault(string Place, string Message)
{
    /// <summary><c>PLACE: MESSAGE</c>.</summary>
    public override string ToString() => $"{Place}: {Message}";
}

/// <summary>An article, or the reason why there is none.</summary>
public sealed record ArticleOrFault
{
    private ArticleOrFault(Article? article, ArticleFault? fault) => (Article, Fault) = (article, fault);

    /// <summary>The article; null where there is a fault.</summary>
    public Article? Article { get; }

    /// <summary>The fault; null where there is an article.</summary>
    public ArticleFault? Fault { get; }

    /// <summary>True where there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsArticle => Article is not null;

    /// <summary>An article.</summary>
    public static ArticleOrFault Of(Article article) => new(article, null);

    /// <summary>A fault.</summary>
    public static ArticleOrFault Of(ArticleFault fault) => new(null, fault);

    internal static ArticleOrFault Of(string place, string message) => Of(new ArticleFault(place, message));
}
