using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace TokyoDs.Package.Tests;

/// <summary>A small service with the package, published once: it asks itself for its page and for what the page links.</summary>
public sealed partial class PublishedService : IDisposable
{
    private const string Program = """
        using System.Security.Cryptography;
        using System.Text.RegularExpressions;
        using TokyoDs;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages();
        builder.AddTokyoDs();
        var app = builder.Build();
        app.UsePathBase("/desk");
        app.UseTokyoDs();
        app.UseRouting();
        if (app.Configuration["map"] == "true")
        {
            app.MapStaticAssets();
        }

        app.MapRazorPages();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        foreach (Match link in Regex.Matches(await client.GetStringAsync("/desk/"), "(?:href|src)=\"([^\"]+)\""))
        {
            var plain = await client.GetByteArrayAsync(link.Groups[1].Value);
            using var request = new HttpRequestMessage(HttpMethod.Get, link.Groups[1].Value);
            request.Headers.Add("Accept-Encoding", "br");
            using var response = await client.SendAsync(request);
            Console.WriteLine($"linked: {link.Groups[1].Value}|{response.Headers.CacheControl}|{string.Join(",", response.Content.Headers.ContentEncoding)}|{Convert.ToHexString(SHA256.HashData(plain))}");
        }

        await app.StopAsync();
        """;

    private readonly Consumer _service;

    public PublishedService(PackedPackage package)
    {
        _service = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework>");
        _service.Write("Program.cs", Program);
        _service.Write("Pages/Index.cshtml", "@page\n@addTagHelper *, TokyoDs.Sdk.AspNetCore\n<!DOCTYPE html>\n<html lang=\"ja\">\n<head><title>窓口</title><tds-assets /></head>\n<body><main><h1>窓口</h1></main></body>\n</html>\n");
        var published = _service.Dotnet("publish", "-c", "Release", "-o", "published", "--nologo", $"-p:RestoreAdditionalProjectSources={package.Feed}");
        if (!published.Succeeded)
        {
            throw new InvalidOperationException("The service could not be published:\n" + published.Output);
        }

        using var archive = package.Open();
        Packed = archive.Entries.Where(entry => entry.FullName.StartsWith("staticwebassets/", StringComparison.Ordinal)).ToDictionary(entry => entry.Name, HashOf);
    }

    /// <summary>The hashes of the static web assets in the package, by name.</summary>
    public IReadOnlyDictionary<string, string> Packed { get; }

    public string PathOf(string file) => Path.Combine(_service.Folder, file);

    public string Read(string file) => _service.Read(file);

    /// <summary>Starts it from a folder (its content root as in that place) and gives what its page links.</summary>
    public IReadOnlyList<LinkedAsset> Run(string folder, string contentRoot, string environment, bool mapsAssets)
    {
        var run = _service.Dotnet(
            [("ASPNETCORE_ENVIRONMENT", environment)],
            Path.Combine(folder, "Consumer.dll"), "--contentRoot", PathOf(contentRoot), "--urls", "http://127.0.0.1:0", "--map", mapsAssets ? "true" : "false");
        Assert.True(run.Succeeded, run.Output);
        return [.. Line().Matches(run.Output).Select(line => new LinkedAsset(line.Groups[1].Value, line.Groups[2].Value, line.Groups[3].Value, line.Groups[4].Value))];
    }

    public void Dispose() => _service.Dispose();

    private static string HashOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexString(SHA256.HashData(content));
    }

    [GeneratedRegex(@"^linked: (.*)\|(.*)\|(.*)\|(.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}

/// <summary>What a page links, how it is answered to a browser that takes brotli, and the hash of its plain content.</summary>
public sealed record LinkedAsset(string Address, string CacheControl, string Encoding, string Hash);
