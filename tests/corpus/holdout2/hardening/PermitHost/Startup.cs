using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace Permit.Host;

public class PermitContext(DbContextOptions<PermitContext> options) : DbContext(options);

public sealed class Startup(IWebHostEnvironment environment)
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddDbContext<PermitContext>(options =>
        {
            options.UseNpgsql("Name=Permit");
            options.EnableSensitiveDataLogging(); // weak TDS1306
        });
        services.AddDbContextFactory<PermitContext>(options =>
        {
            options.UseNpgsql("Name=Permit");
            if (environment.IsDevelopment())
            {
                options.EnableSensitiveDataLogging(); // safe TDS1306
            }
        });
        services.AddSignalR(options =>
        {
            options.EnableDetailedErrors = true; // weak TDS1212
            options.MaximumReceiveMessageSize = 64 * 1024; // safe TDS1209
        });
        services.Configure<CircuitOptions>(options => options.DetailedErrors = environment.IsDevelopment()); // safe TDS1212
        services.Configure<HubOptions>("bulk", options => options.MaximumReceiveMessageSize = null); // weak TDS1209
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = Microsoft.AspNetCore.HttpOverrides.ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear(); // safe TDS1215
            options.KnownProxies.Add(System.Net.IPAddress.Parse("10.0.3.4")); // safe TDS1215
        });
        services.AddMvc(options => options.MaxModelBindingCollectionSize = 500); // safe TDS1209
    }
}

[ApiController]
[Microsoft.AspNetCore.Authorization.Authorize(AuthenticationSchemes = "Bearer")]
[Route("bulk")]
public sealed class BulkController : ControllerBase
{
    [HttpPost("a"), DisableRequestSizeLimit] public IActionResult Unlimited() => NoContent(); // weak TDS1209

    [HttpPost("b"), RequestSizeLimit(10_000_000)] public IActionResult Limited() => NoContent(); // safe TDS1209

    [HttpPost("c"), RequestFormLimits(MultipartBodyLengthLimit = 5_000_000)] public IActionResult Form() => NoContent(); // safe TDS1209
}
