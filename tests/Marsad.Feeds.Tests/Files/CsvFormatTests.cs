using System.Text;
using Marsad.Feeds.Files;

namespace Marsad.Feeds.Tests.Files;

public class CsvFormatTests
{
    [Fact]
    public async Task Columns_are_found_by_name()
    {
        const string Csv = "id,Title,TEXT,date,source,url,lang,views\n7,عنوان,نص الخبر,2024-07-15T09:00:00+03:00,وكالة,https://a.example/7,ar,12\n";
        var expected = new Article("7", "عنوان", "نص الخبر", "وكالة", "https://a.example/7", new DateOnly(2024, 7, 15), "ar");
        Assert.Equal(expected, Assert.Single(await ReadAsync(Csv)).Article());
    }

    [Theory]
    [InlineData("body\nنص\n", "نص")]
    [InlineData("body;title\nنص;عنوان\n", "نص")]
    [InlineData("title\tbody\nعنوان\tنص\n", "نص")]
    [InlineData("title,body\r\nعنوان,\"سطر \"\"أول\"\"\r\nسطر, ثان\"\r\n", "سطر \"أول\"\r\nسطر, ثان")]
    [InlineData("title,body\nعنوان,<p>نص</p>\n", "نص")]
    [InlineData("النص,العنوان\nنص,عنوان", "نص")]
    public async Task Delimiters_quotes_and_markup_are_understood(string csv, string body) => Assert.Equal(body, Assert.Single(await ReadAsync(csv)).Article()?.Body);

    [Fact]
    public async Task Other_names_can_be_given()
    {
        var options = new FileReadingOptions { Columns = new CsvColumnNames { Body = ["matn"] } };
        Assert.Equal("نص", Assert.Single(await ReadAsync("body,matn\nلا,نص", options)).Article()?.Body);
    }

    [Fact]
    public async Task A_row_without_id_is_called_by_its_row_and_a_bad_date_fails()
    {
        List<ArticleOutcome> read = await ReadAsync("date,body\n15/07/2024,أ\nأمس,ب\n,ت\n");
        Assert.Equal(new Article("news.csv:2", null, "أ", Published: new DateOnly(2024, 7, 15)), read[0].Article());
        Assert.Equal("news.csv:3: the date is «أمس»; a date (2024-07-15, 15/07/2024) or date-time (2024-07-15T09:30:00Z) is expected", read[1].Failure()!.ToString());
        Assert.Equal("ت", read[2].Article()?.Body);
    }

    [Fact]
    public async Task A_file_without_a_column_of_text_is_a_failure_that_names_its_columns() =>
        Assert.Contains("its columns are id, name", Assert.Single(await ReadAsync("id,name\n1,أ\n")).Failure()!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("utf-16")]
    public async Task Old_encodings_are_read(string encoding)
    {
        byte[] bytes = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes("title,body\nعنوان,قالت الوزارة في بيان إن الوفد وصل إلى العاصمة\n")];
        Assert.Equal("عنوان", Assert.Single(await ReadAsync(bytes)).Article()?.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("body\n")]
    public async Task No_rows_give_no_articles(string csv) => Assert.Empty(await ReadAsync(csv));

    [Fact]
    public async Task A_row_over_the_limit_ends_the_file_with_a_failure()
    {
        string csv = $"body\nأ\n\"{new string('ب', 400_000)}\"\n";
        List<ArticleOutcome> read = await ReadAsync(csv, new FileReadingOptions { ItemLimit = 100_000 });
        Assert.Equal(["أ", null], read.Select(outcome => outcome.Article()?.Body));
        Assert.StartsWith("reading stopped here", read[1].Failure()!.Message, StringComparison.Ordinal);
    }

    private static Task<List<ArticleOutcome>> ReadAsync(string csv, FileReadingOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(csv), options);

    private static Task<List<ArticleOutcome>> ReadAsync(byte[] csv, FileReadingOptions? options = null) =>
        new ArticleFileReader(options).ReadAsync(new MemoryStream(csv), "news.csv", SourceFormat.Csv, cancellationToken: TestContext.Current.CancellationToken).CollectAsync();
}
