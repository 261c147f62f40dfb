using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TokyoDs.Web;

/// <summary>The style sheet and script inside this assembly, served at an address that changes with their content.</summary>
internal static class EmbeddedAssets
{
    private const string Root = "/_tokyods/";
    private const string ForeverAndUnchanged = "public, max-age=31536000, immutable";

    private static readonly Asset Style = Asset.Of("tokyods", "css", "text/css; charset=utf-8");
    private static readonly Asset Script = Asset.Of("tokyods", "js", "text/javascript; charset=utf-8");

    private static readonly FrozenDictionary<string, Asset> ByPath =
        new[] { Style, Script }.ToFrozenDictionary(asset => asset.Path, StringComparer.Ordinal);

    public static string StylePath => Style.Path;
    public static string ScriptPath => Script.Path;

    public static IApplicationBuilder UseEmbeddedAssets(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.Path.Value is { } path && ByPath.TryGetValue(path, out var asset) ? Send(context, asset) : next(context));

    private static async Task Send(HttpContext context, Asset asset)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        context.Response.ContentType = asset.ContentType;
        context.Response.ContentLength = asset.Content.Length;
        context.Response.Headers.CacheControl = ForeverAndUnchanged;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(asset.Content, context.RequestAborted);
        }
    }

    private sealed record Asset(string Path, string ContentType, ReadOnlyMemory<byte> Content)
    {
        public static Asset Of(string name, string extension, string contentType)
        {
            using var stream = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream($"{name}.{extension}")!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            var version = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
            return new($"{Root}{name}.{version}.{extension}", contentType, content);
        }
    }
}
