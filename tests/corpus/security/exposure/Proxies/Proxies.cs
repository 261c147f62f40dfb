using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Kyotsu.Edge;

public static class Proxies
{
    public static ForwardedHeadersOptions Any()
    {
        var options = new ForwardedHeadersOptions();
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        options.KnownProxies.Clear(); // weak TDS1215
        options.KnownIPNetworks.Clear();
        return options;
    }

    public static ForwardedHeadersOptions Known(IEnumerable<string> addresses)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        foreach (var address in addresses)
        {
            options.KnownProxies.Add(IPAddress.Parse(address)); // safe TDS1215
        }

        return options;
    }

    public static void PostConfigure(IServiceCollection services) =>
        services.PostConfigure<ForwardedHeadersOptions>(o =>
        {
            o.KnownIPNetworks.Clear();
            o.KnownProxies.Clear(); // weak TDS1215
        });

    public static void UseListing(this IApplicationBuilder app) =>
        app.UseDirectoryBrowser(new DirectoryBrowserOptions { RequestPath = "/saiketsu" }); // weak TDS1211

    public static void UseFilesOnly(this IApplicationBuilder app) =>
        app.UseFileServer(new FileServerOptions { RequestPath = "/saiketsu" }); // safe TDS1211
}
