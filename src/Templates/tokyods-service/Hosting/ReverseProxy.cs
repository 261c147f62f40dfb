using Microsoft.AspNetCore.HttpOverrides;

namespace TokyoService.Hosting;

/// <summary>Believes forwarded headers only from the load balancers named in <c>ReverseProxy:Networks</c> (CIDR).</summary>
internal static class ReverseProxy
{
    public static void AddReverseProxy(this WebApplicationBuilder builder)
    {
        var networks = builder.Configuration.GetSection("ReverseProxy:Networks").Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var network in networks)
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
    }
}
