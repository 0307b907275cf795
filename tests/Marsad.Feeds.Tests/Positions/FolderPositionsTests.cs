using Marsad.Feeds.Fetching;
using Marsad.Feeds.Polling;
using Marsad.Feeds.Positions;

namespace Marsad.Feeds.Tests.Positions;

public sealed class FolderPositionsTests : IDisposable
{
    private const string Source = "https://nahr.example/feed?قسم=1";

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("marsad-positions-").FullName, "new");
    private readonly FolderPositions _positions;

    public FolderPositionsTests() => _positions = new FolderPositions(_folder);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public async Task What_was_saved_last_is_found_by_another_run()
    {
        var position = new FeedPosition { Validators = new Validators("\"v\"", null), Seen = ["a", "ب"], Failures = 2, NotBefore = new DateTimeOffset(2024, 7, 15, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await _positions.FindAsync<FeedPosition>(Source, TestContext.Current.CancellationToken));
        await SaveAsync(FeedPosition.Start);
        await SaveAsync(position);
        FeedPosition? found = await new FolderPositions(_folder).FindAsync<FeedPosition>(Source, TestContext.Current.CancellationToken);
        Assert.Equal((position.Validators, position.Failures, position.NotBefore), (found!.Validators, found.Failures, found.NotBefore));
        Assert.Equal(position.Seen, found.Seen);
    }

    [Fact]
    public async Task A_run_that_was_stopped_while_it_wrote_leaves_the_position_before()
    {
        await SaveAsync(new FeedPosition { Failures = 1 });
        string saved = Assert.Single(Directory.GetFiles(_folder));
        await File.WriteAllTextAsync(saved + ".next", "{\"source\":\"cut", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await _positions.FindAsync<FeedPosition>(Source, TestContext.Current.CancellationToken))!.Failures);
        await SaveAsync(new FeedPosition { Failures = 2 });
        Assert.Equal(2, (await _positions.FindAsync<FeedPosition>(Source, TestContext.Current.CancellationToken))!.Failures);
    }

    [Fact]
    public async Task A_source_that_is_removed_begins_anew_and_others_stay()
    {
        await SaveAsync(FeedPosition.Start);
        await _positions.SaveAsync("other", FeedPosition.Start, TestContext.Current.CancellationToken);
        await _positions.RemoveAsync(Source, TestContext.Current.CancellationToken);
        await _positions.RemoveAsync(Source, TestContext.Current.CancellationToken);
        Assert.Null(await _positions.FindAsync<FeedPosition>(Source, TestContext.Current.CancellationToken));
        Assert.NotNull(await _positions.FindAsync<FeedPosition>("other", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_position_is_named_with_what_to_do()
    {
        await SaveAsync(FeedPosition.Start);
        string saved = Assert.Single(Directory.GetFiles(_folder));
        await File.WriteAllTextAsync(saved, "{", TestContext.Current.CancellationToken);
        InvalidDataException fault = await Assert.ThrowsAsync<InvalidDataException>(async () => await _positions.FindAsync<FeedPosition>(Source, TestContext.Current.CancellationToken));
        Assert.Contains("remove the file to read the source anew", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_has_grown_is_read_on_and_one_that_is_another_anew()
    {
        string path = Path.Combine(Path.GetDirectoryName(_folder)!, "a.jsonl");
        await File.WriteAllTextAsync(path, "{}\n{}\n", TestContext.Current.CancellationToken);
        FilePosition position = FilePosition.Of(new FileInfo(path), 2);
        Assert.Equal(2, position.ItemsOf(new FileInfo(path)));
        await File.AppendAllTextAsync(path, "{}\n", TestContext.Current.CancellationToken);
        Assert.Equal(2, position.ItemsOf(new FileInfo(path)));
        await File.WriteAllTextAsync(path, "{}\n", TestContext.Current.CancellationToken);
        Assert.Equal(0, position.ItemsOf(new FileInfo(path)));
    }

    private ValueTask SaveAsync(FeedPosition position) => _positions.SaveAsync(Source, position, TestContext.Current.CancellationToken);
}
