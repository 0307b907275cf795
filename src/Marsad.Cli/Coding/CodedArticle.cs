using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Cli.Coding;

/// <summary>An article with its records, or the fault that stands in its place.</summary>
/// <param name="Article">Null where there is a fault.</param>
/// <param name="Records">Empty where there is a fault.</param>
/// <param name="Fault">Null where there is an article.</param>
internal readonly record struct CodedArticle(Article? Article, IReadOnlyList<EventRecord> Records, ArticleFault? Fault);
