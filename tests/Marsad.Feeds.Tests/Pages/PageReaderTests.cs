using Marsad.Feeds.Pages;

namespace Marsad.Feeds.Tests.Pages;

public class PageReaderTests
{
    private static readonly PageReader Reader = new();

    public static TheoryData<string> Pages => [.. PageCase.Names];

    [Fact]
    public void There_are_forty_pages_and_more() => Assert.True(PageCase.Names.Count() >= 40);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Title_day_and_text_are_exact(string name)
    {
        PageCase expected = PageCase.Load(name);
        NewsPage? page = Reader.Read(expected.Html, PageCase.Address);
        Assert.NotNull(page);
        Assert.Equal(expected.Body, page.Body);
        Assert.Equal(expected.Fields["title"], page.Title);
        Assert.Equal(expected.Published, page.Published);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Author_outlet_address_and_language_are_as_the_page_says(string name)
    {
        PageCase expected = PageCase.Load(name);
        NewsPage page = Reader.Read(expected.Html, PageCase.Address)!;
        Dictionary<string, string?> found = new() { ["author"] = page.Author, ["outlet"] = page.Outlet, ["url"] = page.CanonicalUrl, ["language"] = page.Language };
        foreach ((string field, string? value) in found)
            Assert.Equal(expected.Fields.GetValueOrDefault(field, value ?? ""), value ?? "");
    }
}
