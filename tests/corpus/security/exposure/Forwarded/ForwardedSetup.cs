using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Kyotsu.Proxy;

public static class ForwardedSetup
{
    public static void AddAnyProxy(this IServiceCollection services) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear(); // weak TDS1215
        options.KnownIPNetworks.Clear();
    });

    public static void AddFrontProxy(this IServiceCollection services, IConfiguration configuration) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear(); // safe TDS1215
        options.KnownProxies.Add(IPAddress.Parse(configuration["Proxy:Address"] ?? "10.20.0.5"));
    });

    public static void AddAnyNetwork(this IServiceCollection services) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.All;
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear(); // weak TDS1215
    });

    // 片方だけ空にしても、もう一方に残る既定のループバックとの照合は続く
    public static void AddLoopbackProxy(this IServiceCollection services) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
        options.KnownIPNetworks.Clear(); // safe TDS1215
    });

    public static void AddLoopbackNetwork(this IServiceCollection services) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
        options.KnownProxies.Clear(); // safe TDS1215
    });

    public static void AddOneNetwork(this IServiceCollection services) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedProto;
        options.KnownIPNetworks.Clear(); // safe TDS1215
        options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("10.20.0.0/24"));
    });

    public static void UseWide(this IApplicationBuilder app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("0.0.0.0/0")); // weak TDS1215
        app.UseForwardedHeaders(options);
    }

    public static void UseNarrow(this IApplicationBuilder app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("192.168.40.0/28")); // safe TDS1215
        app.UseForwardedHeaders(options);
    }

    public static void UseDefaults(this IApplicationBuilder app) =>
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto }); // safe TDS1215

    public static void AddEmptied(this IServiceCollection services) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedHost;
        foreach (var proxy in options.KnownProxies.ToArray())
        {
            Console.WriteLine($"既定の中継: {proxy}");
        }

        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear(); // weak TDS1215
    });

    public static void AddListed(this IServiceCollection services, IReadOnlyList<IPAddress> proxies) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.KnownProxies.Clear(); // safe TDS1215
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(proxy);
        }
    });

    public static void Reset(ForwardedHeadersOptions options, ICollection<string> hosts)
    {
        hosts.Clear(); // safe TDS1215
        options.ForwardLimit = 1; // safe TDS1215
    }

    public static void AddV6(this IServiceCollection services) =>
        services.Configure<ForwardedHeadersOptions>(o => o.KnownIPNetworks.Add(new System.Net.IPNetwork(IPAddress.IPv6Any, 0))); // weak TDS1215
}

public sealed class ProxyOptions : Microsoft.Extensions.Options.IConfigureOptions<ForwardedHeadersOptions>
{
    public void Configure(ForwardedHeadersOptions options)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
        options.ForwardLimit = 2;
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear(); // weak TDS1215
    }
}
