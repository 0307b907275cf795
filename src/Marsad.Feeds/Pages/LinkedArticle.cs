using System.Text.Json;
using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>What a page's JSON-LD says about its article, by schema.org's names. Each is null where it is not said.</summary>
/// <param name="Headline"><c>headline</c>, else <c>name</c>.</param>
/// <param name="Body"><c>articleBody</c>, as written.</param>
/// <param name="Published"><c>datePublished</c>, as written.</param>
/// <param name="Author">Name of the first <c>author</c>.</param>
/// <param name="Publisher">Name of the <c>publisher</c>.</param>
/// <param name="Url"><c>url</c>, else <c>mainEntityOfPage</c>.</param>
/// <param name="Language"><c>inLanguage</c>.</param>
internal sealed record LinkedArticle(string? Headline, string? Body, string? Published, string? Author, string? Publisher, string? Url, string? Language)
{
    private static readonly LinkedArticle Empty = new(null, null, null, null, null, null, null);

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The first article among the page's JSON-LD; all null where there is none, or none that is JSON.</summary>
    public static LinkedArticle Find(IDocument page)
    {
        foreach (IElement script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            using JsonDocument? json = Parse(script.TextContent);
            if (json is not null && FindArticle(json.RootElement) is { } article)
                return Read(article, NodesById(json.RootElement));
        }
        return Empty;
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(LenientJson.Mend(text), Lenient);
        }
        catch (JsonException)
        {
            // Broken metadata says nothing; the page itself is still read.
            return null;
        }
    }

    /// <summary>Looks through lists and <c>@graph</c>, not into properties: an article that another one mentions is not the page's.</summary>
    private static JsonElement? FindArticle(JsonElement json) => Nodes(json).Where(IsArticle).Select(node => (JsonElement?)node).FirstOrDefault();

    private static IEnumerable<JsonElement> Nodes(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
            return json.EnumerateArray().SelectMany(Nodes);
        if (json.ValueKind != JsonValueKind.Object)
            return [];
        IEnumerable<JsonElement> inner = json.TryGetProperty("@graph", out JsonElement graph) ? Nodes(graph) : [];
        // A page whose main matter is the article: {"@type":"WebPage","mainEntity":{"@type":"NewsArticle",…}}.
        return json.TryGetProperty("mainEntity", out JsonElement main) ? [json, .. inner, .. Nodes(main)] : [json, .. inner];
    }

    private static Dictionary<string, JsonElement> NodesById(JsonElement json)
    {
        var nodes = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonElement node in Nodes(json))
        {
            if (TextOf(node, "@id") is { } id)
                nodes.TryAdd(id, node);
        }
        return nodes;
    }

    /// <summary><c>NewsArticle</c>, <c>ReportageNewsArticle</c>, <c>Article</c>, <c>["Article","BlogPosting"]</c>, <c>LiveBlogPosting</c></summary>
    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type))
            return false;
        IEnumerable<JsonElement> names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return names.Any(name => name.ValueKind == JsonValueKind.String
            && (name.GetString()!.EndsWith("Article", StringComparison.Ordinal) || name.GetString()!.EndsWith("BlogPosting", StringComparison.Ordinal)));
    }

    private static LinkedArticle Read(JsonElement article, Dictionary<string, JsonElement> nodes) => new(
        PlainOf(article, "headline") ?? PlainOf(article, "name"),
        TextOf(article, "articleBody"),
        TextOf(article, "datePublished"),
        NameOf(article, "author", nodes),
        NameOf(article, "publisher", nodes),
        TextOf(article, "url") ?? AddressOf(article, "mainEntityOfPage"),
        TextOf(article, "inLanguage"));

    private static string? TextOf(JsonElement node, string property) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text
            ? text
            : null;

    /// <summary>Without the tags and entities that publishing systems leave in: <c>وزير &amp;quot;الدفاع&amp;quot;</c>.</summary>
    private static string? PlainOf(JsonElement node, string property) =>
        TextOf(node, property) is { } text && PageText.OfFragment(text).ReplaceLineEndings(" ") is { Length: > 0 } plain ? plain : null;

    private static string? AddressOf(JsonElement node, string property) =>
        TextOf(node, property) ?? (node.TryGetProperty(property, out JsonElement page) ? TextOf(page, "@id") : null);

    /// <summary>A name itself, an object with one, a list of either, or a reference to another node: <c>{"@id":"#publisher"}</c>.</summary>
    private static string? NameOf(JsonElement node, string property, Dictionary<string, JsonElement> nodes)
    {
        if (TextOf(node, property) is { } name)
            return name;
        if (!node.TryGetProperty(property, out JsonElement named))
            return null;
        if (named.ValueKind == JsonValueKind.Array)
            return named.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() : TextOf(item, "name")).FirstOrDefault(item => item is not null);
        return PlainOf(named, "name") ?? (TextOf(named, "@id") is { } id && nodes.TryGetValue(id, out JsonElement other) ? PlainOf(other, "name") : null);
    }
}
