using Microsoft.Extensions.Options;

namespace Backend.Routing;

public sealed class BackendOptions
{
    public Uri Default { get; set; } = new("https://core.city.example.jp/");

    public List<string> Hosts { get; set; } = [];
}

public sealed class BackendHandler(IHttpContextAccessor accessor, IOptionsMonitor<BackendOptions> options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var wanted = accessor.HttpContext?.Request.Headers["X-Backend"].FirstOrDefault();
        if (wanted is not null && request.RequestUri is { } uri)
        {
            request.RequestUri = new UriBuilder(uri) { Host = wanted }.Uri; // weak TDS1008
        }

        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class CheckedBackendHandler(IHttpContextAccessor accessor, IOptionsMonitor<BackendOptions> options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var wanted = accessor.HttpContext?.Request.Headers["X-Backend"].FirstOrDefault();
        if (wanted is not null && request.RequestUri is { } uri && options.CurrentValue.Hosts.Contains(wanted, StringComparer.Ordinal))
        {
            request.RequestUri = new UriBuilder(uri) { Host = wanted }.Uri; // safe TDS1008
        }

        return base.SendAsync(request, cancellationToken);
    }
}
