using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace TokyoService.Hosting;

/// <summary>What the load balancer asks: is the process alive, and can it serve.</summary>
internal static class HealthEndpoints
{
    /// <summary>Ahead of everything else, so that probes are neither redirected to HTTPS nor asked to sign in.</summary>
    public static void UseHealthEndpoints(this WebApplication app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/health/ready");
    }
}
