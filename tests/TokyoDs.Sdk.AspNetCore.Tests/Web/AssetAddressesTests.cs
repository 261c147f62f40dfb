using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.AspNetCore.TestHost;
using TokyoDs.Eng;
using TokyoDs.Submissions;
using TokyoDs.Tests.Components;
using TokyoDs.Web;

namespace TokyoDs.Tests.Web;

/// <summary>Where pages find the style sheet and the script, in an app on a path of its own.</summary>
public sealed partial class AssetAddressesTests
{
    private const string Mapped = @"^/desk/_content/TokyoDs\.Sdk/tokyods\.[a-z0-9]{10}\.(css|js)$";
    private const string Embedded = @"^/desk/_tokyods/tokyods\.[0-9a-f]{12}\.(css|js)$";

    [Fact]
    public async Task The_style_sheet_is_its_parts_in_their_order()
    {
        var assets = Path.Combine(Repository.Root, "src", "Sdk", "TokyoDs.Sdk.AspNetCore", "Assets");
        var parts = new[] { "design-tokens/tokens.css", "page.css", "forms.css", "choices.css", "navigation.css", "notices.css", "content.css", "print.css" }.Select(Read);
        await using var site = await Start(_ => { });
        var addresses = await site.Addresses("/Form");

        var whole = string.Join("", ["/*! The design tokens below are @digital-go-jp/design-tokens:\n", Read("design-tokens/LICENSE"), "*/\n", .. parts]);
        var sent = await site.Client.GetStringAsync(addresses[0]);

        Assert.Equal(IndentationAndComments().Replace(whole, ""), sent);
        Assert.Contains("Permission is hereby granted, free of charge", sent, StringComparison.Ordinal);
        Assert.Equal(Read("tokyods.js"), await site.Client.GetStringAsync(addresses[1]));

        string Read(string name) => File.ReadAllText(Path.Combine(assets, name));
    }

    [Theory]
    [InlineData("/Form")]
    [InlineData("/components/assets")]
    [InlineData("/once")]
    public async Task An_app_that_maps_its_static_assets_links_those_of_the_library(string path)
    {
        await using var site = await Start(app => app.MapStaticAssets());
        await using var plain = await Start(_ => { });

        var addresses = await site.Addresses(path);
        Assert.All(addresses, address => Assert.Matches(Mapped, address));
        Assert.All(await plain.Addresses(path), address => Assert.Matches(Embedded, address));
        foreach (var (address, embedded) in addresses.Zip(await plain.Addresses(path)))
        {
            Assert.Equal(await plain.Client.GetByteArrayAsync(embedded), await site.Client.GetByteArrayAsync(address));
        }
    }

    [Fact]
    public async Task A_mapped_asset_goes_compressed_to_browsers_that_take_it()
    {
        await using var site = await Start(app => app.MapStaticAssets());
        foreach (var address in await site.Addresses("/Form"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "gzip" } } };
            using var response = await site.Client.SendAsync(request);
            using var content = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);

            Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
            Assert.Equal(SHA256.HashData(await site.Client.GetByteArrayAsync(address)), await SHA256.HashDataAsync(content));
        }
    }

    [Fact]
    public async Task The_address_of_a_group_is_kept()
    {
        await using var site = await Start(app => app.MapGroup("/static").MapStaticAssets());
        foreach (var address in await site.Addresses("/Form"))
        {
            Assert.StartsWith("/desk/static/_content/TokyoDs.Sdk/tokyods.", address, StringComparison.Ordinal);
            using var response = await site.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    /// <summary>The manifest of a build names files that stand in other folders; only Development finds them there.</summary>
    [Fact]
    public async Task What_is_mapped_but_not_published_is_not_linked()
    {
        await using var site = await Start(app => app.MapStaticAssets(), "Production");
        Assert.All(await site.Addresses("/Form"), address => Assert.Matches(Embedded, address));
    }

    [Fact]
    public async Task What_only_a_signed_in_reader_may_fetch_is_not_linked()
    {
        Action<StaticAssetsEndpointConventionBuilder>[] conventions = [assets => assets.RequireAuthorization(), assets => assets.RequireHost("assets.example")];
        foreach (var convention in conventions)
        {
            await using var site = await Start(app => convention(app.MapStaticAssets()));
            Assert.All(await site.Addresses("/Form"), address => Assert.Matches(Embedded, address));
        }
    }

    [Fact]
    public async Task Where_everything_asks_for_a_sign_in_the_assets_are_linked_once_they_do_not()
    {
        await using var closed = await Start(app => app.MapStaticAssets(), signIn: true);
        Assert.All(await closed.Addresses("/Form"), address => Assert.Matches(Embedded, address));

        await using var open = await Start(app => app.MapStaticAssets().AllowAnonymous(), signIn: true);
        Assert.All(await open.Addresses("/Form"), address => Assert.Matches(Mapped, address));
    }

    [Fact]
    public void A_host_without_web_takes_the_library_too()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Development" });
        builder.AddTokyoDs();
        using var host = builder.Build();

        Assert.Matches(Embedded, AssetAddresses.LinksFor(host.Services, "/desk").Style);
    }

    private static async Task<AssetSite> Start(Action<WebApplication> map, string environment = "Development", bool signIn = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ApplicationName = typeof(Site).Assembly.GetName().Name });
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorPages(options => options.Conventions.AllowAnonymousToFolder("/"));
        builder.Services.AddRazorComponents();
        builder.Services.AddSubmitOnce();
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(signIn ? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build() : null);
        builder.AddTokyoDs();
        var app = builder.Build();
        app.UsePathBase("/desk");
        app.UseTokyoDs();
        app.UseRouting();
        app.UseAuthorization();
        app.UseSubmitOnce();
        app.UseAntiforgery();
        map(app);
        app.MapRazorPages();
        app.MapRazorComponents<ComponentApp>().AllowAnonymous();
        app.MapPost("/once", () => "").SubmitOnce().DisableAntiforgery().AllowAnonymous();
        await app.StartAsync();
        var client = app.GetTestClient();
        client.BaseAddress = new Uri("https://service.example"); // Production redirects to HTTPS
        return new(app, client);
    }

    private sealed record AssetSite(WebApplication App, HttpClient Client) : IAsyncDisposable
    {
        /// <summary>Of the style sheet and of the script.</summary>
        public async Task<string[]> Addresses(string path)
        {
            using var nothing = new FormUrlEncodedContent([]);
            using var request = new HttpRequestMessage(path == "/once" ? HttpMethod.Post : HttpMethod.Get, "/desk" + path) { Content = path == "/once" ? nothing : null };
            using var response = await Client.SendAsync(request);
            var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
            return [page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, page.QuerySelector("script[type=module]")!.GetAttribute("src")!];
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await App.DisposeAsync();
        }
    }

    [GeneratedRegex(@"/\*(?!!).*?\*/|(?<=\n) +", RegexOptions.Singleline)]
    private static partial Regex IndentationAndComments();
}
