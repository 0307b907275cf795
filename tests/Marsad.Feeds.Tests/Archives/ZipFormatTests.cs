using System.IO.Compression;
using System.Text;
using Marsad.Feeds.Files;

namespace Marsad.Feeds.Tests.Archives;

public class ZipFormatTests
{
    private static readonly (string Name, byte[] Content)[] Mixed =
    [
        ("news/", []), ("news/a.txt", "نص"u8.ToArray()), ("news/b.jsonl", "{\"body\":\"أ\"}\n{\"body\":\"ب\"}\n"u8.ToArray()), ("news/c.html", Encoding.UTF8.GetBytes(SamplePages.Page("اتفاق"))), ("d.png", [1, 2, 3]),
        ("e.zip", Zip(("x.txt", "نص"u8.ToArray()))), ("f.csv", "body\nت\n"u8.ToArray()),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_are_read_by_their_names_from_archives_and_streams(bool isSeekable)
    {
        List<ArticleOutcome> read = await ReadAsync(Zip(Mixed), isSeekable: isSeekable);
        Assert.Equal(
            ["news.zip/news/a.txt", "news.zip/news/b.jsonl:1", "news.zip/news/b.jsonl:2", "news.zip/news/c.html", "news.zip/d.png", "news.zip/e.zip", "news.zip/f.csv:2"],
            read.Select(outcome => outcome.Place));
        Assert.Equal([true, true, true, true, false, false, true], read.Select(outcome => outcome.IsArticle()));
        Assert.All(read.Where(outcome => !outcome.IsArticle()), outcome => Assert.Equal("skipped Kind", outcome.Summary()));
    }

    [Fact]
    public async Task Reading_goes_on_with_the_entry_that_was_not_finished()
    {
        List<ArticleOutcome> read = await ReadAsync(Zip(Mixed));
        foreach (ArticleOutcome last in read)
        {
            List<ArticleOutcome> rest = await ReadAsync(Zip(Mixed), passed: last.Item);
            // The entry of two lines is read again from its beginning.
            int expected = read.IndexOf(last) + (last.Place.EndsWith("b.jsonl:1", StringComparison.Ordinal) ? 0 : 1);
            Assert.Equal(read.Skip(expected).Select(outcome => outcome.Place), rest.Select(outcome => outcome.Place));
        }
    }

    [Theory]
    [InlineData("../../etc/passwd.txt")]
    [InlineData("/etc/passwd.txt")]
    [InlineData("..\\secret.txt")]
    [InlineData("C:\\secret.txt")]
    public async Task Names_that_lead_out_of_the_archive_are_refused(string name)
    {
        List<ArticleOutcome> read = await ReadAsync(Zip((name, "نص"u8.ToArray()), ("b.txt", "نص"u8.ToArray())));
        Assert.Equal("the name leads out of the archive; it was passed over", read[0].Failure()!.Message);
        Assert.True(read[1].IsArticle());
    }

    [Fact]
    public async Task A_bomb_is_stopped_and_reading_goes_on()
    {
        List<ArticleOutcome> read = await ReadAsync(Zip(("bomb.jsonl", new byte[40 * 1024 * 1024]), ("b.txt", "نص"u8.ToArray())));
        Assert.Contains("expands more than 250 times", read[0].Failure()!.Message, StringComparison.Ordinal);
        Assert.True(read[1].IsArticle());
    }

    [Fact]
    public async Task Too_many_files_are_a_failure() =>
        Assert.Equal("the archive has 2 files, more than 1", Assert.Single(await ReadAsync(Zip(("a.txt", []), ("b.txt", [])), options: new FileReadingOptions { ZipEntryLimit = 1 })).Failure()!.Message);

    [Fact]
    public async Task What_is_no_archive_is_a_failure() =>
        Assert.StartsWith("reading stopped here", Assert.Single(await ReadAsync("PK\u0003\u0004 cut off"u8.ToArray())).Failure()!.Message, StringComparison.Ordinal);

    private static Task<List<ArticleOutcome>> ReadAsync(byte[] zip, long passed = 0, bool isSeekable = true, FileReadingOptions? options = null)
    {
        Stream input = isSeekable ? new MemoryStream(zip) : new BufferedForwardStream(zip);
        return new ArticleFileReader(options).ReadAsync(input, "news.zip", isSeekable ? SourceFormat.Zip : null, passed, TestContext.Current.CancellationToken).CollectAsync();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>A pipe: it can only be read, forwards.</summary>
    private sealed class BufferedForwardStream(byte[] bytes) : ReadingStream
    {
        private int _at;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = Math.Min(buffer.Length, bytes.Length - _at);
            bytes.AsMemory(_at, read).CopyTo(buffer);
            _at += read;
            return ValueTask.FromResult(read);
        }
    }
}
