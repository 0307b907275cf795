using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Marsad.Feeds.Tests.Fetching;

/// <summary>A server on a free port of this machine that answers as a test tells it to.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new();
    private readonly ConcurrentQueue<string> _requests = new();

    private TestServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>Paths that were asked for, in order.</summary>
    public string[] Requests => [.. _requests];

    public static async Task<TestServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        var server = new TestServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        server.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    /// <summary>From now on answers requests for <paramref name="path"/> so.</summary>
    public Uri On(string path, RequestDelegate answer)
    {
        _answers[path] = answer;
        return new Uri(Address, path);
    }

    public Uri On(string path, string body, string type = "text/html; charset=utf-8", string? tag = null) => On(path, async context =>
    {
        if (tag is not null && context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = 304;
            return;
        }
        context.Response.ContentType = type;
        context.Response.Headers.ETag = tag;
        await context.Response.WriteAsync(body);
    });

    public Uri OnStatus(string path, int status, string? retryAfter = null) => On(path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    public Uri OnRedirect(string path, string target) => On(path, context =>
    {
        context.Response.Redirect(target);
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path + context.Request.QueryString;
        _requests.Enqueue(path);
        if (_answers.TryGetValue(path, out RequestDelegate? answer))
            return answer(context);
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
