using Marsad.Lexicon;
using Marsad.Observatory.Alignment;
using Marsad.Observatory.Relations;
using Marsad.Observatory.Tables;

namespace Marsad.Observatory.Tests.Alignment;

public class AlignmentReaderTests
{
    private static readonly DateOnly Start = new(2022, 1, 3);

    private static readonly IReadOnlyList<Bloc> Blocs = BlocTable.Shipped();

    [Fact]
    public void A_turn_from_one_bloc_to_another_is_found_with_its_evidence()
    {
        DyadEvent[] events =
        [
            .. Monthly(0, 12, "RUS", "ARM", 6, "trade"), .. Monthly(0, 12, "ARM", "FRA", 2, "talks"),
            .. Monthly(12, 24, "ARM", "RUS", -6, "quarrel"), .. Monthly(12, 24, "ARM", "IGO:CSTO", -6, "freeze"), .. Monthly(12, 24, "USA", "ARM", 8, "aid"),
        ];

        CountryAlignment alignment = AlignmentReader.Read("ARM", Blocs, events, Period.Month);

        Turn turn = Assert.Single(alignment.Turns, turn => turn is { From: "russia", To: "west" });
        Assert.InRange(turn.Start, new DateOnly(2023, 1, 1), new DateOnly(2023, 4, 1));
        Assert.All(turn.Away, id => Assert.Matches("^(quarrel|freeze)", id));
        Assert.Contains(turn.Toward, id => id.StartsWith("aid", StringComparison.Ordinal));
        BlocCourse russia = Assert.Single(alignment.Blocs, bloc => bloc.Bloc == "russia"), west = Assert.Single(alignment.Blocs, bloc => bloc.Bloc == "west");
        Assert.Equal(russia.Points.Select(p => p.Start), west.Points.Select(p => p.Start));
        Assert.Equal((6, 0), (russia.Points[0].CooperationSum, russia.Points[0].ConflictSum));
        Assert.Equal((0, -12), (russia.Points[^1].CooperationSum, russia.Points[^1].ConflictSum));
        Assert.DoesNotContain(alignment.Turns, other => other is { From: "west", To: "russia" });
    }

    [Fact]
    public void One_quarrel_among_friends_is_no_turn()
    {
        DyadEvent[] events = [.. Monthly(0, 24, "RUS", "ARM", 6, "trade"), .. Monthly(0, 24, "ARM", "FRA", 2, "talks"), .. Monthly(12, 13, "ARM", "RUS", -6, "quarrel")];

        Assert.Empty(AlignmentReader.Read("ARM", Blocs, events, Period.Month).Turns.Where(turn => turn.From == "russia"));
    }

    [Fact]
    public void An_event_with_several_members_of_a_bloc_counts_once_and_a_country_is_not_aligned_with_itself()
    {
        var accord = new DyadEvent(new Dyad("USA", "FRA"), "accord", Start, 1, 5, 1, 0.5);

        CountryAlignment alignment = AlignmentReader.Read("FRA", Blocs, [accord, accord with { Dyad = new Dyad("DEU", "FRA") }, accord with { Dyad = new Dyad("FRA", "USA") }], Period.Week);

        Assert.Equal(2, Assert.Single(alignment.Blocs, bloc => bloc.Bloc == "west").Points.Sum(point => point.Events));
    }

    [Fact]
    public void A_country_without_events_has_no_course()
    {
        CountryAlignment alignment = AlignmentReader.Read("ARM", Blocs, [], Period.Month);

        Assert.Equal(Blocs.Select(bloc => bloc.Id), alignment.Blocs.Select(bloc => bloc.Bloc));
        Assert.Empty(alignment.Turns);
    }

    [Fact]
    public void The_lexicon_knows_all_members_of_the_shipped_blocs()
    {
        HashSet<string> known = [.. BuiltInLexicon.Load().Entities.SelectMany(entity => new[] { entity.Code.ToString(), entity.Code.Country })];

        Assert.All(Blocs.SelectMany(bloc => bloc.Members), member => Assert.Contains(member, known));
    }

    [Theory]
    [InlineData("id\tname\tmembers\n", 1, "id, name, arabic, members")]
    [InlineData("id\tname\tarabic\tmembers\neast\tEast\tالشرق\n", 2, "3 cells")]
    [InlineData("id\tname\tarabic\tmembers\n# none\neast\tEast\tالشرق\t\n", 3, "no members")]
    [InlineData("id\tname\tarabic\tmembers\neast\tEast\tالشرق\tRussia\n", 2, "«Russia»")]
    [InlineData("id\tname\tarabic\tmembers\neast\tEast\tالشرق\tRUS\neast\tEast\tالشرق\tCHN\n", 3, "twice")]
    public void A_table_that_cannot_be_read_says_where_and_why(string table, int line, string fault)
    {
        TableException thrown = Assert.Throws<TableException>(() => BlocTable.Read(new StringReader(table), "my-blocs.tsv"));

        Assert.Equal(line, thrown.Line);
        Assert.StartsWith($"my-blocs.tsv({line}): ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(fault, thrown.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<DyadEvent> Monthly(int from, int to, string actor, string recipient, double scale, string id) =>
        Enumerable.Range(from, to - from).Select(month => new DyadEvent(new Dyad(actor, recipient), $"{id}-{month}", Start.AddMonths(month), scale > 0 ? 2 : 4, scale, 1, 0.5));
}
