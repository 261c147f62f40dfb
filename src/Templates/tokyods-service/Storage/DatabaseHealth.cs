using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TokyoService.Storage;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(ServiceDbContext database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
