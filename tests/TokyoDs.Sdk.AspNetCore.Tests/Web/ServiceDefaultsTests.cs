using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using TokyoDs.Web;

namespace TokyoDs.Tests.Web;

public sealed class ServiceDefaultsTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("/Form")]
    [InlineData("/fails")]
    [InlineData("/nowhere")]
    public async Task Every_response_carries_the_security_headers(string path)
    {
        using var response = await _site.Get(path);
        var policy = Header(response, "Content-Security-Policy");

        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.Contains("max-age=31536000", Header(response, "Strict-Transport-Security"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_set_without_care_leaves_hardened()
    {
        using var response = await _site.Get("/weak-cookie");
        var cookie = Header(response, "Set-Cookie");

        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Sign_in_cookies_are_hardened_and_keep_their_names()
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddTokyoDs();
        builder.Services.AddAuthentication("Cookies").AddCookie("Cookies");
        await using var app = builder.Build();
        var cookie = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get("Cookies").Cookie;

        Assert.Equal(".AspNetCore.Cookies", cookie.Name);
        Assert.Equal(CookieSecurePolicy.Always, cookie.SecurePolicy);
        Assert.Equal(SameSiteMode.Lax, cookie.SameSite);
        Assert.True(cookie.HttpOnly);
    }

    [Fact]
    public async Task The_antiforgery_cookie_is_bound_to_the_host_and_strict()
    {
        using var response = await _site.Get("/Form");
        var cookie = Header(response, "Set-Cookie");

        Assert.StartsWith("__Host-tds-antiforgery=", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task In_Development_forms_work_over_plain_localhost_and_their_cookie_is_still_secure()
    {
        await using var site = await Site.Start("Development");
        using var response = await site.Get("http://localhost/Form");
        var cookie = Header(response, "Set-Cookie");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("tds-antiforgery=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Style_and_script_are_found_where_the_page_says_and_may_be_kept_for_a_year()
    {
        var page = await _site.Page("/Form");
        foreach (var (address, type) in new[]
        {
            (page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, "text/css"),
            (page.QuerySelector("script")!.GetAttribute("src")!, "text/javascript"),
        })
        {
            using var response = await _site.Get(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
            Assert.Contains("immutable", Header(response, "Cache-Control"), StringComparison.Ordinal);
            Assert.Matches(@"^/_tokyods/tokyods\.[0-9a-f]{12}\.(css|js)$", address);
        }
    }

    [Fact]
    public async Task The_style_sheet_carries_the_design_tokens_with_their_licence_and_names_no_token_that_is_missing()
    {
        var address = (await _site.Page("/Form")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var response = await _site.Get(address);
        var style = await response.Content.ReadAsStringAsync();

        Assert.Contains("MIT License", style, StringComparison.Ordinal);
        Assert.Contains("Permission is hereby granted", style, StringComparison.Ordinal);
        var used = System.Text.RegularExpressions.Regex.Matches(style, @"var\((--[a-z0-9-]+)\)").Select(match => match.Groups[1].Value).Distinct();
        Assert.All(used, name => Assert.Contains(name + ":", style, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_outdated_asset_address_is_not_found()
    {
        using var response = await _site.Get("/_tokyods/tokyods.000000000000.css");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Pages_are_Japanese_until_a_link_chooses_English_and_then_stay_English()
    {
        Assert.Equal("ja", (await _site.Page("/Form")).DocumentElement.GetAttribute("lang"));

        using var chosen = await _site.Get("/Form?x=1&lang=en");
        Assert.Equal(HttpStatusCode.SeeOther, chosen.StatusCode);
        Assert.Equal("/Form?x=1", chosen.Headers.Location!.OriginalString);

        var page = await _site.Page("/Form");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("English", page.QuerySelector(".tds-languages a[aria-current]")!.TextContent);
    }

    [Theory]
    [InlineData("//evil.example/?lang=en")]
    [InlineData("/%5Cevil.example/?lang=en")]
    public async Task The_language_link_never_redirects_to_another_site(string path)
    {
        using var response = await _site.Get("https://service.example" + path);
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task A_host_can_be_added_to_the_policy_but_inline_code_cannot()
    {
        await using var site = await Site.Start(configure: options => options.ContentSecurityPolicy.Allow("img-src", "https://maps.example.lg.jp"));
        using var response = await site.Get("/Form");

        Assert.Contains("img-src 'self' https://maps.example.lg.jp;", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new TokyoDsOptions().ContentSecurityPolicy.Allow("script-src", "'unsafe-inline'"));
        Assert.Throws<ArgumentException>(() => new TokyoDsOptions().ContentSecurityPolicy.Allow("img-src", "a; script-src *"));
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
