using System.Security.Cryptography;

namespace TokyoDs.Package.Tests;

/// <summary>The style sheet and the script as static web assets of the package.</summary>
[Collection(PackageCollection.Name)]
public sealed class StaticWebAssetTests(PackedPackage package, PublishedService service) : IClassFixture<PublishedService>
{
    private const string Build = "bin/Release/net10.0";

    [Theory]
    [InlineData("tokyods.css")]
    [InlineData("tokyods.js")]
    public void A_build_lists_them_and_a_publish_lays_them_into_the_web_root_compressed(string name)
    {
        Assert.Contains($"\"label\",\"Value\":\"_content/TokyoDs.Sdk/{name}\"", service.Read(Build + "/Consumer.staticwebassets.endpoints.json"), StringComparison.Ordinal);
        Assert.Equal(service.Packed[name], Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(service.PathOf("published/wwwroot/_content/TokyoDs.Sdk/" + name)))));
        Assert.True(File.Exists(service.PathOf($"published/wwwroot/_content/TokyoDs.Sdk/{name}.br")));
    }

    [Fact]
    public void A_published_service_that_maps_them_sends_them_compressed_and_for_good()
    {
        var linked = service.Run("published", "published", "Production", mapsAssets: true);

        Assert.Collection(linked, style => AssertMapped("css", style), script => AssertMapped("js", script));
        Assert.All(linked, asset => Assert.Equal(("max-age=31536000, immutable", "br"), (asset.CacheControl, asset.Encoding)));
    }

    [Fact]
    public void In_Development_a_service_sends_them_from_the_package()
    {
        var linked = service.Run(Build, ".", "Development", mapsAssets: true);
        Assert.Collection(linked, style => AssertMapped("css", style), script => AssertMapped("js", script));
    }

    [Theory]
    [InlineData("published", "published", false)]
    [InlineData(Build, ".", true)]
    public void A_service_that_does_not_map_them_or_was_not_published_sends_the_same_from_the_library(string folder, string contentRoot, bool mapsAssets)
    {
        var linked = service.Run(folder, contentRoot, "Production", mapsAssets);

        Assert.Collection(linked, style => AssertEmbedded("css", style), script => AssertEmbedded("js", script));
        Assert.All(linked, asset => Assert.Equal("public, max-age=31536000, immutable", asset.CacheControl));
    }

    [Theory]
    [InlineData("net8.0", false)]
    [InlineData("net10.0", true)]
    public void They_go_where_the_library_goes(string framework, bool isExpected)
    {
        using var project = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", $"<TargetFramework>{framework}</TargetFramework><OutputType>Library</OutputType>");
        Assert.True(project.Dotnet("restore", $"-p:RestoreAdditionalProjectSources={package.Feed}").Succeeded);
        var assets = project.Dotnet("msbuild", "-getItem:StaticWebAsset");

        Assert.True(assets.Succeeded, assets.Output);
        Assert.Equal(isExpected, assets.Output.Contains("_content/TokyoDs.Sdk/", StringComparison.Ordinal));
    }

    private void AssertMapped(string extension, LinkedAsset asset)
    {
        Assert.Matches($@"^/desk/_content/TokyoDs\.Sdk/tokyods\.[a-z0-9]{{10}}\.{extension}$", asset.Address);
        Assert.Equal(service.Packed["tokyods." + extension], asset.Hash);
    }

    private void AssertEmbedded(string extension, LinkedAsset asset)
    {
        Assert.Matches($@"^/desk/_tokyods/tokyods\.[0-9a-f]{{12}}\.{extension}$", asset.Address);
        Assert.Equal(service.Packed["tokyods." + extension], asset.Hash);
    }
}
