using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Web;

/// <summary>
/// Where pages find the style sheet and the script: at the static web assets where the app maps them and every reader may fetch them, otherwise in
/// this assembly.
/// </summary>
/// <remarks>A host without web has neither endpoints nor a web root.</remarks>
internal sealed class AssetAddresses(EndpointDataSource? endpoints = null, IWebHostEnvironment? environment = null, IAuthorizationPolicyProvider? policies = null)
{
    private const string Folder = "_content/TokyoDs.Sdk/";

    private Found? _found;

    /// <summary>The links of a page in an app at <paramref name="root"/>.</summary>
    public static AssetLinks LinksFor(IServiceProvider services, PathString root)
    {
        var found = services.GetService<AssetAddresses>()?.Find();
        return new(root.Add(found?.Style ?? EmbeddedAssets.StylePath), root.Add(found?.Script ?? EmbeddedAssets.ScriptPath));
    }

    private Found Find()
    {
        var mapped = endpoints?.Endpoints ?? []; // the same list until the app maps something else
        if (_found is not { } found || !ReferenceEquals(found.Mapped, mapped))
        {
            _found = found = new(mapped, AddressOf("tokyods.css", mapped), AddressOf("tokyods.js", mapped));
        }

        return found;
    }

    private string? AddressOf(string file, IReadOnlyList<Endpoint> mapped)
    {
        var endpoint = mapped.OfType<RouteEndpoint>().FirstOrDefault(endpoint => Serves(endpoint, file) && IsForEveryone(endpoint));
        return endpoint?.RoutePattern.RawText is { } route ? "/" + route.TrimStart('/') : null;
    }

    /// <summary>Whether it serves this file for good. A build that is not published lists files that are found in Development only.</summary>
    private bool Serves(Endpoint endpoint, string file) =>
        endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is { } asset
        && asset.AssetPath == Folder + file
        && asset.Properties.Any(property => property.Name == "fingerprint")
        && environment?.WebRootFileProvider.GetFileInfo(asset.AssetPath).Exists == true;

    /// <summary>The page of the sign-in needs its style sheet too.</summary>
    private bool IsForEveryone(Endpoint endpoint)
    {
        var metadata = endpoint.Metadata;
        return metadata.GetMetadata<IHostMetadata>() is null or { Hosts.Count: 0 }
            && (metadata.GetMetadata<IAllowAnonymous>() is not null
                || (metadata.GetMetadata<IAuthorizeData>() is null
                    && metadata.GetMetadata<AuthorizationPolicy>() is null
                    && metadata.GetMetadata<IAuthorizationRequirementData>() is null
                    && (policies is null || policies.GetFallbackPolicyAsync() is { IsCompletedSuccessfully: true, Result: null })));
    }

    private sealed record Found(IReadOnlyList<Endpoint> Mapped, string? Style, string? Script);
}
