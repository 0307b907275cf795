using Marsad.Observatory.Copies;
using static Marsad.Observatory.Tests.Copies.Dispatches;

namespace Marsad.Observatory.Tests.Copies;

public class CopyIndexTests
{
    private readonly ArticleSketcher _sketcher = new();
    private readonly CopyIndex _index = new();

    [Fact]
    public void An_edited_headline_leaves_the_text_a_copy()
    {
        Add(Article("wire", "قتلى في قصف على النهرين", Strike));

        CopyPair pair = Assert.Single(Add(Article("paper", "مجزرة في سوق النهرين القديم والمراقبون يدعون إلى هدنة عاجلة", Strike)));

        Assert.Equal(("wire", "paper"), (pair.FirstArticle, pair.SecondArticle));
        Assert.InRange(pair.Resemblance, 0.8, 0.99);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(35)]
    [InlineData(22)]
    public void A_copy_cut_from_its_end_is_found(int words)
    {
        Add(Article("wire", "قتلى في قصف على النهرين", Strike));

        CopyPair pair = Assert.Single(Add(Article("paper", "قصف على النهرين", FirstWords(Strike, words))));

        Assert.InRange(pair.Containment, 0.8, 1);
    }

    [Fact]
    public void A_copy_that_lost_its_first_sentence_is_found()
    {
        Add(Article("wire", "قتلى في قصف على النهرين", Strike));

        Assert.Single(Add(Article("paper", "قصف على النهرين", WithoutFirstWords(Strike, 22))));
    }

    [Fact]
    public void A_toll_brought_up_to_date_leaves_the_text_a_copy()
    {
        Add(Article("morning", "مقتل 6 في قصف", Strike + " وبلغ عدد الجرحى 11."));

        Assert.Single(Add(Article("noon", "مقتل 9 في قصف", Strike + " وبلغ عدد الجرحى 27.")));
    }

    [Fact]
    public void Another_report_of_the_same_happening_is_no_copy()
    {
        Add(Article("wire", "قتلى في قصف على النهرين", Strike));

        Assert.Empty(Add(Article("other", "ستة قتلى في قصف على سوق في النهرين", SameStrikeRewritten)));
    }

    [Fact]
    public void A_flash_that_a_long_article_quotes_is_no_copy_of_it()
    {
        Add(Article("wire", "قتلى في قصف على النهرين", Strike));

        Assert.Empty(Add(Article("flash", "", FirstWords(Strike, 10))));
    }

    [Fact]
    public void Articles_far_apart_in_time_are_not_compared()
    {
        Add(Article("wire", "قتلى في قصف على النهرين", Strike));

        Assert.Empty(Add(Article("archive", "قتلى في قصف على النهرين", Strike, day: 11)));
        Assert.Single(Add(Article("reprint", "قتلى في قصف على النهرين", Strike, day: -10)));
    }

    [Fact]
    public void An_article_added_again_takes_its_own_place()
    {
        Add(Article("wire", "قتلى في قصف على النهرين", Strike));

        Assert.Empty(Add(Article("wire", "محادثات", Talks)));
        Assert.Empty(Add(Article("paper", "قتلى في قصف على النهرين", Strike)));
        Assert.Equal(2, _index.Count);
    }

    [Fact]
    public void What_is_forgotten_is_not_found()
    {
        Add(Article("wire", "قتلى في قصف على النهرين", Strike));
        Add(Article("undated", "محادثات", Talks) with { Published = null });

        _index.Forget(Day.AddDays(1));

        Assert.Empty(Add(Article("paper", "قتلى في قصف على النهرين", Strike, day: 2)));
        Assert.Single(Add(Article("talks", "محادثات", Talks, day: 2)));
    }

    [Fact]
    public void Articles_without_words_are_no_copies() => Assert.Empty(Add(Article("one", "", "")).Concat(Add(Article("two", "", "…"))));

    [Fact]
    public void Pairs_do_not_hang_on_the_order_of_articles()
    {
        Article[] articles =
        [
            Article("a", "قصف", Strike), Article("b", "سوق النهرين", FirstWords(Strike, 50)), Article("c", "سوق", WithoutFirstWords(Strike, 20)), Article("d", "محادثات", Talks),
            Article("e", "جولة جديدة", FirstWords(Talks, 40)), Article("f", "حصيلة", SameStrikeRewritten),
        ];

        Assert.Equal(PairsOf(articles), PairsOf(articles.Reverse()));
    }

    [Fact]
    public void A_sketch_is_the_same_in_every_run()
    {
        ArticleSketch sketch = _sketcher.Sketch(Article("a", "محادثات", "بدأت في العاصمة جولة جديدة من المحادثات بين الوفدين"));

        Assert.Equal(7, sketch.Shingles.Length);
        Assert.Equal([894679348u, 1695277482u, 124817858u], sketch.Signature.Take(3));
    }

    private IReadOnlyList<CopyPair> Add(Article article) => _index.Add(_sketcher.Sketch(article));

    private List<string> PairsOf(IEnumerable<Article> articles)
    {
        var index = new CopyIndex();
        return articles.SelectMany(article => index.Add(_sketcher.Sketch(article)))
            .Select(pair => string.Join('-', new[] { pair.FirstArticle, pair.SecondArticle }.Order(StringComparer.Ordinal)) + $" {pair.Resemblance:F4} {pair.Containment:F4}")
            .Order(StringComparer.Ordinal)
            .ToList();
    }
}
