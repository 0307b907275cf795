using Marsad.Observatory.Fusion;
using Marsad.Observatory.Stories;
using Marsad.Observatory.Tests.Fusion;

namespace Marsad.Observatory.Tests.Stories;

public class StoryBuilderTests
{
    private static readonly DateOnly Day = new(2024, 5, 1);

    private static readonly StoryBuilder Builder = new();

    [Fact]
    public void Articles_on_one_matter_are_one_story_and_others_are_not()
    {
        IReadOnlyList<Story> stories = Builder.Build(
        [
            Article("fire-1", "حريق في ميناء المدينة", "اندلع حريق كبير في مستودعات الميناء وامتد إلى سفينة شحن راسية", 0),
            Article("vote-1", "النواب يصوتون على الموازنة", "صوت مجلس النواب على موازنة العام الجديد بعد جلسة طويلة", 0),
            Article("fire-2", "إخماد حريق الميناء", "أخمد رجال الإطفاء حريق مستودعات الميناء وسفينة الشحن الراسية", 1),
            Article("vote-2", "إقرار الموازنة", "أقر مجلس النواب موازنة العام الجديد بأغلبية كبيرة بعد جلسة ثانية", 1),
        ], []);

        Assert.Equal(["fire-1 fire-2", "vote-1 vote-2"], stories.Select(story => string.Join(' ', story.Articles)));
        Assert.Equal((Day, Day.AddDays(1)), (stories[0].FirstReported, stories[0].LastReported));
    }

    [Fact]
    public void A_story_goes_on_as_long_as_there_is_news_of_it()
    {
        StoryArticle[] daily = [.. Enumerable.Range(0, 5).Select(i => Article($"a{i}", "حريق في الميناء", "حريق مستودعات الميناء وسفينة الشحن الراسية", 2 * i))];

        Assert.Single(Builder.Build(daily, []));
        Assert.Equal(2, Builder.Build([daily[0], daily[4]], []).Count);
    }

    [Fact]
    public void Events_that_both_report_bring_articles_together()
    {
        StoryArticle[] articles =
        [
            Article("a", "قصف على نابلس", "سقط ضحايا في قصف نابلس وأغلقت المدارس أبوابها", 0), Article("b", "ليلة دامية", "روى سكان نابلس ما جرى في قصف الأمس وفتحت المستشفيات أقسامها", 1),
            Article("c", "أسعار الخبز", "ارتفعت أسعار الخبز في الأسواق", 0), Article("d", "مدارس جديدة", "افتتحت الوزارة مدارس", 0),
        ];
        string[] strikes = ["2024-05-01|2024-04-30|Nablus", "2024-05-01|2024-04-28|Jenin", "2024-05-01|2024-04-26|Beirut"];
        IReadOnlyList<FusedEvent> events = new EventFuser().Fuse(strikes.SelectMany((strike, i) => "ab".Select(article => MadeMention.Of($"ASSAULT|ISR:MIL|PSE:CVL||{strike}", article.ToString(), sentence: i))));

        Assert.Equal(4, Builder.Build(articles, []).Count);
        Story story = Assert.Single(Builder.Build(articles, events), s => s.Articles.Length == 2);

        Assert.Equal(["a", "b"], story.Articles);
        Assert.Equal(events.Select(e => e.Id), story.Events);
        Assert.Equal(["ISR:MIL", "PSE:CVL"], story.Parties.Select(party => party.Code));
    }

    [Fact]
    public void In_the_dispatches_each_event_has_one_story()
    {
        IReadOnlyList<Story> stories = Builder.Build(CodedDispatches.Articles.Select(article => StoryArticle.Of(article)), CodedDispatches.Events);

        Assert.Equal(CodedDispatches.Articles.Select(a => a.Id).Order(StringComparer.Ordinal), stories.SelectMany(story => story.Articles).Order(StringComparer.Ordinal));
        Assert.Equal(CodedDispatches.Events.Select(e => e.Id).Order(StringComparer.Ordinal), stories.SelectMany(story => story.Events).Order(StringComparer.Ordinal));
        Story freeze = Assert.Single(stories, story => story.Articles.Contains("freeze-1"));
        Assert.Equal(["freeze-1", "freeze-2", "freeze-3"], freeze.Articles);
    }

    private static StoryArticle Article(string id, string title, string body, int day) => StoryArticle.Of(new Article(id, title, body, Published: Day.AddDays(day)));
}
