using Marsad.Feeds.Fetching;

namespace Marsad.Feeds.Tests.Fetching;

public class RobotsRulesTests
{
    private const string Rules = """
        # our site
        User-agent: other
        Disallow: /

        User-agent: *
        User-agent: third
        Disallow: /admin/
        Disallow: /*.pdf$
        Allow: /admin/public
        Disallow: /search?q=*&all
        Crawl-delay: 5
        Disallow:
        """;

    [Theory]
    [InlineData("/", true)]
    [InlineData("/news/1", true)]
    [InlineData("/admin/", false)]
    [InlineData("/admin/x", false)]
    [InlineData("/admin/public/x", true)]
    [InlineData("/a/b.pdf", false)]
    [InlineData("/a/b.pdf?x", true)]
    [InlineData("/search?q=1&all", false)]
    [InlineData("/search?q=1", true)]
    public void The_longest_rule_decides(string path, bool allows) => Assert.Equal(allows, RobotsRules.Parse(Rules, "marsad").Allows(new Uri("https://a.example" + path)));

    [Fact]
    public void An_agent_s_own_group_comes_before_that_of_all()
    {
        Assert.False(RobotsRules.Parse(Rules, "Other").Allows(new Uri("https://a.example/news")));
        Assert.Equal(TimeSpan.FromSeconds(5), RobotsRules.Parse(Rules, "marsad").CrawlDelay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>not found</html>")]
    [InlineData("Disallow: /")]
    public void Without_a_group_all_is_allowed(string text) => Assert.True(RobotsRules.Parse(text, "marsad").Allows(new Uri("https://a.example/x")));
}
