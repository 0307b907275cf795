using Marsad.Observatory.Copies;
using static Marsad.Observatory.Tests.Copies.Dispatches;

namespace Marsad.Observatory.Tests.Copies;

public class CopyGrouperTests
{
    private readonly ArticleSketcher _sketcher = new();

    [Fact]
    public void Copies_are_one_group_named_after_the_earliest()
    {
        IReadOnlyList<CopyGroup> groups = Group(
            Article("b", "سوق النهرين", FirstWords(Strike, 50), "الضفة", day: 1),
            Article("c", "قتلى في قصف على النهرين", Strike, "وكالة الأنباء"),
            Article("a", "محادثات", Talks, "الصباح"));

        Assert.Equal(["a: a by الصباح", "c: c b by الضفة وكالة الأنباء"], groups.Select(Describe));
    }

    [Fact]
    public void A_round_up_does_not_make_one_text_of_the_dispatches_in_it()
    {
        IReadOnlyList<CopyGroup> groups = Group(
            Article("strike", "قصف", Strike),
            Article("talks", "محادثات", Talks),
            Article("round-up", "أخبار اليوم", Strike + Talks, "الصباح", day: 1));

        Assert.Equal(["strike: strike round-up by الصباح وكالة", "talks: talks by وكالة"], groups.Select(Describe));
    }

    [Fact]
    public void A_copy_of_a_copy_belongs_to_the_first()
    {
        ArticleSketch[] sketches = [.. Enumerable.Range(0, 3).Select(day => _sketcher.Sketch(Article("abc"[day..(day + 1)], "", Talks, day: day)))];

        IReadOnlyList<CopyGroup> groups = CopyGrouper.Group(sketches, [new CopyPair("b", "c", 0.6, 0.9), new CopyPair("b", "a", 0.6, 0.9), new CopyPair("c", "unknown", 1, 1)]);

        Assert.Equal(["a: a b c by وكالة"], groups.Select(Describe));
    }

    [Fact]
    public void An_article_without_a_day_comes_after_those_with_one()
    {
        IReadOnlyList<CopyGroup> groups = Group(Article("a", "قصف", Strike) with { Published = null, Source = null }, Article("b", "قصف", Strike));

        Assert.Equal(["b: b a by وكالة"], groups.Select(Describe));
    }

    private IReadOnlyList<CopyGroup> Group(params Article[] articles)
    {
        var index = new CopyIndex();
        ArticleSketch[] sketches = [.. articles.Select(_sketcher.Sketch)];
        return CopyGrouper.Group(sketches, sketches.SelectMany(index.Add).ToList());
    }

    private static string Describe(CopyGroup group) => $"{group.Id}: {string.Join(' ', group.Articles)} by {string.Join(' ', group.Sources)}";
}
